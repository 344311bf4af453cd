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
 *   P(found) = Σ P(N = n) P(O at least o(n) | n)                             n below m
 *            + P(N at least m) - Σ P(N = n, O = 0) (1 - φ)^n                 n from m on
 *
 *   the last sum is  S^d T(m, d, f σ (1 - φ) / S)     S = 1 - f + f σ (1 - φ), T the tail of the binomial distribution
 * </pre>
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
        if (others.stream().anyMatch(number -> number < 1)) {
            throw new IllegalArgumentException("others are asked for, 1 or more, not " + others);
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
        double shown = fraction * showing;
        double sum = 0;
        for (int n = 0; n < Math.min(others.size(), depth + 1); n++) {
            double other = shown == 1 ? 0 : Math.min(1, (fraction - shown) / (1 - shown));
            sum += BinomialTail.exactly(n, depth, shown) * BinomialTail.atLeast(others.get(n), depth - n, other);
        }
        return Math.max(
                0, Math.min(1, sum + BinomialTail.atLeast(others.size(), depth, shown) - unfounded(depth, fraction)));
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
