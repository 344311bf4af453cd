package org.kinfuse.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** Adjacencies of one kind, by their positions once they are asked for. */
    private static final class Halves {
        private static final Comparator<Half> BY_POSITIONS = Comparator.comparingInt(Half::first)
                .thenComparingInt(Half::second)
                .thenComparingInt(Half::number);

        private final List<Half> halves = new ArrayList<>();
        private int sorted;

        void add(Half half) {
            halves.add(half);
        }

        /**
         * The nearest half within reach: outwards from the positions asked for, until what follows is farther away by its
         * first end alone.
         */
        Optional<Half> nearest(int first, int second) {
            if (sorted < halves.size()) {
                sort();
            }
            int middle = firstFrom(first, second);
            Nearest nearest = new Nearest(first, second);
            for (int i = middle - 1; i >= 0 && nearest.mayBeat(halves.get(i)); i--) {
                nearest.offer(halves.get(i));
            }
            for (int i = middle; i < halves.size() && nearest.mayBeat(halves.get(i)); i++) {
                nearest.offer(halves.get(i));
            }
            return Optional.ofNullable(nearest.best);
        }

        /** Of halves at the same positions only the one with the lowest number stays. */
        private void sort() {
            halves.sort(BY_POSITIONS);
            int kept = 0;
            for (Half half : halves) {
                if (kept == 0 || !half.liesWith(halves.get(kept - 1))) {
                    halves.set(kept++, half);
                }
            }
            halves.subList(kept, halves.size()).clear();
            sorted = kept;
        }

        /** The place of the first half that lies at these positions or behind them. */
        private int firstFrom(int first, int second) {
            int low = 0;
            int high = halves.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                Half half = halves.get(middle);
                if (half.first() < first || (half.first() == first && half.second() < second)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    /** The nearest half so far. */
    private static final class Nearest {
        private final int first;
        private final int second;

        private @Nullable Half best;
        private int distance = 2 * REACH;

        Nearest(int first, int second) {
            this.first = first;
            this.second = second;
        }

        /** Whether a half as far away by its first end could be the nearest. */
        boolean mayBeat(Half half) {
            int away = Math.abs(half.first() - first);
            return away <= REACH && away <= distance;
        }

        void offer(Half half) {
            int away = Math.abs(half.first() - first) + Math.abs(half.second() - second);
            boolean within = Math.abs(half.second() - second) <= REACH;
            if (within && (away < distance || best == null || (away == distance && isBefore(half, best)))) {
                best = half;
                distance = away;
            }
        }

        private static boolean isBefore(Half one, Half other) {
            return Halves.BY_POSITIONS.compare(one, other) < 0;
        }
    }

    /** The positions and the number of an adjacency. */
    private record Half(int first, int second, int number) {
        boolean liesWith(Half other) {
            return first == other.first && second == other.second;
        }
    }

    /** Adds an adjacency by its number. */
    public void add(int number, Adjacency adjacency) {
        halves.computeIfAbsent(Kind.of(adjacency), kind -> new Halves())
                .add(new Half(adjacency.first().position(), adjacency.second().position(), number));
    }

    /**
     * The number of the nearest of the adjacencies added that are the other half of the same event, by the bases between
     * their ends; of those equally near the one that comes first on the genome, then in the order of numbers.
     *
     * <p>One, not all within reach: an event has two halves, and in a file that tells of one event many times all of them
     * would be named by each.
     */
    public List<Integer> reciprocalsOf(Adjacency adjacency) {
        Halves opposite = halves.get(Kind.of(adjacency).opposite());
        return opposite == null
                ? List.of()
                : opposite.nearest(
                                adjacency.first().position(), adjacency.second().position())
                        .map(half -> List.of(half.number()))
                        .orElse(List.of());
    }
}
