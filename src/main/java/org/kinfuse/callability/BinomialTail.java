package org.kinfuse.callability;

/** The binomial distribution, one term after the other. */
final class BinomialTail {
    private BinomialTail() {}

    /**
     * The chances of so many successes and of each number up to it.
     *
     * @param most 0 or more
     * @param trials 0 or more
     * @param chance of each trial, 0 to 1
     * @return the chance of 0 successes, of 1, and so on
     */
    static double[] upTo(int most, int trials, double chance) {
        if (most < 0 || trials < 0 || !(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException(
                    "no chance of " + most + " successes in " + trials + " trials of chance " + chance);
        }
        double[] chances = new double[most + 1];
        if (chance == 0 || chance == 1) {
            int sure = chance == 0 ? 0 : trials;
            if (sure <= most) {
                chances[sure] = 1;
            }
            return chances;
        }
        // In logarithms: where many are tried, the first terms are too small for a number.
        double odds = StrictMath.log(chance) - StrictMath.log1p(-chance);
        double term = trials * StrictMath.log1p(-chance);
        for (int successes = 0; successes <= Math.min(most, trials); successes++) {
            chances[successes] = StrictMath.exp(term);
            term += odds + StrictMath.log((trials - (double) successes) / (successes + 1.0));
        }
        return chances;
    }

    /** The chance of at least so many successes, under the same conditions. */
    static double atLeast(int least, int trials, double chance) {
        if (least == 0) {
            return 1;
        }
        double below = 0;
        for (double each : upTo(least - 1, trials, chance)) {
            below += each;
        }
        return Math.max(0, Math.min(1, 1 - below));
    }
}
