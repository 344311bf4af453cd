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

/**
 * Gathers split reads by the junction they show.
 *
 * <p>Reads of one junction agree up to the aligner's whims: an error near the junction makes an end stop early, a
 * polymorphism hides part of the homology. So the place that most unique fragments show is taken as it is, and places
 * near it are absorbed, unless they are well supported themselves and no slide of it. Then the next place, until none is
 * left. Time is n log n: places are cut into crowds where the next one lies too far off, and near places of
 * a crowd are found by a grid. Most places are chimeras of the library, and alone.
 */
final class SplitReadClustering {
    private final ClusterSettings settings;

    SplitReadClustering(ClusterSettings settings) {
        this.settings = settings;
    }

    /** A read of some orientation and the positions of its two breakends, which are one place whatever lies between them. */
    private record Placed(long place, SplitRead read) {
        static Placed of(SplitRead read) {
            Adjacency adjacency = read.adjacency();
            return new Placed(
                    ((long) adjacency.first().position() << Integer.SIZE)
                            | adjacency.second().position(),
                    read);
        }
    }

    /** The clusters, each read in exactly one, in genome order of their adjacencies. */
    List<SplitCluster> cluster(List<SplitRead> reads) {
        List<SplitCluster> clusters = new ArrayList<>();
        for (List<SplitRead> alike : groups(reads, read -> Orientation.of(read.adjacency()))) {
            gatherOneOrientation(alike, clusters);
        }
        clusters.sort(Comparator.comparing(SplitCluster::adjacency));
        return clusters;
    }

    private void gatherOneOrientation(List<SplitRead> reads, List<SplitCluster> clusters) {
        List<SplitCluster> places = places(reads);
        int reach = settings.alignerTolerance() + SplitCluster.longestHomology(places);
        int from = 0;
        for (int to = 1; to <= places.size(); to++) {
            if (to == places.size() || first(places.get(to)) - first(places.get(to - 1)) > reach) {
                gather(places.subList(from, to), reach, clusters);
                from = to;
            }
        }
    }

    private static int first(SplitCluster place) {
        return place.adjacency().first().position();
    }

    /** The clusters of places of which each lies near the one before it, at the first end at least. */
    private void gather(List<SplitCluster> crowd, int reach, List<SplitCluster> clusters) {
        if (crowd.size() == 1) {
            clusters.add(crowd.get(0));
            return;
        }
        List<SplitCluster> places = new ArrayList<>(crowd);
        places.sort(SplitCluster.STRONGEST_FIRST);
        PlaceGrid<SplitCluster> grid = SplitCluster.grid(2 * reach + 1, places);
        Set<Adjacency> taken = new HashSet<>();
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

    /** The reads of one orientation by place, in order. What a place inserts, or its homology, is what most show. */
    private static List<SplitCluster> places(List<SplitRead> reads) {
        List<Placed> placed = new ArrayList<>(reads.size());
        for (SplitRead read : reads) {
            placed.add(Placed.of(read));
        }
        placed.sort(Comparator.comparingLong(Placed::place));
        List<SplitCluster> places = new ArrayList<>();
        List<SplitRead> there = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            there.add(placed.get(i).read());
            if (i == placed.size() - 1
                    || placed.get(i).place() != placed.get(i + 1).place()) {
                places.add(ofOnePlace(there));
                there.clear();
            }
        }
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
