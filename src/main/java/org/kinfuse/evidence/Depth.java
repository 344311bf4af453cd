package org.kinfuse.evidence;

import java.util.List;
import java.util.OptionalInt;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;

/** How many fragments cross a place unbroken. */
public interface Depth {
    /**
     * Bases that a fragment must cover on both sides of a break, besides the homology, to count as crossing it. With fewer
     * the aligner could not have told the two alleles apart: over the homology both read the same, and past it bwa mem
     * rather carries an alignment over a mismatch (-4) than clips the end of a read (-5), so that the last bases of a read
     * across the junction may lie on the reference allele for no good reason.
     */
    int ANCHOR = 10;

    /**
     * Unique fragments of the reference allele: those that cover the breakend and go on past it.
     *
     * @param breakend the breakend as the adjacency stores it
     * @param homology bases by which the junction can slide, which a crossing fragment must also pass
     * @return the number, or nothing if the place was not watched
     */
    OptionalInt crossing(Breakend breakend, int homology);

    /**
     * The unique fragments that seem to cover the whole of a stretch, from the first to the last base of each, in order.
     * Some of them may lack what lies between their mates.
     *
     * @param stretch a stretch between two places where evidence lies
     */
    List<GenomicInterval> covering(GenomicInterval stretch);
}
