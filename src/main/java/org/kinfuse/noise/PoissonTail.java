package org.kinfuse.noise;

/** The upper tail of the Poisson distribution. */
final class PoissonTail {
    /** The series is cut where a further term adds less than this share: doubles hold no more. */
    private static final double NEGLIGIBLE = 1e-17;

    private PoissonTail() {}

    /**
     * The chance of at least {@code least} events where {@code mean} are expected.
     *
     * @param least 0 or more
     * @param mean 0 or more, finite
     */
    static double atLeast(int least, double mean) {
        if (!(mean >= 0) || Double.isInfinite(mean) || least < 0) {
            throw new IllegalArgumentException("no tail of " + least + " events where " + mean + " are expected");
        }
        if (least == 0) {
            return 1;
        }
        if (mean == 0) {
            return 0;
        }
        // Below the mean the tail is nearly everything: what is left out is summed instead.
        return least > mean ? sumFrom(least, mean) : Math.max(0, 1 - sumBelow(least, mean));
    }

    /** Terms fall from here on, for they lie above the mean. */
    private static double sumFrom(int least, double mean) {
        double relative = 1;
        double sum = 1;
        for (int events = least + 1; relative > NEGLIGIBLE * sum; events++) {
            relative *= mean / events;
            sum += relative;
        }
        return Math.min(1, StrictMath.exp(logTerm(least, mean)) * sum);
    }

    private static double sumBelow(int least, double mean) {
        double sum = 0;
        for (int events = 0; events < least; events++) {
            sum += StrictMath.exp(logTerm(events, mean));
        }
        return sum;
    }

    private static double logTerm(int events, double mean) {
        double logFactorial = 0;
        for (int factor = 2; factor <= events; factor++) {
            logFactorial += StrictMath.log(factor);
        }
        return events * StrictMath.log(mean) - mean - logFactorial;
    }
}
