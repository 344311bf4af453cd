package org.kinfuse.variants;

import org.kinfuse.evidence.Support;
import org.kinfuse.evidence.SupportedAdjacency.Precision;

/**
 * What a record says of a junction beside its two ends.
 *
 * @param inserted bases between the ends, on the forward strand as seen at the record's own end; empty if none
 * @param slide how far it can slide
 * @param precision whether its place is known to the base
 * @param uncertainty bases by which each end may lie farther outward; 0 if precise
 * @param support the reads that the record counts
 */
record VariantJunction(String inserted, VariantSlide slide, Precision precision, int uncertainty, Support support) {
    private static final Support NO_COUNTS = new Support(0, 0, 0, 0, 0, 0, 0, 0);

    /** A junction of which nothing but the ends is stated. */
    static final VariantJunction BARE = new VariantJunction("", VariantSlide.NONE, Precision.PRECISE, 0, NO_COUNTS);

    /** A junction whose ends are known to within {@code uncertainty} bases. */
    static VariantJunction within(int uncertainty) {
        return uncertainty == 0
                ? BARE
                : new VariantJunction("", VariantSlide.NONE, Precision.IMPRECISE, uncertainty, NO_COUNTS);
    }

    /** The same with these bases inserted, where it had none; bases that are spelled out beat those of INFO. */
    VariantJunction inserting(String spelledOut) {
        return spelledOut.isEmpty()
                ? this
                : new VariantJunction(spelledOut, VariantSlide.NONE, precision, uncertainty, support);
    }
}
