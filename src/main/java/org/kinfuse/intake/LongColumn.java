package org.kinfuse.intake;

import java.util.Arrays;

/** Numbers in the order in which they were added, 8 bytes each. */
final class LongColumn {
    private static final int INITIAL = 1 << 10;

    private long[] values = new long[INITIAL];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + size / 2);
        }
        values[size++] = value;
    }

    long get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    /** A sorted copy. */
    long[] sorted() {
        long[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
