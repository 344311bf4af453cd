package org.kinfuse.callability;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How likely a fusion is found at a place that so many fragments cross.
 *
 * <p>Each of the {@code d} molecules that cross a place is of the fused allele with the probability {@code f}, the allele
 * fraction. A share {@code σ} of these shows the junction in a read, the others by their pair. With {@code n} that show it the
 * rules ask for {@code o(n)} others; from {@code m} on they ask for none, but then one of the {@code n} at least must be such that
 * the aligner places both of its sides, a share {@code φ} of them. With N and O binomial,
 *
 * <pre>
 *   P(found) = P(N + O at least m)
 *            - Σ P(N = n, O from m - n to o(n) - 1)                          n below m
 *            - Σ P(N = n, O = 0) (1 - φ)^n                                   n from m on
 *
 *   the last sum is  S^d T(m, d, f σ (1 - φ) / S)     S = 1 - f + f σ (1 - φ), T the tail of the binomial distribution
 * </pre>
 *
 * <p>A fragment that shows the junction is worth no less than one that does not: {@code n + o(n)} is {@code m} or more.
 *
 * @param others {@code o(n)} for n from 0 to m - 1, each 1 or more
 * @param showing {@code σ}, 0 to 1
 * @param founding {@code φ}, 0 to 1
 */
record Finding(List<Integer> others, double showing, double founding) {
    /** The probability from which something counts as found for sure, as laboratories state limits of detection. */
    static final double SURE = 0.95;

    private static final int STEPS = 60;

    /** Fractions are told in ten thousandths, rounded up. */
    private static final double PRECISION = 10_000;

    Finding {
        others = List.copyOf(others);
        if (!(showing >= 0 && showing <= 1) || !(founding >= 0 && founding <= 1)) {
            throw new IllegalArgumentException("shares are from 0 to 1, not " + showing + " and " + founding);
        }
        for (int shown = 0; shown < others.size(); shown++) {
            if (others.get(shown) < 1 || shown + others.get(shown) < others.size()) {
                throw new IllegalArgumentException("others are asked for, as many as are lacking, not " + others);
            }
        }
    }

    /** The fewest fragments that are enough whatever they are. */
    int fragments() {
        int most = others.size();
        for (int shown = 0; shown < others.size(); shown++) {
            most = Math.max(most, shown + others.get(shown));
        }
        return most;
    }

    /** The probability that a fusion with an allele fraction is found where so many fragments cross. */
    double probability(int depth, double fraction) {
        int least = others.size();
        if (depth < least) {
            return 0;
        }
        double enough = BinomialTail.atLeast(least, depth, fraction);
        return Math.max(0, Math.min(1, enough - tooFewShown(depth, fraction) - unfounded(depth, fraction)));
    }

    /** Enough fragments, if more of them showed the junction. */
    private double tooFewShown(int depth, double fraction) {
        int least = others.size();
        double[] fused = BinomialTail.upTo(Math.min(depth, fragments() - 1), depth, fraction);
        double sum = 0;
        for (int all = least; all < fused.length; all++) {
            double[] shown = BinomialTail.upTo(least, all, showing);
            for (int n = 0; n < least; n++) {
                sum += n + others.get(n) > all ? fused[all] * shown[n] : 0;
            }
        }
        return sum;
    }

    /** All show it, enough of them, and the aligner places both sides of none. */
    private double unfounded(int depth, double fraction) {
        double loose = fraction * showing * (1 - founding);
        double neither = 1 - fraction + loose;
        return neither == 0
                ? 0
                : StrictMath.pow(neither, depth)
                        * BinomialTail.atLeast(others.size(), depth, Math.min(1, loose / neither));
    }

    /** The smallest allele fraction that is found for sure; nothing if none is. */
    OptionalDouble leastFraction(int depth) {
        if (probability(depth, 1) < SURE) {
            return OptionalDouble.empty();
        }
        double low = 0;
        double high = 1;
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            if (probability(depth, middle) < SURE) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return OptionalDouble.of(Math.min(1, StrictMath.ceil(high * PRECISION) / PRECISION));
    }

    /**
     * The smallest depth at which a fusion with an allele fraction is found for sure.
     *
     * @param fraction above 0
     */
    int depthFor(double fraction) {
        int low = 0;
        int high = 1;
        while (high < Integer.MAX_VALUE / 2 && probability(high, fraction) < SURE) {
            low = high;
            high *= 2;
        }
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (probability(middle, fraction) < SURE) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
