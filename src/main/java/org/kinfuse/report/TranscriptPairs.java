package org.kinfuse.report;

import java.util.List;
import org.kinfuse.fuse.Outcome.Product;
import org.kinfuse.genome.Adjacency;

/** Gives the products of further pairs of transcripts, where they are to be listed. */
@FunctionalInterface
public interface TranscriptPairs {
    /** The products of an adjacency, in the order to list them in. */
    List<Product> of(Adjacency adjacency);
}
