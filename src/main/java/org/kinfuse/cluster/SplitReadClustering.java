package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Two breakends, whatever lies between them. */
    private record Place(Breakend first, Breakend second) {
        static Place of(Adjacency adjacency) {
            return new Place(adjacency.first(), adjacency.second());
        }
    }

    /** The clusters, each read in exactly one, in genome order of their adjacencies. */
    List<SplitCluster> cluster(List<SplitRead> reads) {
        List<SplitCluster> clusters = new ArrayList<>();
        for (List<SplitRead> alike : groups(reads, read -> Orientation.of(read.adjacency()))) {
            clusters.addAll(ofOneOrientation(alike));
        }
        clusters.sort((one, other) -> one.adjacency().compareTo(other.adjacency()));
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
        Map<Place, List<SplitRead>> byPlace =
                reads.stream().collect(Collectors.groupingBy(read -> Place.of(read.adjacency())));
        for (List<SplitRead> there : byPlace.values()) {
            SplitCluster majority = byAdjacency(there).get(0);
            places.add(SplitCluster.of(majority.adjacency(), there));
        }
        places.sort(SplitCluster.STRONGEST_FIRST);
        return places;
    }

    private static List<SplitCluster> byAdjacency(List<SplitRead> reads) {
        List<SplitCluster> ways = new ArrayList<>();
        for (List<SplitRead> alike : groups(reads, SplitRead::adjacency)) {
            ways.add(SplitCluster.of(alike.get(0).adjacency(), alike));
        }
        ways.sort(SplitCluster.STRONGEST_FIRST);
        return ways;
    }

    private static <K extends Comparable<K>> Iterable<List<SplitRead>> groups(
            List<SplitRead> reads, Function<SplitRead, K> key) {
        return reads.stream()
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
                .values();
    }
}
