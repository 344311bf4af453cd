package org.kinfuse.report;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.kinfuse.genome.OnTarget;

/**
 * What was counted at one end of a call.
 *
 * @param crossing unique fragments that pass it unbroken, where known
 * @param supporting unique fragments that support the call
 * @param normalDepth unique fragments of the matched normal there, where there is a normal
 * @param normalSupporting those of them that show the junction
 * @param target whether it was meant to be sequenced
 */
record EndCounts(OptionalInt crossing, int supporting, OptionalInt normalDepth, int normalSupporting, OnTarget target) {
    private static final double FRACTION_STEPS = 10_000;

    /** Nothing was counted. */
    static final EndCounts NONE = new EndCounts(OptionalInt.empty(), 0, OptionalInt.empty(), 0, OnTarget.UNKNOWN);

    OptionalInt depth() {
        return crossing.isPresent() ? OptionalInt.of(crossing.getAsInt() + supporting) : crossing;
    }

    OptionalDouble fraction() {
        return fraction(supporting, depth());
    }

    OptionalDouble normalFraction() {
        return fraction(normalSupporting, normalDepth);
    }

    /** On or off; empty if no targets are known. */
    String targetWord() {
        return switch (target) {
            case ON, OFF -> target.word();
            case UNKNOWN -> "";
        };
    }

    private static OptionalDouble fraction(int some, OptionalInt depth) {
        return depth.isPresent() && depth.getAsInt() > 0
                ? OptionalDouble.of(Math.round(FRACTION_STEPS * some / depth.getAsInt()) / FRACTION_STEPS)
                : OptionalDouble.empty();
    }
}
