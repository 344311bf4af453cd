package org.kinfuse.evidence;

/** What the program that wrote a variant file thinks of a record itself: what its FILTER column says. */
public enum Standing {
    /** It passed, or nothing is said. */
    PASSED("passed"),
    /** Our own candidate: too few fragments for a call. */
    CANDIDATE("candidate"),
    /** A filter turned it down. */
    TURNED_DOWN("turned-down");

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    /** The word that is printed. */
    public String word() {
        return word;
    }
}
