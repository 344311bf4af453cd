package org.kinfuse.simulate;

import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Side;

/** Finds how far a junction can slide, from the sequence on its two sides. */
public final class Junctions {
    private Junctions() {}

    /**
     * The adjacency of two breakends joined without inserted bases, in its leftmost form with its true homology.
     *
     * @param one a breakend, at any of the places to which the junction can slide
     * @param sliceOfOne covers it
     * @param other the breakend it is joined to
     * @param sliceOfOther covers it
     */
    public static Adjacency joining(Breakend one, Slice sliceOfOne, Breakend other, Slice sliceOfOther) {
        int pastOne = shared(one, sliceOfOne, other, sliceOfOther);
        int pastOther = shared(other, sliceOfOther, one, sliceOfOne);
        return Adjacency.overlapping(
                one.moved(pastOne * one.kept().outward()),
                other.moved(pastOther * other.kept().outward()),
                pastOne + pastOther);
    }

    /** Number of bases lost at one breakend that read the same as those kept at the other. */
    private static int shared(Breakend leaving, Slice from, Breakend entering, Slice into) {
        int shared = 0;
        while (lost(leaving, from, shared) == kept(entering, into, shared)) {
            shared++;
        }
        return shared;
    }

    /** The base some steps after the last kept one, read in the direction that leaves the kept side. */
    private static char lost(Breakend breakend, Slice slice, int steps) {
        char base = slice.base(
                breakend.moved((steps + 1) * breakend.kept().outward()).position());
        return breakend.kept() == Side.LEFT ? base : complement(base);
    }

    /** The base some steps before the last kept one, read in the direction that enters the kept side. */
    private static char kept(Breakend breakend, Slice slice, int steps) {
        char base =
                slice.base(breakend.moved(-steps * breakend.kept().outward()).position());
        return breakend.kept() == Side.RIGHT ? base : complement(base);
    }

    private static char complement(char base) {
        return Bases.reverseComplement(String.valueOf(base)).charAt(0);
    }
}
