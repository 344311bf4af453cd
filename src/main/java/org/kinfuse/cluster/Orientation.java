package org.kinfuse.cluster;

import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Side;

/**
 * The contigs and kept sides of two joined ends. Evidence of one junction has one orientation; the two products of a
 * reciprocal event have opposite ones and so never mix.
 */
record Orientation(Contig firstContig, Side firstKept, Contig secondContig, Side secondKept)
        implements Comparable<Orientation> {
    static Orientation of(Adjacency adjacency) {
        return new Orientation(
                adjacency.first().contig(),
                adjacency.first().kept(),
                adjacency.second().contig(),
                adjacency.second().kept());
    }

    @Override
    public int compareTo(Orientation other) {
        int byFirst = firstContig.compareTo(other.firstContig);
        if (byFirst != 0) {
            return byFirst;
        }
        int bySecond = secondContig.compareTo(other.secondContig);
        if (bySecond != 0) {
            return bySecond;
        }
        int byFirstSide = firstKept.compareTo(other.firstKept);
        return byFirstSide == 0 ? secondKept.compareTo(other.secondKept) : byFirstSide;
    }

    /** As a record has it; written out because orientations are looked up all the time, and this is faster. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Orientation that
                        && firstKept == that.firstKept
                        && secondKept == that.secondKept
                        && firstContig.equals(that.firstContig)
                        && secondContig.equals(that.secondContig));
    }

    @Override
    public int hashCode() {
        int contigs = 31 * firstContig.hashCode() + secondContig.hashCode();
        return 4 * contigs + (firstKept == Side.LEFT ? 0 : 2) + (secondKept == Side.LEFT ? 0 : 1);
    }
}
