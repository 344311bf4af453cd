package org.kinfuse.compare;

import java.util.Locale;

/** What comes of an expectation, or of a call that none speaks of. */
public enum Verdict {
    /** A call is as expected. */
    FOUND(Meaning.FINE),
    /** The call that is meant is not as expected. */
    DIFFERS(Meaning.FAULT),
    /** No call is what is meant. */
    MISSING(Meaning.FAULT),
    /** What must not be there is not. */
    ABSENT(Meaning.FINE),
    /** What must not be there is. */
    FORBIDDEN(Meaning.FAULT),
    /** What may be there, whether it is or not. */
    ALLOWED(Meaning.FINE),
    /** A call that nobody expected, where nothing else may be. */
    UNEXPECTED(Meaning.FAULT),
    /** The sample of the expectation was not compared. */
    NO_SAMPLE(Meaning.FAULT);

    private final Meaning meaning;
    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Whether the comparison holds with it. */
    enum Meaning {
        /** It does. */
        FINE,
        /** It does not. */
        FAULT
    }

    Verdict(Meaning meaning) {
        this.meaning = meaning;
    }

    /** As it is printed. */
    public String word() {
        return word;
    }

    boolean isFault() {
        return meaning == Meaning.FAULT;
    }
}
