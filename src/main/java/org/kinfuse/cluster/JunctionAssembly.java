package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kinfuse.cluster.ClipSeams.Found;
import org.kinfuse.cluster.SteppingStones.Crossing;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.genome.ReferenceBases;

/**
 * The junctions that reads show, those among them that no aligner told: first by split reads, then by steps that are one
 * junction, then by clips that fit each other.
 *
 * @param junctions the junctions, in genome order
 * @param clips the clips that made none
 */
record JunctionAssembly(List<SplitCluster> junctions, List<ClippedRead> clips) {

    /** Puts the reads together. */
    static JunctionAssembly of(
            List<SplitRead> splitReads, List<ClippedRead> clips, List<DiscordantPair> pairs, Workshop shop) {
        List<SplitCluster> told = shop.cluster(splitReads);
        List<Crossing> crossings = SteppingStones.among(told, shop.settings());
        Set<SplitCluster> gone = new HashSet<>();
        List<SplitRead> added = new ArrayList<>();
        for (Crossing crossing : crossings) {
            gone.add(crossing.into().cluster());
            gone.add(crossing.out().cluster());
            added.addAll(SteppingStones.reads(crossing));
        }
        List<SplitCluster> stepped = shop.again(told, gone, added);
        return joined(stepped, clips, pairs, shop);
    }

    private static JunctionAssembly joined(
            List<SplitCluster> told, List<ClippedRead> clips, List<DiscordantPair> pairs, Workshop shop) {
        List<ClippedRead> free = ClipJoining.join(clips, told, shop.settings()).left();
        List<DiscordantPair> unexplained =
                PairJoining.join(pairs, told, shop.reach()).left();
        Found found = new ClipSeams(shop, free, SteppingStones.open(told, shop.settings()))
                .between(pairs, new PairClustering(shop.reach()).cluster(unexplained));
        return new JunctionAssembly(
                shop.again(told, found.stepped(), found.reads()),
                clips.stream().filter(clip -> !found.used().contains(clip)).toList());
    }

    /**
     * What clusters reads.
     *
     * @param settings what steers it
     * @param reach how far fragments reach
     * @param reference the bases of the genome, as far as they are known
     */
    record Workshop(ClusterSettings settings, Reach reach, ReferenceBases reference) {
        List<SplitCluster> cluster(List<SplitRead> reads) {
            return new SplitReadClustering(settings).cluster(reads);
        }

        List<SplitCluster> again(List<SplitCluster> before, Set<SplitCluster> gone, List<SplitRead> added) {
            if (added.isEmpty()) {
                return before;
            }
            List<SplitRead> reads = new ArrayList<>(added);
            before.stream()
                    .filter(cluster -> !gone.contains(cluster))
                    .forEach(cluster -> reads.addAll(cluster.reads()));
            return cluster(reads);
        }
    }
}
