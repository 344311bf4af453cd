package org.kinfuse.evidence;

import java.util.Locale;

/** What was sequenced. */
public enum Material {
    /** The genome. */
    DNA,
    /** Transcripts, whose reads skip introns. */
    RNA;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The lower-case word used in text. */
    public String word() {
        return word;
    }
}
