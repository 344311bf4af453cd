package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.kinfuse.cluster.Molecules.Molecule;
import org.kinfuse.evidence.Depth;
import org.kinfuse.evidence.Fragment;
import org.kinfuse.evidence.SupportedAdjacency.Crossing;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Side;

/**
 * The fragments that seem to cover a deletion as well as both of its ends, divided by what they are.
 *
 * <pre>
 *   ====>. . . . . . . . . . . . .<====     1,700 bases from end to end: no fragment of the reference,
 *     ==|                         |==       but one of 200 bases across a deletion of 1,500
 *      first                    second
 * </pre>
 *
 * <p>Mates across a deletion shorter than the discordant distance look like a long fragment of the reference. Where that
 * length is a thousand times likelier without the deleted bases, the fragment is one more that supports the junction;
 * where a read of it shows the junction, it is counted already. In both cases it does not cross the ends unbroken.
 */
final class GapFragments {
    /** Logarithm of the thousand. In between a fragment counts as of the reference: most are. */
    private static final double SURELY = StrictMath.log(1000);

    private final Adjacency junction;
    private final List<Molecule> supporting = new ArrayList<>();
    private final List<GenomicInterval> broken = new ArrayList<>();

    private GapFragments(Adjacency junction) {
        this.junction = junction;
    }

    /**
     * The fragments over a junction.
     *
     * @param tally the junction, and the reads and discordant pairs that support it
     * @param reach how long fragments are
     * @param depth the fragments near it
     */
    static GapFragments over(Tally tally, Reach reach, Depth depth) {
        Adjacency junction = tally.junction();
        GapFragments fragments = new GapFragments(junction);
        if (isDeletion(junction)) {
            GenomicInterval between = new GenomicInterval(
                    junction.first().contig(),
                    junction.first().position(),
                    junction.second().position());
            fragments.sort(depth.covering(between), tally, between.length() - 2, reach);
        }
        return fragments;
    }

    private void sort(List<GenomicInterval> covering, Tally tally, int lost, Reach reach) {
        if (covering.isEmpty()) {
            return;
        }
        // Of the fragments that cover a place only the ends are known.
        Set<Molecule> known = new HashSet<>();
        for (Molecule molecule : tally.molecules()) {
            known.add(molecule.byEnds());
        }
        int absent = lost - junction.inserted().length();
        for (GenomicInterval fragment : covering) {
            sort(fragment, known.contains(molecule(fragment)), absent, reach);
        }
    }

    private static boolean isDeletion(Adjacency junction) {
        return junction.first().contig().equals(junction.second().contig())
                && junction.first().kept() == Side.LEFT
                && junction.second().kept() == Side.RIGHT;
    }

    private void sort(GenomicInterval fragment, boolean known, int absent, Reach reach) {
        double forBreak = reach.logLikelihood(fragment.length() - absent) - reach.logLikelihood(fragment.length());
        if (known) {
            broken.add(fragment);
        } else if (forBreak > SURELY) {
            broken.add(fragment);
            supporting.add(molecule(fragment));
        }
    }

    /** Mates that face each other start and end the fragment on opposite strands. */
    private static Molecule molecule(GenomicInterval fragment) {
        int rank = fragment.contig().rank();
        return Molecule.of(Fragment.between(
                0, Fragment.end(rank, fragment.start(), false), Fragment.end(rank, fragment.end(), true)));
    }

    /** Molecules that support the junction by their length alone. */
    List<Molecule> supporting() {
        return List.copyOf(supporting);
    }

    /** How many fragments cross each end unbroken. */
    Crossing crossing(Depth depth) {
        return new Crossing(unbroken(junction.first(), depth), unbroken(junction.second(), depth));
    }

    private OptionalInt unbroken(Breakend end, Depth depth) {
        OptionalInt seeming = depth.crossing(end, junction.homology());
        if (seeming.isEmpty()) {
            return seeming;
        }
        int needed = Depth.ANCHOR + junction.homology();
        int lastBefore = end.kept() == Side.LEFT ? end.position() : end.firstLostPosition();
        long counted = broken.stream()
                .filter(fragment ->
                        lastBefore - fragment.start() >= needed - 1 && fragment.end() - lastBefore >= needed)
                .count();
        return OptionalInt.of(seeming.getAsInt() - (int) counted);
    }
}
