package org.kinfuse.genome;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Finds which of many closed intervals on one contig overlap a stretch.
 *
 * <p>The intervals are sorted by start. Beside each stands the highest end so far, which never falls, so both edges of
 * the candidates are found by bisection and only those between them are looked at:
 *
 * <pre>
 *   starts       100  200  300  900   the last candidate: the last start not beyond the stretch
 *   ends         150  800  310  950
 *   highest end  150  800  800  950   the first candidate: the first highest end not before the stretch
 * </pre>
 *
 * <p>Memory is three numbers for each interval. An index never changes and may be asked by many threads.
 */
public final class IntervalIndex {
    private final int[] starts;
    private final int[] ends;
    private final int[] highestEnds;

    /**
     * An index of the intervals {@code starts[i]} to {@code ends[i]}, one-based and closed.
     *
     * @param starts first positions, never falling
     * @param ends last positions
     * @throws IllegalArgumentException if the starts fall, or an end lies before its start
     */
    public IntervalIndex(int[] starts, int[] ends) {
        if (starts.length != ends.length) {
            throw new IllegalArgumentException("an index has as many ends as starts");
        }
        this.starts = starts.clone();
        this.ends = ends.clone();
        this.highestEnds = new int[ends.length];
        int highest = 0;
        for (int i = 0; i < ends.length; i++) {
            if (ends[i] < starts[i] || (i > 0 && starts[i] < starts[i - 1])) {
                throw new IllegalArgumentException("interval " + i + " of an index ends early or is out of order");
            }
            highest = Math.max(highest, ends[i]);
            highestEnds[i] = highest;
        }
    }

    /** The numbers, from 0, of the intervals that share a base with the closed stretch, ascending. */
    public IntStream overlapping(int start, int end) {
        return IntStream.range(firstNotBelow(highestEnds, start), firstAbove(starts, end))
                .filter(i -> ends[i] >= start);
    }

    /** Hands over, ascending, the numbers that {@link #overlapping} gives: the quicker way where they are asked all the time. */
    public void forEachOverlapping(int start, int end, IntConsumer each) {
        int beyond = firstAbove(starts, end);
        for (int i = firstNotBelow(highestEnds, start); i < beyond; i++) {
            if (ends[i] >= start) {
                each.accept(i);
            }
        }
    }

    private static int firstNotBelow(int[] ascending, int value) {
        return firstAbove(ascending, value - 1);
    }

    private static int firstAbove(int[] ascending, int value) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] > value) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
