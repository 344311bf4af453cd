package org.kinfuse.noise;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Side;

/** Where the ends of lone fragments lie. It remembers one number for each end. */
final class LoneEnds {
    private final Map<Contig, Sides> positions = new HashMap<>();

    /** The ends on a contig that keep the left side, and those that keep the right one. */
    private record Sides(Positions left, Positions right) {
        Positions keeping(Side kept) {
            return switch (kept) {
                case LEFT -> left;
                case RIGHT -> right;
            };
        }
    }

    /** Positions, sorted when they are first asked for after one was added. */
    private static final class Positions {
        private int[] values = new int[16];
        private int size;
        private int sorted;

        void add(int position) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = position;
        }

        int within(long low, long high) {
            if (sorted < size) {
                Arrays.sort(values, 0, size);
                sorted = size;
            }
            return firstAtLeast(high + 1) - firstAtLeast(low);
        }

        /** The index of the first position that is no smaller. */
        private int firstAtLeast(long position) {
            int low = 0;
            int high = size;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (values[middle] < position) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    /** Holds one end more, however many lie there. */
    void add(Breakend end) {
        positions
                .computeIfAbsent(end.contig(), contig -> new Sides(new Positions(), new Positions()))
                .keeping(end.kept())
                .add(end.position());
    }

    /** How many ends that keep the same side lie within {@code reach} bases of a breakend, on either side of it. */
    int around(Breakend breakend, int reach) {
        Sides here = positions.get(breakend.contig());
        if (here == null) {
            return 0;
        }
        long middle = breakend.position();
        return here.keeping(breakend.kept()).within(middle - reach, middle + reach);
    }
}
