package org.kinfuse.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import org.kinfuse.evidence.AlleleFraction;
import org.kinfuse.evidence.JunctionQuality;
import org.kinfuse.genome.OnTarget;

/**
 * What was counted at one end of a call.
 *
 * @param crossing unique fragments that pass it unbroken, where known
 * @param supporting unique fragments that support the call
 * @param normalDepth unique fragments of the matched normal there, where there is a normal
 * @param normalSupporting those of them that show the junction
 * @param target whether it was meant to be sequenced
 * @param reads what the reads there are like
 * @param baited yes or no: whether the panel catches it by itself; empty where nothing tells
 */
record EndCounts(
        OptionalInt crossing,
        int supporting,
        OptionalInt normalDepth,
        int normalSupporting,
        OnTarget target,
        JunctionQuality.End reads,
        String baited) {
    private static final double FRACTION_STEPS = 10_000;

    /** Nothing was counted. */
    static final EndCounts NONE = new EndCounts(
            OptionalInt.empty(), 0, OptionalInt.empty(), 0, OnTarget.UNKNOWN, JunctionQuality.End.UNKNOWN, "");

    OptionalInt depth() {
        return crossing.isPresent() ? OptionalInt.of(crossing.getAsInt() + supporting) : crossing;
    }

    OptionalDouble fraction() {
        return rounded(fraction(supporting, depth()), AlleleFraction::share);
    }

    OptionalDouble fractionLow() {
        return rounded(fraction(supporting, depth()), AlleleFraction::low);
    }

    OptionalDouble fractionHigh() {
        return rounded(fraction(supporting, depth()), AlleleFraction::high);
    }

    OptionalDouble normalFraction() {
        return rounded(fraction(normalSupporting, normalDepth), AlleleFraction::share);
    }

    OptionalDouble elsewhere() {
        return ofReads(reads.elsewhereShare());
    }

    OptionalDouble similarity() {
        return ofReads(reads.similarity());
    }

    private OptionalDouble ofReads(double share) {
        return reads.reads() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.round(FRACTION_STEPS * share) / FRACTION_STEPS);
    }

    /** The other places that reads fit, {@code chr6:31984001-31984100}. */
    List<String> otherPlaces() {
        return reads.copies().isEmpty()
                ? List.of()
                : reads.copies().stream().map(copy -> copy.place().toString()).toList();
    }

    /** On or off; empty if no targets are known. */
    String targetWord() {
        return switch (target) {
            case ON, OFF -> target.word();
            case UNKNOWN -> "";
        };
    }

    private static Optional<AlleleFraction> fraction(int some, OptionalInt depth) {
        return depth.orElse(0) > 0 ? Optional.of(new AlleleFraction(some, depth.orElse(0))) : Optional.empty();
    }

    private static OptionalDouble rounded(Optional<AlleleFraction> fraction, ToDoubleFunction<AlleleFraction> value) {
        return fraction.isPresent()
                ? OptionalDouble.of(Math.round(FRACTION_STEPS * value.applyAsDouble(fraction.get())) / FRACTION_STEPS)
                : OptionalDouble.empty();
    }
}
