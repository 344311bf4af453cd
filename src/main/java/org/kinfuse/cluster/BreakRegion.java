package org.kinfuse.cluster;

import org.kinfuse.evidence.PairEnd;

/**
 * Where a break may lie that some pairs cross, in steps outward: along each side's axis the positions grow towards the
 * break, whichever side is kept.
 *
 * <pre>
 *   second
 *     ^
 *     |    |\
 *     |    |  \        first  >= what the first mates reach to
 *     |    |    \      second >= what the second mates reach to
 *     |    +------\    first + second <= limit: the fragment is no longer than a fragment can be
 *     +-----------------> first
 * </pre>
 *
 * <p>All these triangles look the same way, so pairs can cross one and the same break exactly when the largest first,
 * the largest second and the smallest limit among them still make a triangle. To compare each pair with the next would
 * not do: three pairs can agree by twos and have no common break.
 *
 * @param first the smallest first coordinate
 * @param second the smallest second coordinate
 * @param limit the largest sum of the two
 */
record BreakRegion(int first, int second, int limit) {

    /** The region of one pair, whose alignments may run over the break by the reach's overrun. */
    static BreakRegion of(SpanningPair pair, Reach reach) {
        int first = outward(pair.first());
        int second = outward(pair.second());
        int room = reach.fragment() - pair.alignedBases();
        return new BreakRegion(first - reach.overrun(), second - reach.overrun(), first + second + room);
    }

    private static int outward(PairEnd end) {
        return end.innerPosition() * end.kept().outward();
    }

    /** Where a break may lie that both cross. */
    BreakRegion and(BreakRegion other) {
        return new BreakRegion(
                Math.max(first, other.first), Math.max(second, other.second), Math.min(limit, other.limit));
    }

    /** Whether there is any place where the break may lie. */
    boolean isPossible() {
        return first + second <= limit;
    }

    /** Whether the break may lie at this place. */
    boolean contains(int atFirst, int atSecond) {
        return atFirst >= first && atSecond >= second && atFirst + atSecond <= limit;
    }

    /**
     * The same region on a lattice: it contains just those places of the lattice that this one contains.
     *
     * @param fromFirst the first coordinate from which steps are counted, no larger than this region's
     * @param fromSecond the second coordinate likewise
     * @param step bases from one place to the next
     */
    BreakRegion inSteps(int fromFirst, int fromSecond, int step) {
        return new BreakRegion(
                stepsUp(first - fromFirst, step),
                stepsUp(second - fromSecond, step),
                Math.floorDiv(limit - fromFirst - fromSecond, step));
    }

    private static int stepsUp(int bases, int step) {
        return -Math.floorDiv(-bases, step);
    }
}
