package org.kinfuse.benchmark;

import org.kinfuse.evidence.SupportedAdjacency.Precision;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;

/**
 * A junction that a caller reports.
 *
 * @param adjacency what it says is joined
 * @param precision whether it claims to know the place to the base
 * @param group the caller's own class of it: a tier, or nothing
 */
record CalledJunction(Adjacency adjacency, Precision precision, String group) {
    /** How far from the truth a place may lie that claims to be known to the base, in bases. */
    private static final int NEAR = 50;
    /** How far where only pairs were seen: within the length of a long fragment. */
    private static final int WITHIN_A_FRAGMENT = 500;

    /** How far an end may lie from the true one to be taken for it. */
    int reach() {
        return switch (precision) {
            case PRECISE -> NEAR;
            case IMPRECISE -> WITHIN_A_FRAGMENT;
        };
    }

    /** Bases that both ends together lie from the true ones, at the best of the places to which the junction can slide. */
    int distance(Adjacency truth) {
        int best = Integer.MAX_VALUE;
        for (int slide = 0; slide <= truth.homology(); slide++) {
            best = Math.min(best, distanceOf(truth.slid(slide)));
        }
        return best;
    }

    private int distanceOf(Adjacency place) {
        long distance = Math.max(apart(adjacency.first(), place.first()), apart(adjacency.second(), place.second()));
        return (int) Math.min(distance, Integer.MAX_VALUE);
    }

    /**
     * Whether each end is the true one to the base, or at another place to which the junction can slide. LUMPY gives the
     * shared bases to both ends, others to one of them: each end is asked by itself.
     */
    boolean isExact(Adjacency truth) {
        boolean first = false;
        boolean second = false;
        for (int slide = 0; slide <= truth.homology(); slide++) {
            first |= adjacency.first().equals(truth.slid(slide).first());
            second |= adjacency.second().equals(truth.slid(slide).second());
        }
        return first && second;
    }

    /** Bases between two ends, more than any where they are not of one contig and side. */
    private static long apart(Breakend one, Breakend other) {
        return one.contig().equals(other.contig()) && one.kept() == other.kept()
                ? Math.abs((long) one.position() - other.position())
                : Integer.MAX_VALUE;
    }

    /** Whether one of the ends lies near a place, whatever side it keeps. */
    boolean touches(Breakend place) {
        return isNear(adjacency.first(), place) || isNear(adjacency.second(), place);
    }

    /** Whether an end of this call lies near a place, whatever side it keeps. */
    boolean isNear(Breakend end, Breakend place) {
        return end.contig().equals(place.contig()) && Math.abs(end.position() - place.position()) <= reach();
    }
}
