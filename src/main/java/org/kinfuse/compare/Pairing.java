package org.kinfuse.compare;

import java.util.List;
import java.util.OptionalInt;

/**
 * A call beside an expectation.
 *
 * @param call the call
 * @param distance bases between the two, where places are expected and it lies on the same contigs
 * @param half which half of the event it is
 * @param differences in what it is not as expected; none if it answers the expectation
 */
record Pairing(ObservedCall call, OptionalInt distance, Half half, List<Difference> differences) {
    /** What one more expectation that is not met costs: more than all else, for ten thousand of them. */
    private static final long FAILS = 100_000_000_000_000L;
    /** What each weight of a difference costs: more than all distances. */
    private static final long DIFFERS = 100_000_000;

    private static final int MOST_WEIGHT = 99;
    private static final int FARTHEST = 900;
    private static final int OTHER_HALF = 950;
    private static final int OTHER_SIDES = 5;

    /** Which half of a balanced event a call is. */
    enum Half {
        /** The one that is expected. */
        EXPECTED,
        /** The other. */
        RECIPROCAL
    }

    /** Copies the list. */
    Pairing {
        differences = List.copyOf(differences);
    }

    /** Whether the call is as expected. */
    boolean holds() {
        return differences.isEmpty();
    }

    /**
     * What it costs to take the two for one: first as few expectations as possible fail, then differences are as few as
     * possible, then distances as small.
     */
    long cost() {
        boolean elsewhere = distance.isEmpty()
                && differences.stream().anyMatch(each -> each.what().equals(Difference.PLACE));
        long far =
                switch (half) {
                    case EXPECTED -> elsewhere ? FARTHEST : Math.min(distance.orElse(0), FARTHEST);
                    case RECIPROCAL -> OTHER_HALF;
                };
        // Other sides, as of the other half, speak more against it than some bases.
        int weight = Math.min(
                differences.stream().mapToInt(Difference::weight).sum() + (elsewhere ? OTHER_SIDES : 0), MOST_WEIGHT);
        return holds() ? far : FAILS + weight * DIFFERS + far;
    }

    /** What it costs to find nothing: more than any pairing. */
    static long costOfNone() {
        return FAILS + (MOST_WEIGHT + 1) * DIFFERS;
    }
}
