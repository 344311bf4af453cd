package org.kinfuse.check;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
    /** As it should be. */
    OK,
    /** Good to know. */
    NOTE,
    /** Fusions may be missed, or found in error. */
    WARNING,
    /** The file cannot be used, or not with the others. */
    PROBLEM;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** As it is printed. */
    public String word() {
        return word;
    }
}
