package org.kinfuse.intake;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Spans of similar length in the order of their starts, so that those that can reach a place lie together. */
final class SpansOfLength {
    private final long[] spans;
    private final int longest;

    private SpansOfLength(long[] spans, int longest) {
        this.spans = spans;
        this.longest = longest;
    }

    /**
     * The spans of a range of lengths.
     *
     * @param sorted packed spans in order
     * @param above length that all exceed
     * @param longest length that none exceeds
     */
    static SpansOfLength among(long[] sorted, int above, int longest) {
        long[] members = Arrays.stream(sorted)
                .filter(span -> PackedSpans.length(span) > above && PackedSpans.length(span) <= longest)
                .toArray();
        return new SpansOfLength(members, longest);
    }

    int size() {
        return spans.length;
    }

    /** The spans that start at or before {@code from} and end at or after {@code to}, in order. */
    long[] covers(long from, long to) {
        return IntStream.range(firstStartingAt(to - longest + 1), spans.length)
                .takeWhile(i -> PackedSpans.start(spans[i]) <= from)
                .filter(i -> PackedSpans.end(spans[i]) >= to)
                .mapToLong(i -> spans[i])
                .toArray();
    }

    /** Index of the first span that starts at or after a place. */
    private int firstStartingAt(long place) {
        int low = 0;
        int high = spans.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (PackedSpans.start(spans[middle]) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
