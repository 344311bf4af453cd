package org.kinfuse.judge;

import java.util.Locale;

/** What a product holds of a kinase domain. */
public enum KinaseStatus {
    /** The whole domain. */
    RETAINED,
    /** A part of it. */
    PARTIAL,
    /** Nothing of it. */
    LOST,
    /** Neither partner has one, or there is no product. */
    NONE;

    /** The lower-case word used in text. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
