package org.kinfuse.callability;

/** The upper tail of the binomial distribution. */
final class BinomialTail {
    private BinomialTail() {}

    /**
     * The chance of at least {@code least} successes.
     *
     * @param least 0 or more
     * @param trials 0 or more
     * @param chance of each, 0 to 1
     */
    static double atLeast(int least, int trials, double chance) {
        // Few are asked for: what is left out is summed.
        double below = 0;
        for (int successes = 0; successes < least; successes++) {
            below += exactly(successes, trials, chance);
        }
        return Math.max(0, Math.min(1, 1 - below));
    }

    /** The chance of so many successes, under the same conditions. */
    static double exactly(int successes, int trials, double chance) {
        if (successes < 0 || trials < 0 || !(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException(
                    "no chance of " + successes + " successes in " + trials + " trials of chance " + chance);
        }
        if (successes > trials) {
            return 0;
        }
        if (chance == 0 || chance == 1) {
            return successes == (chance == 0 ? 0 : trials) ? 1 : 0;
        }
        double log = successes * StrictMath.log(chance) + (trials - successes) * StrictMath.log1p(-chance);
        for (int i = 1; i <= successes; i++) {
            log += StrictMath.log((trials - successes + (double) i) / i);
        }
        return StrictMath.exp(log);
    }
}
