package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kinfuse.cluster.ClipAtEnd.End;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.evidence.SplitRead.Passage;
import org.kinfuse.genome.Adjacency;

/**
 * Templated insertions are no second breakend: what reads show that end within one is no junction of its own.
 *
 * <pre>
 *   AAAAAAAAAA|ttttttt|BBBBBBBBBB
 *     aaaaaaaa|ttttttt|bbbbb         shows the junction A to B and, inserted, the template t
 *   aaaaaaaaaa|ttttttt               seems to show a junction A to t: no more than a read that stops at A
 * </pre>
 *
 * @param junctions the clusters that are left
 * @param stopping the reads of the others, as reads that stop at their two ends
 */
record Passages(List<SplitCluster> junctions, List<ClippedRead> stopping) {

    /** Tells junctions from the steps of other junctions. */
    static Passages among(List<SplitCluster> clusters, ClusterSettings settings) {
        List<SplitCluster> passing = clusters.stream().filter(Passages::hasAny).toList();
        if (passing.isEmpty()) {
            return new Passages(clusters, List.of());
        }
        Set<Adjacency> steps = new HashSet<>();
        List<ClippedRead> stopping = new ArrayList<>();
        for (SplitCluster cluster : clusters) {
            if (!hasAny(cluster) && passing.stream().anyMatch(whole -> isStep(cluster, whole, settings))) {
                steps.add(cluster.adjacency());
                for (SplitRead read : cluster.reads()) {
                    stopping.add(ReadStops.at(read, End.FIRST));
                    stopping.add(ReadStops.at(read, End.SECOND));
                }
            }
        }
        return new Passages(
                clusters.stream()
                        .filter(cluster -> !steps.contains(cluster.adjacency()))
                        .toList(),
                stopping);
    }

    /** Where the inserted bases of a cluster come from, as its reads tell; the same whatever their order. */
    static Optional<Passage> of(SplitCluster cluster) {
        if (!hasAny(cluster)) {
            return Optional.empty();
        }
        return cluster.reads().stream()
                .map(SplitRead::passage)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Passage::piece));
    }

    /** Whether a read tells where inserted bases come from: hardly any does. */
    private static boolean hasAny(SplitCluster cluster) {
        for (SplitRead read : cluster.reads()) {
            if (!read.passages().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * A step leads into the piece and never out of it: one read that goes on beyond it makes it a side of a break. And the
     * junction of which it would be a step is shown as well as it: a lone chimera of a read of the junction is not.
     */
    private static boolean isStep(SplitCluster cluster, SplitCluster whole, ClusterSettings settings) {
        Adjacency adjacency = cluster.adjacency();
        boolean asGood = whole.strength().mappingQuality() >= cluster.strength().mappingQuality()
                && whole.strength().molecules()
                        >= settings.distinctShare() * cluster.strength().molecules();
        return asGood
                && of(whole).stream()
                        .filter(passage -> cluster.reads().stream()
                                .allMatch(read -> Math.min(
                                                read.first().alignedBases(),
                                                read.second().alignedBases())
                                        <= passage.piece().length() + settings.alignerTolerance()))
                        .flatMap(passage -> passage.steps().stream())
                        .anyMatch(step -> Orientation.of(step).equals(Orientation.of(adjacency))
                                && Slides.near(step, adjacency, settings.alignerTolerance()));
    }
}
