package org.kinfuse.draw;

import java.util.Locale;

/** Writes numbers for people. */
final class Numbers {
    private Numbers() {}

    /** {@code 156,100,500}. */
    static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code 12.4 %}. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }
}
