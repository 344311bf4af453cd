package org.kinfuse.cluster;

import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.evidence.SupportedAdjacency.Precision;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;

/**
 * Whether two samples show one break. Junctions known to the base are the same where some of their slides lie within an
 * aligner's tolerance; one that only pairs show is the same as any that those pairs may cross.
 */
public final class SameBreak {
    private final int tolerance;

    /** @param settings how far an aligner may misplace an end */
    public SameBreak(ClusterSettings settings) {
        this.tolerance = settings.alignerTolerance();
    }

    /** Whether the two may be one break. */
    public boolean possible(SupportedAdjacency one, SupportedAdjacency other) {
        if (!Orientation.of(one.adjacency()).equals(Orientation.of(other.adjacency()))) {
            return false;
        }
        if (one.precision() == Precision.PRECISE && other.precision() == Precision.PRECISE) {
            return Slides.near(one.adjacency(), other.adjacency(), tolerance);
        }
        return region(one).and(region(other)).isPossible();
    }

    /** Bases by which the first ends of one break may lie apart in two samples. */
    public int reach(SupportedAdjacency one) {
        return tolerance + one.adjacency().homology() + one.uncertainty();
    }

    /** Where the break may lie. Of a slide, one end moves outward as far as the other moves inward. */
    BreakRegion region(SupportedAdjacency found) {
        Adjacency adjacency = found.adjacency();
        int first = outward(adjacency.first());
        int second = outward(adjacency.second());
        int inward = tolerance + adjacency.homology();
        return new BreakRegion(first - inward, second - inward, first + second + tolerance + found.uncertainty());
    }

    /** The position in steps outward. */
    static int outward(Breakend breakend) {
        return breakend.position() * breakend.kept().outward();
    }
}
