package org.kinfuse.evidence;

import java.util.OptionalInt;
import org.kinfuse.genome.Breakend;

/** How many fragments cross a place unbroken. */
public interface Depth {
    /**
     * Unique fragments of the reference allele: those that cover the breakend and go on past it.
     *
     * @param breakend the breakend as the adjacency stores it
     * @param homology bases by which the junction can slide, which a crossing fragment must also pass
     * @return the number, or nothing if the place was not watched
     */
    OptionalInt crossing(Breakend breakend, int homology);
}
