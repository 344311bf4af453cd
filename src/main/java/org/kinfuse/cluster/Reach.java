package org.kinfuse.cluster;

import org.kinfuse.evidence.LibraryProfile;

/**
 * How far a fragment reaches.
 *
 * @param fragment the longest a fragment may be, in bases
 * @param median the length that fragments have in the middle, in bases
 * @param deviation their standard deviation, in bases; 0 if not known
 * @param overrun bases by which an alignment may run over the junction, because they agree by chance
 */
record Reach(int fragment, int median, double deviation, int overrun) {
    /** 99.5 % of a normal distribution lie below its mean and this many standard deviations. */
    private static final double DEVIATIONS_TO_MAXIMUM = 2.576;

    /**
     * The reach of a library. Of a junction that a thousand pairs span, some span it with a fragment longer than the
     * 99.5 % that the profile states; left out, they would look like a second junction beside it. So fragments are
     * allowed to be as much longer than that maximum as it is longer than the median: for lengths that scatter evenly,
     * 5 standard deviations instead of 2.6.
     */
    static Reach of(LibraryProfile library, ClusterSettings settings) {
        int overrun = settings.alignerTolerance();
        if (library.maximumFragment() == 0) {
            return new Reach(settings.fallbackFragment(), 0, 0, overrun);
        }
        int upperHalf = library.maximumFragment() - library.medianFragment();
        return new Reach(
                library.maximumFragment() + upperHalf,
                library.medianFragment(),
                upperHalf / DEVIATIONS_TO_MAXIMUM,
                overrun);
    }

    /** The longest side of a region in which the break of a pair may lie. */
    int width() {
        return fragment + 2 * overrun;
    }

    /** Logarithm of how likely a fragment of this length is, up to a constant; 0 where lengths tell nothing. */
    double logLikelihood(int length) {
        if (deviation == 0) {
            return 0;
        }
        double deviations = (length - median) / deviation;
        return -deviations * deviations / 2;
    }
}
