package org.kinfuse.evidence;

import java.util.OptionalInt;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.OnTarget;
import org.kinfuse.genome.Targets;

/**
 * Which ends of a rearrangement the panel catches by themselves. At the other end only what is joined to a baited one is
 * caught, hardly ever the unbroken allele: the allele fraction there is far too high.
 */
public enum BaitedEnds {
    /** The first. */
    FIRST,
    /** The second. */
    SECOND,
    /** Both alike; so it looks where nothing was captured, too. */
    BOTH,
    /** Both ends lie off target. */
    NEITHER,
    /** Neither targets nor depths are known. */
    UNKNOWN;

    /**
     * How many times more unbroken fragments pass the one end than the other where only the one is baited: our choice. A
     * panel enriches its targets a hundredfold and more, and two targets of one panel seldom differ fivefold.
     */
    private static final int CONTRAST = 5;

    /** By the targets where they are known, otherwise by how many fragments pass the two ends unbroken. */
    public static BaitedEnds of(SupportedAdjacency rearrangement, Targets targets) {
        Adjacency adjacency = rearrangement.adjacency();
        if (targets.areKnown()) {
            boolean first = targets.at(adjacency.first()) == OnTarget.ON;
            boolean second = targets.at(adjacency.second()) == OnTarget.ON;
            return first ? second ? BOTH : FIRST : second ? SECOND : NEITHER;
        }
        OptionalInt first = rearrangement.crossing().first();
        OptionalInt second = rearrangement.crossing().second();
        if (first.isEmpty() || second.isEmpty()) {
            return UNKNOWN;
        }
        return byContrast(first.getAsInt(), second.getAsInt());
    }

    /** One more on either side: where nothing passes, the next fragment may be the first. */
    private static BaitedEnds byContrast(int first, int second) {
        if (first + 1L >= CONTRAST * (second + 1L)) {
            return FIRST;
        }
        return second + 1L >= CONTRAST * (first + 1L) ? SECOND : BOTH;
    }

    /** Whether the first end may be taken for baited: it is, or nothing says that it is not. */
    public boolean mayHoldFirst() {
        return switch (this) {
            case FIRST, BOTH, UNKNOWN -> true;
            case SECOND, NEITHER -> false;
        };
    }

    /** The same of the second end. */
    public boolean mayHoldSecond() {
        return switch (this) {
            case SECOND, BOTH, UNKNOWN -> true;
            case FIRST, NEITHER -> false;
        };
    }
}
