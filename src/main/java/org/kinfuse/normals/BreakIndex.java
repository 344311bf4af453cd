package org.kinfuse.normals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.kinfuse.cluster.ClusterSettings;
import org.kinfuse.cluster.SameBreak;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Side;

/** Finds what may be the same break as a given one. It remembers a reference for each thing, and its position. */
final class BreakIndex<T> {
    private final SameBreak sameBreak = new SameBreak(ClusterSettings.DEFAULT);
    private final Map<Ends, NavigableMap<Integer, List<Entry<T>>>> entries = new HashMap<>();
    private int longestReach;

    private record Ends(Contig first, Side firstKept, Contig second, Side secondKept) {
        static Ends of(Adjacency adjacency) {
            return new Ends(
                    adjacency.first().contig(),
                    adjacency.first().kept(),
                    adjacency.second().contig(),
                    adjacency.second().kept());
        }
    }

    private record Entry<T>(SupportedAdjacency found, T value) {}

    void put(SupportedAdjacency found, T value) {
        longestReach = Math.max(longestReach, sameBreak.reach(found));
        entries.computeIfAbsent(Ends.of(found.adjacency()), ends -> new TreeMap<>())
                .computeIfAbsent(found.adjacency().first().position(), position -> new ArrayList<>(1))
                .add(new Entry<>(found, value));
    }

    /** Everything that may be the same break, by position, then as it was put in. */
    List<T> sameAs(SupportedAdjacency found) {
        NavigableMap<Integer, List<Entry<T>>> alike = entries.get(Ends.of(found.adjacency()));
        if (alike == null) {
            return List.of();
        }
        int position = found.adjacency().first().position();
        int reach = longestReach + sameBreak.reach(found);
        return alike.subMap(position - reach, true, position + reach, true).values().stream()
                .flatMap(List::stream)
                .filter(entry -> sameBreak.possible(entry.found(), found))
                .map(Entry::value)
                .toList();
    }
}
