package org.kinfuse.intake;

import java.util.Arrays;
import java.util.function.LongPredicate;

/**
 * Many spans on the axis of a genome, 8 bytes each: the start in the upper 33 bits, the length in the lower 30.
 */
final class PackedSpans {
    private static final int LENGTH_BITS = 30;
    private static final long MOST_LENGTH = (1L << LENGTH_BITS) - 1;
    private static final int INITIAL = 1 << 8;

    /** Fewer than this many are not worth sorting. */
    private static final int COMPACTED = 1 << 17;

    private long[] spans = new long[INITIAL];
    private int size;

    /** Packs a span; packed spans sort by start. A span of more than a billion bases is cut to that. */
    static long packed(long start, long end) {
        return start << LENGTH_BITS | Math.min(end - start + 1, MOST_LENGTH);
    }

    static long start(long packed) {
        return packed >>> LENGTH_BITS;
    }

    static int length(long packed) {
        return (int) (packed & MOST_LENGTH);
    }

    static long end(long packed) {
        return start(packed) + length(packed) - 1;
    }

    void add(long packed) {
        // Copies of one molecule need no room of their own.
        if (size == spans.length && (size < COMPACTED || !compact())) {
            spans = Arrays.copyOf(spans, size + size / 2);
        }
        spans[size++] = packed;
    }

    /** Sorts, drops equal spans, and says whether at least a quarter was dropped. */
    private boolean compact() {
        int before = size;
        sortUnique();
        return size <= before - before / 4;
    }

    int size() {
        return size;
    }

    /** Drops the spans for which the test does not hold. */
    void keepIf(LongPredicate stays) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (stays.test(spans[i])) {
                spans[kept++] = spans[i];
            }
        }
        size = kept;
    }

    long get(int index) {
        return spans[index];
    }

    void set(int index, long packed) {
        spans[index] = packed;
    }

    /** Forgets all but the first. */
    void keepFirst(int count) {
        size = count;
    }

    void addAll(PackedSpans others) {
        for (int i = 0; i < others.size; i++) {
            add(others.spans[i]);
        }
    }

    /** The spans in order, each once. */
    long[] sortedUnique() {
        sortUnique();
        return Arrays.copyOf(spans, size);
    }

    private void sortUnique() {
        Arrays.sort(spans, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || spans[i] != spans[kept - 1]) {
                spans[kept++] = spans[i];
            }
        }
        size = kept;
    }
}
