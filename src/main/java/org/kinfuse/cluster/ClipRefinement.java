package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;

/**
 * Places the ends of a set of pairs where clipped reads stop, as they do in files whose aligner wrote no SA tags.
 *
 * <pre>
 *   ======>  . . . . .        pairs: the break lies somewhere to the right
 *       ==========|acgtacg    clips of several fragments that stop at one base
 *            =====|acgtacg    and read the same beyond it
 * </pre>
 *
 * <p>Both ends need such clips. That the clips of one end read the other end is not tested here, so the junction stays
 * imprecise and the clips do not count as its support.
 */
final class ClipRefinement {
    private final ClusterSettings settings;
    private final Stops clips;

    private ClipRefinement(ClusterSettings settings, Stops clips) {
        this.settings = settings;
        this.clips = clips;
    }

    /** A place where clips stop, the fragments that agree there, and its distance outward from the pairs. */
    private record Stop(Breakend breakend, int fragments, int distance) {
        static final Comparator<Stop> BETTER = Comparator.comparingInt(Stop::fragments)
                .thenComparing(Comparator.comparingInt(Stop::distance).reversed());
    }

    /** A refinement by clips that support no other junction. */
    static ClipRefinement by(List<ClippedRead> clips, ClusterSettings settings) {
        List<ClippedRead> longEnough = new ArrayList<>();
        for (ClippedRead clip : clips) {
            if (clip.clipped().length() >= settings.clipBases()) {
                longEnough.add(clip);
            }
        }
        return new ClipRefinement(settings, Stops.of(longEnough));
    }

    /** The set with its ends where clips stop, or as it was. */
    PairSet refine(PairSet set) {
        Optional<Breakend> first = stop(set.adjacency().first(), set.room());
        Optional<Breakend> second = stop(set.adjacency().second(), set.room());
        if (first.isEmpty() || second.isEmpty()) {
            return set;
        }
        int moved = distance(set.adjacency().first(), first.get())
                + distance(set.adjacency().second(), second.get());
        if (moved > set.room()) {
            return set;
        }
        return new PairSet(
                Adjacency.joining(first.get(), second.get(), ""),
                Math.min(set.room() - Math.max(0, moved), settings.alignerTolerance()),
                set.pairs());
    }

    /** Where most fragments stop alike, from a little inside of the breakend to {@code room} bases outside of it. */
    private Optional<Breakend> stop(Breakend breakend, int room) {
        return clips.near(breakend, settings.alignerTolerance(), room).stream()
                .map(there -> new Stop(there, agreeing(there), distance(breakend, there)))
                .filter(stop -> stop.fragments() >= settings.minimumFragments())
                .max(Stop.BETTER)
                .map(Stop::breakend);
    }

    /** Unique fragments whose clipped bases agree with those of most others that stop there. */
    private int agreeing(Breakend stop) {
        List<ClippedRead> there = clips.at(stop);
        OutwardBases majority = OutwardBases.majority(
                there.stream().map(ClipRefinement::outward).toList());
        return Molecules.count(there.stream()
                .filter(clip -> majority.compare(outward(clip), 0).agrees(settings))
                .toList());
    }

    private static OutwardBases outward(ClippedRead clip) {
        return OutwardBases.past(clip.breakend().kept(), clip.clipped());
    }

    private static int distance(Breakend from, Breakend to) {
        return (to.position() - from.position()) * from.kept().outward();
    }
}
