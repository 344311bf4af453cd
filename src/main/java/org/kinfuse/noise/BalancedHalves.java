package org.kinfuse.noise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.evidence.SupportedAdjacency.Precision;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;

/**
 * Finds junctions that come by twos: what the one keeps, the other loses, at both ends, and reads show both to the base and
 * surely placed. The two ends of an inserted element lead to places as far apart as it is long.
 */
final class BalancedHalves {
    /** The halves of a balanced rearrangement seldom lose or repeat more bases; elements are 300 and more long. */
    static final int SAME_BREAK = 50;

    /** Mapping quality from which a place is sure: one mistake in a hundred. */
    static final int SURE = 20;

    private BalancedHalves() {}

    /** Those of the junctions that have their other half among them. */
    static Set<SupportedAdjacency> among(List<SupportedAdjacency> junctions) {
        Map<Contig, NavigableMap<Integer, List<SupportedAdjacency>>> byFirst = new HashMap<>();
        List<SupportedAdjacency> sure =
                junctions.stream().filter(BalancedHalves::isSure).toList();
        for (SupportedAdjacency junction : sure) {
            Breakend first = junction.adjacency().first();
            byFirst.computeIfAbsent(first.contig(), contig -> new TreeMap<>())
                    .computeIfAbsent(first.position(), position -> new ArrayList<>(1))
                    .add(junction);
        }
        Set<SupportedAdjacency> halves = new HashSet<>();
        for (SupportedAdjacency junction : sure) {
            int position = junction.adjacency().first().position();
            if (byFirst
                    .getOrDefault(junction.adjacency().first().contig(), new TreeMap<>())
                    .subMap(position - SAME_BREAK, true, position + SAME_BREAK, true)
                    .values()
                    .stream()
                    .flatMap(List::stream)
                    .anyMatch(other -> junction.adjacency().isOtherHalfOf(other.adjacency(), SAME_BREAK))) {
                halves.add(junction);
            }
        }
        return halves;
    }

    private static boolean isSure(SupportedAdjacency junction) {
        return junction.precision() == Precision.PRECISE
                && junction.support().firstMappingQuality() >= SURE
                && junction.support().secondMappingQuality() >= SURE;
    }
}
