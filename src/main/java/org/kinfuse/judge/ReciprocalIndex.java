package org.kinfuse.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Map<Kind, Halves> halves = new HashMap<>();

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

    /** Adjacencies of one kind, by their first positions once they are asked for. */
    private static final class Halves {
        private static final Comparator<Half> BY_FIRST = Comparator.comparingInt(Half::first);

        private final List<Half> halves = new ArrayList<>();
        private int sorted;

        void add(Half half) {
            halves.add(half);
        }

        List<Integer> near(int first, int second) {
            if (sorted < halves.size()) {
                halves.sort(BY_FIRST);
                sorted = halves.size();
            }
            List<Integer> numbers = new ArrayList<>();
            for (int i = firstFrom(first - REACH);
                    i < halves.size() && halves.get(i).first() <= first + REACH;
                    i++) {
                if (Math.abs(halves.get(i).second() - second) <= REACH) {
                    numbers.add(halves.get(i).number());
                }
            }
            Collections.sort(numbers);
            return numbers;
        }

        /** The place of the first half that lies at a position or behind it. */
        private int firstFrom(int position) {
            int low = 0;
            int high = halves.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (halves.get(middle).first() < position) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    /** The positions and the number of an adjacency. */
    private record Half(int first, int second, int number) {}

    /** Adds an adjacency by its number. */
    public void add(int number, Adjacency adjacency) {
        halves.computeIfAbsent(Kind.of(adjacency), kind -> new Halves())
                .add(new Half(adjacency.first().position(), adjacency.second().position(), number));
    }

    /** The numbers of the adjacencies added that are the other half of the same event, ascending. */
    public List<Integer> reciprocalsOf(Adjacency adjacency) {
        Halves opposite = halves.get(Kind.of(adjacency).opposite());
        return opposite == null
                ? List.of()
                : opposite.near(adjacency.first().position(), adjacency.second().position());
    }
}
