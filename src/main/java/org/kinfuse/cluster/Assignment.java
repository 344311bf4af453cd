package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinfuse.genome.Adjacency;

/**
 * Evidence of one kind, each piece with the junction that it supports or with none. It grows while it is made.
 *
 * @param <J> what is told of a piece that supports a junction
 * @param <L> what is told of a piece that supports none
 * @param joined the evidence of each junction that has any
 * @param left the evidence of none
 */
record Assignment<J, L>(Map<Adjacency, List<J>> joined, List<L> left) {

    static <J, L> Assignment<J, L> empty() {
        return new Assignment<>(new HashMap<>(), new ArrayList<>());
    }

    void join(Adjacency junction, J piece) {
        joined.computeIfAbsent(junction, j -> new ArrayList<>(1)).add(piece);
    }

    void leave(L piece) {
        left.add(piece);
    }

    List<J> of(Adjacency junction) {
        return joined.getOrDefault(junction, List.of());
    }
}
