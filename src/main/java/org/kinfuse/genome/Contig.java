package org.kinfuse.genome;

import java.util.Comparator;

/**
 * A reference sequence of the genome.
 *
 * @param name the one spelling used inside kinfuse and in its outputs: for hg19 {@code chr1} to {@code chr22},
 *     {@code chrX}, {@code chrY}, {@code chrM}
 * @param rank the place of the contig in genome order, from 0
 */
public record Contig(String name, int rank) implements Comparable<Contig> {
    private static final Comparator<Contig> ORDER =
            Comparator.comparingInt(Contig::rank).thenComparing(Contig::name);

    /** @throws IllegalArgumentException if the name is blank or the rank negative */
    public Contig {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a contig has a name");
        }
        if (rank < 0) {
            throw new IllegalArgumentException("the rank of contig " + name + " is 0 or more, not " + rank);
        }
    }

    @Override
    public int compareTo(Contig other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return name;
    }
}
