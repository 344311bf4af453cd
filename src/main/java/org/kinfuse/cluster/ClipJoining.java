package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.kinfuse.cluster.ClipAtEnd.End;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Side;

/**
 * Gives each clipped read to the junction whose other side its clipped bases read. What they should read is known from
 * the split reads of that junction.
 */
final class ClipJoining {
    private final ClusterSettings settings;
    private final int window;
    private final Map<Stop, NavigableMap<Integer, List<ExpectedEnd>>> ends;

    /** Where clips are looked up: a contig and a kept side. */
    private record Stop(Contig contig, Side kept) {
        static Stop of(Breakend breakend) {
            return new Stop(breakend.contig(), breakend.kept());
        }
    }

    /** One end of a junction and the bases that reads show beyond it. */
    private record ExpectedEnd(SplitCluster cluster, End end, Breakend breakend, OutwardBases beyond) {
        static ExpectedEnd of(SplitCluster cluster, End end) {
            Adjacency junction = cluster.adjacency();
            Breakend breakend = ClipAtEnd.breakend(junction, end);
            List<OutwardBases> votes = new ArrayList<>();
            for (SplitRead read : cluster.reads()) {
                // What a read tells starts at its own breakend: only those placed alike can be laid upon each other.
                if (ClipAtEnd.breakend(read.adjacency(), end).equals(breakend)) {
                    SplitRead.Anchor anchor =
                            switch (end) {
                                case FIRST -> read.first();
                                case SECOND -> read.second();
                            };
                    votes.add(OutwardBases.past(breakend.kept(), anchor.beyond()));
                }
            }
            return new ExpectedEnd(cluster, end, breakend, OutwardBases.majority(votes));
        }
    }

    private ClipJoining(
            ClusterSettings settings, int window, Map<Stop, NavigableMap<Integer, List<ExpectedEnd>>> ends) {
        this.settings = settings;
        this.window = window;
        this.ends = ends;
    }

    /** Clips with their junctions; those that fit none are left. */
    static Assignment<ClipAtEnd, ClippedRead> join(
            List<ClippedRead> clips, List<SplitCluster> clusters, ClusterSettings settings) {
        Map<Stop, NavigableMap<Integer, List<ExpectedEnd>>> ends = new HashMap<>();
        for (SplitCluster cluster : clusters) {
            for (End end : End.values()) {
                ExpectedEnd expected = ExpectedEnd.of(cluster, end);
                ends.computeIfAbsent(Stop.of(expected.breakend()), stop -> new TreeMap<>())
                        .computeIfAbsent(expected.breakend().position(), position -> new ArrayList<>())
                        .add(expected);
            }
        }
        int window = settings.alignerTolerance() + SplitCluster.longestHomology(clusters);
        return new ClipJoining(settings, window, ends).join(clips);
    }

    private Assignment<ClipAtEnd, ClippedRead> join(List<ClippedRead> clips) {
        Assignment<ClipAtEnd, ClippedRead> assignment = Assignment.empty();
        for (ClippedRead clip : clips) {
            best(clip)
                    .ifPresentOrElse(
                            expected -> assignment.join(
                                    expected.cluster().adjacency(), new ClipAtEnd(clip, expected.end())),
                            () -> assignment.leave(clip));
        }
        return assignment;
    }

    private Optional<ExpectedEnd> best(ClippedRead clip) {
        NavigableMap<Integer, List<ExpectedEnd>> there = ends.get(Stop.of(clip.breakend()));
        if (there == null || clip.clipped().length() < settings.clipBases()) {
            return Optional.empty();
        }
        int position = clip.breakend().position();
        OutwardBases clipped = OutwardBases.past(clip.breakend().kept(), clip.clipped());
        return there.subMap(position - window, true, position + window, true).values().stream()
                .flatMap(List::stream)
                .filter(expected -> fits(clip, clipped, expected))
                .min(Comparator.comparing(ExpectedEnd::cluster, SplitCluster.STRONGEST_FIRST)
                        .thenComparing(ExpectedEnd::end));
    }

    private boolean fits(ClippedRead clip, OutwardBases clipped, ExpectedEnd expected) {
        Breakend breakend = expected.breakend();
        int fartherOut = (clip.breakend().position() - breakend.position())
                * breakend.kept().outward();
        // The aligner runs on through bases that read the same on both sides, and over a few more by chance.
        return fartherOut >= -settings.alignerTolerance()
                && fartherOut
                        <= settings.alignerTolerance()
                                + expected.cluster().adjacency().homology()
                && expected.beyond().compare(clipped, fartherOut).agrees(settings);
    }
}
