package org.kinfuse.cluster;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kinfuse.cluster.PlaceGrid.Range;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.genome.Adjacency;

/** Finds the one of known junctions that a split read shows: any slide of it, misplaced by no more than a tolerance. */
final class KnownJunctions {
    private final List<Adjacency> junctions;
    private final int tolerance;
    private final int longestHomology;
    private final Map<Orientation, PlaceGrid<Adjacency>> grids = new HashMap<>();

    /**
     * @param junctions known to the base, each once
     * @param tolerance bases by which an aligner may misplace an end
     */
    KnownJunctions(List<Adjacency> junctions, int tolerance) {
        this.junctions = List.copyOf(junctions);
        this.tolerance = tolerance;
        this.longestHomology =
                junctions.stream().mapToInt(Adjacency::homology).max().orElse(0);
        int width = 2 * (tolerance + longestHomology) + 1;
        for (Adjacency junction : junctions) {
            grids.computeIfAbsent(Orientation.of(junction), orientation -> new PlaceGrid<>(width))
                    .put(junction.first().position(), junction.second().position(), junction);
        }
    }

    /** One cluster for each junction, in their order: those of the reads that show it, and none of a read that fits none. */
    List<SplitCluster> shownBy(List<SplitRead> reads) {
        Map<Adjacency, List<SplitRead>> byJunction = reads.stream()
                .filter(read -> shown(read).isPresent())
                .collect(Collectors.groupingBy(read -> shown(read).orElseThrow()));
        return junctions.stream()
                .map(junction -> SplitCluster.of(junction, byJunction.getOrDefault(junction, List.of())))
                .toList();
    }

    /** The junction that a read shows: rather one that it shows to the base, else the nearest. */
    Optional<Adjacency> shown(SplitRead read) {
        Adjacency seen = read.adjacency();
        PlaceGrid<Adjacency> alike = grids.get(Orientation.of(seen));
        if (alike == null) {
            return Optional.empty();
        }
        int reach = tolerance + longestHomology + seen.homology();
        return alike
                .within(
                        around(seen.first().position(), reach),
                        around(seen.second().position(), reach))
                .stream()
                .filter(junction -> Slides.near(seen, junction, tolerance))
                .min(Comparator.comparing((Adjacency junction) -> !Slides.same(seen, junction))
                        .thenComparing(junction -> distance(seen, junction))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static Range around(int position, int reach) {
        return new Range(position - reach, position + reach);
    }

    private static int distance(Adjacency one, Adjacency other) {
        return Math.abs(one.first().position() - other.first().position())
                + Math.abs(one.second().position() - other.second().position());
    }
}
