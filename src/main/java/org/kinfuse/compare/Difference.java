package org.kinfuse.compare;

/**
 * Something in which a call is not as it was expected.
 *
 * @param what the column it concerns, or {@code place}
 * @param expected what was expected
 * @param found what was found; a dot where nothing is told
 * @param sentence the same in words, without capital or full stop
 */
record Difference(String what, String expected, String found, String sentence) {
    /** What {@link #what} is of a junction that lies elsewhere. */
    static final String PLACE = "place";

    private static final int OF_GENES = 20;
    private static final int OF_PLACES = 10;
    private static final int OF_EXONS = 3;

    /** How much it speaks against the two being one and the same: a gene more than a place, that more than an exon. */
    int weight() {
        return switch (what) {
            case PLACE -> OF_PLACES;
            case "gene5", "gene3" -> OF_GENES;
            case "exons5", "exons3" -> OF_EXONS;
            default -> 1;
        };
    }
}
