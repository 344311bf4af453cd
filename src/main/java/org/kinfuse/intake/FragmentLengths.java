package org.kinfuse.intake;

import org.kinfuse.evidence.LibraryProfile;

/** Counts how long concordant fragments and reads are. */
final class FragmentLengths {
    /** The share of fragments that {@link LibraryProfile#maximumFragment} covers, in thousandths. */
    private static final long MAXIMUM_PER_MILLE = 995;

    private static final long MEDIAN_PER_MILLE = 500;

    private final long[] counts;
    private int longestRead;

    /** @param longest longest concordant fragment */
    FragmentLengths(int longest) {
        counts = new long[longest + 1];
    }

    void addFragment(int length) {
        counts[Math.max(0, Math.min(length, counts.length - 1))]++;
    }

    void addRead(int length) {
        longestRead = Math.max(longestRead, length);
    }

    LibraryProfile profile() {
        return new LibraryProfile(quantile(MEDIAN_PER_MILLE), quantile(MAXIMUM_PER_MILLE), longestRead);
    }

    /** The smallest length that the share of fragments does not exceed; 0 without fragments. */
    private int quantile(long perMille) {
        long all = 0;
        for (long count : counts) {
            all += count;
        }
        long seen = 0;
        for (int length = 0; length < counts.length; length++) {
            seen += counts[length];
            if (all > 0 && seen * 1000 >= all * perMille) {
                return length;
            }
        }
        return 0;
    }
}
