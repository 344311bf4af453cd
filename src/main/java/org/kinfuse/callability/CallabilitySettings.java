package org.kinfuse.callability;

/**
 * When an intron counts as callable.
 *
 * @param fraction allele fraction that must be found, in percent: 1 to 100
 * @param share bases of the intron at which it must be found, in percent: 1 to 100
 */
public record CallabilitySettings(int fraction, int share) {
    /**
     * An allele fraction of 5 percent, what a tenth of tumour cells shows with one fused allele of two, at nine bases in ten:
     * our choice.
     */
    public static final CallabilitySettings DEFAULTS = new CallabilitySettings(5, 90);

    private static final int PERCENT = 100;

    /** @throws IllegalArgumentException if a value is no percentage above 0 */
    public CallabilitySettings {
        requirePercent("callable fraction", fraction);
        requirePercent("callable share", share);
    }

    private static void requirePercent(String name, int value) {
        if (value < 1 || value > PERCENT) {
            throw new IllegalArgumentException("a " + name + " is 1 to " + PERCENT + " percent, not " + value);
        }
    }

    /** The allele fraction as a share of 1. */
    double fractionOfOne() {
        return fraction / (double) PERCENT;
    }

    /** The share of bases as a share of 1. */
    double shareOfOne() {
        return share / (double) PERCENT;
    }
}
