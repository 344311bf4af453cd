package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinfuse.cluster.ClipAtEnd.End;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.genome.Breakend;

/**
 * Gives each clipped read to the junction whose other side its clipped bases read. What they should read is known from
 * the split reads of that junction.
 */
final class ClipJoining {
    private static final Comparator<ExpectedEnd> STRONGEST_FIRST = Comparator.comparing(
                    ExpectedEnd::cluster, SplitCluster.STRONGEST_FIRST)
            .thenComparing(ExpectedEnd::end);

    private final ClusterSettings settings;
    private final int window;
    private final PlaceIndex<ExpectedEnd> ends;

    /**
     * One end of a junction and the bases that reads show beyond it, which are worked out when a clip lies near: that is
     * seldom.
     */
    private static final class ExpectedEnd {
        private final SplitCluster cluster;
        private final End end;
        private final Breakend breakend;
        private @Nullable OutwardBases beyond;

        ExpectedEnd(SplitCluster cluster, End end) {
            this.cluster = cluster;
            this.end = end;
            this.breakend = ClipAtEnd.breakend(cluster.adjacency(), end);
        }

        SplitCluster cluster() {
            return cluster;
        }

        End end() {
            return end;
        }

        Breakend breakend() {
            return breakend;
        }

        OutwardBases beyond() {
            OutwardBases known = beyond;
            if (known == null) {
                known = shown();
                beyond = known;
            }
            return known;
        }

        private OutwardBases shown() {
            List<OutwardBases> votes = new ArrayList<>();
            for (SplitRead read : cluster.reads()) {
                // What a read tells starts at its own breakend: only those placed alike can be laid upon each other.
                if (ClipAtEnd.breakend(read.adjacency(), end).equals(breakend)) {
                    votes.add(OutwardBases.past(
                            breakend.kept(), ReadStops.anchor(read, end).beyond()));
                }
            }
            return OutwardBases.majority(votes);
        }
    }

    private ClipJoining(ClusterSettings settings, int window, PlaceIndex<ExpectedEnd> ends) {
        this.settings = settings;
        this.window = window;
        this.ends = ends;
    }

    /** Clips with their junctions; those that fit none are left. */
    static Assignment<ClipAtEnd, ClippedRead> join(
            List<ClippedRead> clips, List<SplitCluster> clusters, ClusterSettings settings) {
        List<ExpectedEnd> ends = new ArrayList<>(2 * clusters.size());
        for (SplitCluster cluster : clusters) {
            ends.add(new ExpectedEnd(cluster, End.FIRST));
            ends.add(new ExpectedEnd(cluster, End.SECOND));
        }
        int window = settings.alignerTolerance() + SplitCluster.longestHomology(clusters);
        return new ClipJoining(settings, window, PlaceIndex.of(ends, ExpectedEnd::breakend)).join(clips);
    }

    private Assignment<ClipAtEnd, ClippedRead> join(List<ClippedRead> clips) {
        Assignment<ClipAtEnd, ClippedRead> assignment = Assignment.empty();
        for (ClippedRead clip : clips) {
            Optional<ExpectedEnd> expected = best(clip);
            if (expected.isPresent()) {
                assignment.join(
                        expected.get().cluster().adjacency(),
                        new ClipAtEnd(clip, expected.get().end()));
            } else {
                assignment.leave(clip);
            }
        }
        return assignment;
    }

    private Optional<ExpectedEnd> best(ClippedRead clip) {
        Breakend stop = clip.breakend();
        List<ExpectedEnd> near = ends.between(stop, stop.position() - window, stop.position() + window);
        if (near.isEmpty() || clip.clipped().length() < settings.clipBases()) {
            return Optional.empty();
        }
        OutwardBases clipped = OutwardBases.past(stop.kept(), clip.clipped());
        return near.stream().filter(expected -> fits(clip, clipped, expected)).min(STRONGEST_FIRST);
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
