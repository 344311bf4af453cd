package org.kinfuse.genes;

import java.util.List;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;

/** All genes of a build. Implementations may read a gene only when it is asked for. */
public interface GeneModels {
    /** The build that all positions refer to. */
    GenomeBuild build();

    /** The genes whose span shares a base with the interval, by start, then symbol. */
    List<Gene> overlapping(GenomicInterval interval);

    /**
     * The genes of a symbol, one for each place. Where no gene has it, those that other tables know under it: of one symbol,
     * or of several where these tables do not agree. Empty if there is none.
     */
    List<Gene> named(String symbol);

    /** The transcripts of an accession, its version ignored, one for each place; empty if there is none. */
    List<Transcript> withAccession(String accession);
}
