package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;

/**
 * Gives each pair to the junction that it crosses, of those that split reads show.
 *
 * <p>Where a pair may cross several, one that its own fragment shows comes first; else the junction under which the pair
 * is likeliest, by what split reads say of the junction and by the length its fragment would have.
 */
final class PairJoining {
    private final Reach reach;
    private final int longestHomology;
    private final Map<Orientation, PlaceGrid<SplitCluster>> junctions;
    private final Map<Long, List<Adjacency>> shownByFragment;

    private PairJoining(
            Reach reach,
            int longestHomology,
            Map<Orientation, PlaceGrid<SplitCluster>> junctions,
            Map<Long, List<Adjacency>> shownByFragment) {
        this.reach = reach;
        this.longestHomology = longestHomology;
        this.junctions = junctions;
        this.shownByFragment = shownByFragment;
    }

    /** Pairs with their junctions; those that fit none are left, those explained by one are neither. */
    static Assignment<DiscordantPair, DiscordantPair> join(
            List<DiscordantPair> pairs, List<SplitCluster> clusters, Reach reach) {
        int longestHomology = SplitCluster.longestHomology(clusters);
        Map<Orientation, PlaceGrid<SplitCluster>> junctions = new HashMap<>();
        clusters.stream()
                .collect(Collectors.groupingBy(cluster -> Orientation.of(cluster.adjacency())))
                .forEach((orientation, alike) ->
                        junctions.put(orientation, SplitCluster.grid(reach.fragment() + longestHomology, alike)));
        Map<Long, List<Adjacency>> shownByFragment = new HashMap<>();
        for (SplitCluster cluster : clusters) {
            for (SplitRead read : cluster.reads()) {
                shownByFragment
                        .computeIfAbsent(read.fragment().nameHash(), name -> new ArrayList<>(1))
                        .add(cluster.adjacency());
            }
        }
        return new PairJoining(reach, longestHomology, junctions, shownByFragment).join(pairs);
    }

    private Assignment<DiscordantPair, DiscordantPair> join(List<DiscordantPair> pairs) {
        Assignment<DiscordantPair, DiscordantPair> assignment = Assignment.empty();
        for (DiscordantPair pair : pairs) {
            SpanningPair spanning = SpanningPair.of(pair);
            Optional<Adjacency> junction = likeliest(spanning);
            if (junction.isPresent()) {
                assignment.join(junction.get(), pair);
            } else if (!isExplained(spanning)) {
                assignment.leave(pair);
            }
        }
        return assignment;
    }

    private Optional<Adjacency> likeliest(SpanningPair pair) {
        PlaceGrid<SplitCluster> alike = junctions.get(pair.orientation());
        if (alike == null) {
            return Optional.empty();
        }
        List<SplitCluster> near =
                alike.within(pair.firstEnds(reach, longestHomology), pair.secondEnds(reach, longestHomology));
        if (near.isEmpty()) {
            return Optional.empty();
        }
        List<Adjacency> shown = shown(pair);
        return near.stream()
                .filter(cluster -> pair.mayCross(cluster.adjacency(), reach))
                .max(Comparator.comparing((SplitCluster cluster) -> shown.contains(cluster.adjacency()))
                        .thenComparingDouble(cluster -> logLikelihood(pair, cluster))
                        .thenComparing(SplitCluster.STRONGEST_FIRST.reversed()))
                .map(SplitCluster::adjacency);
    }

    private double logLikelihood(SpanningPair pair, SplitCluster cluster) {
        return StrictMath.log(cluster.strength().molecules())
                + reach.logLikelihood(pair.fragmentAcross(cluster.adjacency()));
    }

    private List<Adjacency> shown(SpanningPair pair) {
        return shownByFragment.getOrDefault(pair.pair().fragment().nameHash(), List.of());
    }

    /**
     * Whether a read of the pair's own fragment shows a junction between these very places. Where both mates of a short
     * fragment run across the junction, either part of each may be its main alignment, and the mates may point any way:
     *
     * <pre>
     *   fragment   AAAAAAAAA|BBBBBBBBB
     *   read 1     aaaaaaaa-|BBBBBBB=>      main alignment at B, it seems to start there
     *   read 2      <=AAAAAA|-bbbbbbbb      main alignment at A
     * </pre>
     *
     * Such a pair says nothing of a second break.
     */
    private boolean isExplained(SpanningPair pair) {
        Breakend first = pair.innermost().first();
        Breakend second = pair.innermost().second();
        for (Adjacency junction : shown(pair)) {
            if ((isNear(first, junction.first()) && isNear(second, junction.second()))
                    || (isNear(first, junction.second()) && isNear(second, junction.first()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNear(Breakend end, Breakend breakend) {
        return end.contig().equals(breakend.contig())
                && Math.abs(end.position() - breakend.position()) <= reach.fragment();
    }
}
