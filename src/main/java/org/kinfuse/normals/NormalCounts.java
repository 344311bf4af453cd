package org.kinfuse.normals;

import java.util.OptionalInt;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.evidence.SupportedAdjacency.Crossing;

/**
 * How much of a rearrangement a sample shows.
 *
 * @param fragments unique fragments that show it
 * @param crossing unique fragments that pass its two ends unbroken
 */
public record NormalCounts(int fragments, Crossing crossing) {
    /** @throws IllegalArgumentException if the number is negative */
    public NormalCounts {
        if (fragments < 0) {
            throw new IllegalArgumentException("a number of fragments is 0 or more, not " + fragments);
        }
    }

    /** The counts of a rearrangement in its own sample. */
    public static NormalCounts of(SupportedAdjacency rearrangement) {
        return new NormalCounts(rearrangement.support().uniqueFragments(), rearrangement.crossing());
    }

    /** Unique fragments that show it or pass the first end unbroken, or nothing if not known. */
    public OptionalInt firstDepth() {
        return depth(crossing.first());
    }

    /** Unique fragments that show it or pass the second end unbroken, or nothing if not known. */
    public OptionalInt secondDepth() {
        return depth(crossing.second());
    }

    private OptionalInt depth(OptionalInt passing) {
        return passing.isPresent() ? OptionalInt.of(passing.getAsInt() + fragments) : passing;
    }
}
