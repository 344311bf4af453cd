package org.kinfuse.cluster;

import java.util.Comparator;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Side;

/**
 * The contigs and kept sides of two joined ends. Evidence of one junction has one orientation; the two products of a
 * reciprocal event have opposite ones and so never mix.
 */
record Orientation(Contig firstContig, Side firstKept, Contig secondContig, Side secondKept)
        implements Comparable<Orientation> {
    private static final Comparator<Orientation> ORDER = Comparator.comparing(Orientation::firstContig)
            .thenComparing(Orientation::secondContig)
            .thenComparing(Orientation::firstKept)
            .thenComparing(Orientation::secondKept);

    static Orientation of(Adjacency adjacency) {
        return new Orientation(
                adjacency.first().contig(),
                adjacency.first().kept(),
                adjacency.second().contig(),
                adjacency.second().kept());
    }

    @Override
    public int compareTo(Orientation other) {
        return ORDER.compare(this, other);
    }
}
