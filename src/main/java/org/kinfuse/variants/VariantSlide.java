package org.kinfuse.variants;

/**
 * How far the junction of a record can slide along bases that read the same on both sides, and which of its places the
 * record states.
 *
 * @param form how the two stated positions fit each other
 * @param lowest where {@code form} is {@link Form#FITTING}: the step, 0 or less, that takes the record's own position to
 *     the lowest place it may have
 * @param highest the step, 0 or more, to the highest such place; where the ends overlap, the number of shared bases
 */
record VariantSlide(Form form, int lowest, int highest) {
    /** The stated place is the only one, as far as the record says. */
    static final VariantSlide NONE = new VariantSlide(Form.FITTING, 0, 0);

    /** Both ends count shared bases as their own, and the record does not say how many. */
    static final VariantSlide UNCOUNTED = new VariantSlide(Form.UNCOUNTED, 0, 0);

    /** How the positions of a record fit each other. */
    enum Form {
        /** Joined where they stand, the two ends give the sequence. */
        FITTING,
        /** Both ends count the shared bases as their own: one of them must give them away. */
        OVERLAPPING,
        /** Both ends count the shared bases as their own, and nobody knows how many they are. */
        UNCOUNTED
    }

    /** @throws IllegalArgumentException if the stated place is not within the slide */
    VariantSlide {
        if (lowest > 0 || highest < 0) {
            throw new IllegalArgumentException("a slide holds the stated place: " + lowest + " to " + highest);
        }
    }

    /** The record's own position may lie anywhere from {@code lowest} to {@code highest} bases of where it says. */
    static VariantSlide within(int lowest, int highest) {
        return new VariantSlide(Form.FITTING, lowest, highest);
    }

    /** Both ends count the {@code shared} bases as their own. */
    static VariantSlide overlapping(int shared) {
        return new VariantSlide(Form.OVERLAPPING, 0, shared);
    }
}
