package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinfuse.genome.Adjacency;

/**
 * Evidence of one kind, each piece with the junction that it supports or with none.
 *
 * @param joined the evidence of each junction that has any
 * @param left the evidence of none
 */
record Assignment<T>(Map<Adjacency, List<T>> joined, List<T> left) {

    static <T> Assignment<T> empty() {
        return new Assignment<>(new TreeMap<>(), new ArrayList<>());
    }

    void join(Adjacency junction, T piece) {
        joined.computeIfAbsent(junction, j -> new ArrayList<>()).add(piece);
    }

    void leave(T piece) {
        left.add(piece);
    }

    List<T> of(Adjacency junction) {
        return joined.getOrDefault(junction, List.of());
    }
}
