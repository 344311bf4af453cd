package org.kinfuse.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Side;

/**
 * Finds the two halves of one event: what one junction keeps at each end, the other loses.
 *
 * <pre>
 *   one    ====A====|  joined to  |====B====
 *   other           |====A====  joined to  ====B====|
 * </pre>
 *
 * <p>It remembers two positions and a number for each adjacency.
 */
public final class ReciprocalIndex {
    /**
     * How far the halves may lie apart at each end, in bases. Balanced rearrangements commonly lose or repeat some bases;
     * the same reach as the minimum span of an event of its own.
     */
    static final int REACH = 1_000;

    private final Map<Kind, NavigableMap<Integer, List<Half>>> halves = new HashMap<>();

    /** Where the ends lie and what they keep, without their positions. */
    private record Kind(Contig first, Side firstKept, Contig second, Side secondKept) {
        static Kind of(Adjacency adjacency) {
            return new Kind(
                    adjacency.first().contig(),
                    adjacency.first().kept(),
                    adjacency.second().contig(),
                    adjacency.second().kept());
        }

        Kind opposite() {
            return new Kind(first, firstKept.opposite(), second, secondKept.opposite());
        }

        /** As a record has it; written out because it is asked for every adjacency, and this is faster. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Kind that
                    && firstKept == that.firstKept
                    && secondKept == that.secondKept
                    && first.equals(that.first)
                    && second.equals(that.second);
        }

        @Override
        public int hashCode() {
            int contigs = 31 * first.rank() + second.rank();
            int sides = (firstKept == Side.LEFT ? 2 : 0) + (secondKept == Side.LEFT ? 1 : 0);
            return 4 * contigs + sides;
        }
    }

    /** An adjacency by its second position, beside the first under which it is kept. */
    private record Half(int second, int number) {}

    /** Adds an adjacency by its number. */
    public void add(int number, Adjacency adjacency) {
        halves.computeIfAbsent(Kind.of(adjacency), kind -> new TreeMap<>())
                .computeIfAbsent(adjacency.first().position(), position -> new ArrayList<>(1))
                .add(new Half(adjacency.second().position(), number));
    }

    /** The numbers of the adjacencies added that are the other half of the same event, ascending. */
    public List<Integer> reciprocalsOf(Adjacency adjacency) {
        NavigableMap<Integer, List<Half>> opposite =
                halves.get(Kind.of(adjacency).opposite());
        if (opposite == null) {
            return List.of();
        }
        int first = adjacency.first().position();
        int second = adjacency.second().position();
        Integer nearest = opposite.ceilingKey(first - REACH);
        if (nearest == null || nearest > first + REACH) {
            return List.of();
        }
        return opposite.subMap(nearest, true, first + REACH, true).values().stream()
                .flatMap(List::stream)
                .filter(half -> Math.abs(half.second() - second) <= REACH)
                .map(Half::number)
                .sorted()
                .toList();
    }
}
