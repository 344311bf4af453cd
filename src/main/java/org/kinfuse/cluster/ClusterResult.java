package org.kinfuse.cluster;

import java.util.List;
import org.kinfuse.evidence.JunctionReads;
import org.kinfuse.evidence.LoneJunction;
import org.kinfuse.evidence.LoneJunctions;
import org.kinfuse.evidence.SupportedAdjacency;

/**
 * What came out of the clustering.
 *
 * @param adjacencies the clusters with enough fragments, in genome order
 * @param lone of those with fewer than were to be judged, where they were and how many fragments, in no order
 * @param counts what went in and what was left out
 * @param reads the reads behind each of them; it holds their evidence
 */
public record ClusterResult(
        List<SupportedAdjacency> adjacencies, List<LoneJunction> lone, Counts counts, JunctionReads.Source reads) {

    /** A result that nobody can change afterwards. */
    public ClusterResult {
        adjacencies = List.copyOf(adjacencies);
        lone = LoneJunctions.copyOf(lone);
    }

    /**
     * The same result with further junctions of too few fragments.
     *
     * @param others junctions whose evidence did not go in
     * @param settings tell which of them are too short
     */
    public ClusterResult with(List<LoneJunction> others, ClusterSettings settings) {
        LoneJunctions.Gathering all = new LoneJunctions.Gathering();
        lone.forEach(all::add);
        int tooShort = 0;
        for (LoneJunction other : others) {
            if (settings.spansEnough(other.adjacency())) {
                all.add(other);
            } else {
                tooShort++;
            }
        }
        return new ClusterResult(adjacencies, all.all(), counts.withShort(tooShort), reads);
    }

    /**
     * What went in and what was left out. One set of pairs or one junction is one cluster.
     *
     * @param splitReads split reads that went in
     * @param discordantPairs discordant pairs that went in
     * @param clippedReads clipped reads that went in
     * @param shortSplitReads split reads whose ends lie closer together than {@link ClusterSettings#minimumSpan()}
     * @param shortPairSets sets of pairs likewise
     * @param droppedJunctions junctions shown by split reads that had too few fragments
     * @param droppedPairSets sets of pairs that had too few fragments; with the default settings each is one molecule,
     *     most of them chimeras of the library
     */
    public record Counts(
            int splitReads,
            int discordantPairs,
            int clippedReads,
            int shortSplitReads,
            int shortPairSets,
            int droppedJunctions,
            int droppedPairSets) {
        private Counts withShort(int further) {
            return new Counts(
                    splitReads,
                    discordantPairs,
                    clippedReads,
                    shortSplitReads + further,
                    shortPairSets,
                    droppedJunctions,
                    droppedPairSets);
        }
    }
}
