package org.kinfuse.genome;

import java.util.Locale;

/** Whether a place was meant to be sequenced. */
public enum OnTarget {
    /** It lies in or near a target. */
    ON,
    /** It lies far from all targets. */
    OFF,
    /** No targets are known. */
    UNKNOWN;

    /** The lower-case word used in text. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
