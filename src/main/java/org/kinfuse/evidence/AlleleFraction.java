package org.kinfuse.evidence;

/**
 * The share of the fragments at a breakend that show the rearrangement, and how sure it is.
 *
 * @param supporting unique fragments that show it
 * @param depth those, and the unique fragments that pass the breakend unbroken
 */
public record AlleleFraction(int supporting, int depth) {
    /** Of a normal distribution, 95 % lies within so many standard deviations. */
    private static final double DEVIATIONS = 1.959964;

    /** @throws IllegalArgumentException if there is no depth, or more support than depth */
    public AlleleFraction {
        if (supporting < 0 || depth < 1 || supporting > depth) {
            throw new IllegalArgumentException(
                    "a fraction is 0 or more of 1 or more, not " + supporting + " of " + depth);
        }
    }

    /** The share itself, 0 to 1. */
    public double share() {
        return supporting / (double) depth;
    }

    /**
     * The lower end of the 95 % confidence interval, by the score method (Wilson, J Am Stat Assoc 22:209, 1927), which
     * Brown, Cai and DasGupta (Stat Sci 16:101, 2001) recommend for small numbers and shares near 0 or 1.
     */
    public double low() {
        return supporting == 0 ? 0 : Math.max(0, middle() - reach());
    }

    /** The upper end of the same interval. */
    public double high() {
        return supporting == depth ? 1 : Math.min(1, middle() + reach());
    }

    private double middle() {
        double square = DEVIATIONS * DEVIATIONS;
        return (supporting + square / 2) / (depth + square);
    }

    private double reach() {
        double square = DEVIATIONS * DEVIATIONS;
        return DEVIATIONS / (depth + square) * StrictMath.sqrt(depth * share() * (1 - share()) + square / 4);
    }
}
