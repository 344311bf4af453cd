package org.kinfuse.forms;

import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Side;
import org.kinfuse.report.JunctionEntry;

/**
 * One end of a junction as a VCF record sees it. Source: the VCF specification 4.3, section 5.4.
 *
 * <pre>
 *   own side kept   mate's side kept   ALT
 *   left            right              t[p[
 *   left            left               t]p]
 *   right           left               ]p]t
 *   right           right              [p[t
 * </pre>
 *
 * @param own the end
 * @param mate the other end
 * @param base the reference's base at the end; N where it is not known
 * @param inserted bases between the two, on the forward strand as seen at this end
 * @param homologyBases the bases that read the same on both sides, on the forward strand at this end; empty where they
 *     are not known
 * @param lowestSlide by how many bases the end may lie to the left, negative or 0
 * @param highestSlide by how many bases it may lie to the right
 */
record VcfEnd(
        Breakend own,
        Breakend mate,
        String base,
        String inserted,
        String homologyBases,
        int lowestSlide,
        int highestSlide) {
    private static final String UNKNOWN_BASE = "N";

    static VcfEnd first(JunctionEntry junction, Adjacency adjacency) {
        return new VcfEnd(
                adjacency.first(),
                adjacency.second(),
                base(junction.first()),
                adjacency.inserted(),
                junction.homologyBases(),
                0,
                adjacency.homology());
    }

    static VcfEnd second(JunctionEntry junction, Adjacency adjacency) {
        boolean sameSides = adjacency.first().kept() == adjacency.second().kept();
        int slide = adjacency.secondStep(adjacency.homology());
        return new VcfEnd(
                adjacency.second(),
                adjacency.first(),
                base(junction.second()),
                adjacency.insertedSeenFromSecond(),
                sameSides ? Bases.reverseComplement(junction.homologyBases()) : junction.homologyBases(),
                Math.min(0, slide),
                Math.max(0, slide));
    }

    private static String base(JunctionEntry.BreakendEntry printed) {
        return printed.base().isEmpty() ? UNKNOWN_BASE : printed.base();
    }

    /** The ALT column. */
    String alternate() {
        char bracket = mate.kept() == Side.RIGHT ? '[' : ']';
        String there = bracket + mate.contig().name() + ":" + mate.position() + bracket;
        return own.kept() == Side.LEFT ? base + inserted + there : there + inserted + base;
    }
}
