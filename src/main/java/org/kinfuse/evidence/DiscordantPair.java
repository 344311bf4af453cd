package org.kinfuse.evidence;

/**
 * Two mates that no short fragment of the reference genome explains. Each points at the break from its own side.
 *
 * @param fragment the fragment
 * @param first the mate that comes first in genome order of its interval
 * @param second the other mate
 */
public record DiscordantPair(Fragment fragment, PairEnd first, PairEnd second) implements Evidence {
    /** @throws IllegalArgumentException if the ends are out of order */
    public DiscordantPair {
        if (first.aligned().compareTo(second.aligned()) > 0) {
            throw new IllegalArgumentException(
                    "the mates at " + first.aligned() + " and " + second.aligned() + " are out of order");
        }
    }
}
