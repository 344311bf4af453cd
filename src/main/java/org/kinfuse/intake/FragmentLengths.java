package org.kinfuse.intake;

import java.util.Arrays;
import org.kinfuse.evidence.FragmentSizes;
import org.kinfuse.evidence.LibraryProfile;

/** Counts how long concordant fragments and reads are. */
final class FragmentLengths {
    /** The share of fragments that {@link LibraryProfile#maximumFragment} covers, in thousandths. */
    private static final long MAXIMUM_PER_MILLE = 995;

    private static final long MEDIAN_PER_MILLE = 500;

    private static final long UPPER_PER_MILLE = 900;
    private static final long LOWER_PER_MILLE = 100;

    /**
     * How far the maximum may lie above the median, in steps from the median to the 90th percentile: 2 for lengths that
     * scatter evenly, 2.9 for a tail that falls off exponentially. What lies farther comes from pairs over deletions
     * shorter than the discordant distance, not from the library.
     */
    private static final int MOST_UPPER_STEPS = 4;

    /**
     * The same in steps from the 10th percentile to the median, which such pairs hardly move even where they are many: 2
     * for lengths that scatter evenly, 4.5 where their logarithms scatter by 0.4.
     */
    private static final int MOST_LOWER_STEPS = 6;

    private final long[] counts;
    private int longestRead;
    private long reads;

    /** @param longest longest concordant fragment */
    FragmentLengths(int longest) {
        counts = new long[longest + 1];
    }

    void addFragment(int length) {
        counts[Math.max(0, Math.min(length, counts.length - 1))]++;
    }

    void addReads(int count, int length) {
        longestRead = Math.max(longestRead, length);
        reads += count;
    }

    /** How many fragments there are of each length. */
    FragmentSizes sizes() {
        return new FragmentSizes(counts, longestRead);
    }

    LibraryProfile profile() {
        int median = quantile(MEDIAN_PER_MILLE);
        int least = median / 10;
        int upper = MOST_UPPER_STEPS * Math.max(least, quantile(UPPER_PER_MILLE) - median);
        int lower = MOST_LOWER_STEPS * Math.max(least, median - quantile(LOWER_PER_MILLE));
        int maximum = Math.min(quantile(MAXIMUM_PER_MILLE), median + Math.min(upper, lower));
        long pairs = pairs();
        return new LibraryProfile(median, maximum, longestRead, pairs > 0 ? pairs : reads);
    }

    private long pairs() {
        return Arrays.stream(counts).sum();
    }

    /** The smallest length that the share of fragments does not exceed; 0 without fragments. */
    private int quantile(long perMille) {
        long all = pairs();
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
