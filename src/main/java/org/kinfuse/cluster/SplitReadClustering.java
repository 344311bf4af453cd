package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.kinfuse.cluster.PlaceGrid.Range;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;

/**
 * Gathers split reads by the junction they show.
 *
 * <p>Reads of one junction agree up to the aligner's whims: an error near the junction makes an end stop early, a
 * polymorphism hides part of the homology. So the place that most unique fragments show is taken as it is, and places
 * near it are absorbed, unless they are well supported themselves and no slide of it. Then the next place, until none is
 * left. Time is n log n: near places are found by a grid.
 */
final class SplitReadClustering {
    private final ClusterSettings settings;

    SplitReadClustering(ClusterSettings settings) {
        this.settings = settings;
    }

    /** Two breakends, whatever lies between them. Its equality is written out: it is faster. */
    private record Place(Breakend first, Breakend second) {
        static Place of(Adjacency adjacency) {
            return new Place(adjacency.first(), adjacency.second());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Place that && first.equals(that.first) && second.equals(that.second);
        }

        @Override
        public int hashCode() {
            return 31 * first.hashCode() + second.hashCode();
        }
    }

    /** The clusters, each read in exactly one, in genome order of their adjacencies. */
    List<SplitCluster> cluster(List<SplitRead> reads) {
        List<SplitCluster> clusters = new ArrayList<>();
        for (List<SplitRead> alike : groups(reads, read -> Orientation.of(read.adjacency()))) {
            clusters.addAll(ofOneOrientation(alike));
        }
        clusters.sort(Comparator.comparing(SplitCluster::adjacency));
        return clusters;
    }

    private List<SplitCluster> ofOneOrientation(List<SplitRead> reads) {
        List<SplitCluster> places = places(reads);
        int reach = settings.alignerTolerance() + SplitCluster.longestHomology(places);
        PlaceGrid<SplitCluster> grid = SplitCluster.grid(2 * reach + 1, places);

        Set<Adjacency> taken = new HashSet<>();
        List<SplitCluster> clusters = new ArrayList<>();
        for (SplitCluster centre : places) {
            if (taken.add(centre.adjacency())) {
                List<SplitRead> gathered = new ArrayList<>(centre.reads());
                for (SplitCluster near : around(centre, reach, grid)) {
                    if (belongs(near, centre) && taken.add(near.adjacency())) {
                        gathered.addAll(near.reads());
                    }
                }
                clusters.add(SplitCluster.of(centre.adjacency(), gathered));
            }
        }
        return clusters;
    }

    private static List<SplitCluster> around(SplitCluster centre, int reach, PlaceGrid<SplitCluster> grid) {
        int first = centre.adjacency().first().position();
        int second = centre.adjacency().second().position();
        return grid.within(new Range(first - reach, first + reach), new Range(second - reach, second + reach));
    }

    private boolean belongs(SplitCluster candidate, SplitCluster centre) {
        return Slides.near(candidate.adjacency(), centre.adjacency(), settings.alignerTolerance())
                && (Slides.same(candidate.adjacency(), centre.adjacency()) || !standsByItself(candidate, centre));
    }

    private boolean standsByItself(SplitCluster candidate, SplitCluster centre) {
        int molecules = candidate.strength().molecules();
        return molecules >= settings.distinctFragments()
                && molecules >= settings.distinctShare() * centre.strength().molecules();
    }

    /** The reads by place, the strongest place first. What a place inserts, or its homology, is what most show. */
    private static List<SplitCluster> places(List<SplitRead> reads) {
        List<SplitCluster> places = new ArrayList<>();
        for (List<SplitRead> there : groups(reads, read -> Place.of(read.adjacency()))) {
            places.add(ofOnePlace(there));
        }
        places.sort(SplitCluster.STRONGEST_FIRST);
        return places;
    }

    private static SplitCluster ofOnePlace(List<SplitRead> reads) {
        Adjacency majority = reads.get(0).adjacency();
        if (reads.size() > 1) {
            majority = groups(reads, SplitRead::adjacency).stream()
                    .map(alike -> SplitCluster.of(alike.get(0).adjacency(), alike))
                    .min(SplitCluster.STRONGEST_FIRST)
                    .map(SplitCluster::adjacency)
                    .orElse(majority);
        }
        return SplitCluster.of(majority, reads);
    }

    /** The reads of each key, in their order; the keys come in no order. */
    private static <K> Collection<List<SplitRead>> groups(List<SplitRead> reads, Function<SplitRead, K> key) {
        Map<K, List<SplitRead>> groups = new HashMap<>();
        for (SplitRead read : reads) {
            groups.computeIfAbsent(key.apply(read), each -> new ArrayList<>(1)).add(read);
        }
        return groups.values();
    }
}
