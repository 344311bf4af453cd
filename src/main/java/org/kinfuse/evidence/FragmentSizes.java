package org.kinfuse.evidence;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/** How long the fragments of a library are: how many there are of each length. Reads without mates are fragments, too. */
public final class FragmentSizes {
    private final long[] counts;
    private final int readLength;

    /**
     * @param counts fragments of each length, from 0; what is longer than the last is counted there
     * @param readLength length of the longest read, 0 if there are none
     */
    public FragmentSizes(long[] counts, int readLength) {
        this.counts = counts.clone();
        this.readLength = readLength;
    }

    /** Length of the longest read, 0 if there are none. */
    public int readLength() {
        return readLength;
    }

    /** The sum over all fragments of what a fragment of its length gives; of one as long as a read if none is known. */
    public double sum(IntToLongFunction ofLength) {
        if (Arrays.stream(counts).allMatch(count -> count == 0)) {
            return ofLength.applyAsLong(readLength);
        }
        double sum = 0;
        for (int length = 0; length < counts.length; length++) {
            sum += (double) counts[length] * ofLength.applyAsLong(length);
        }
        return sum;
    }
}
