package org.kinfuse.genome;

/**
 * A reference sequence of the genome.
 *
 * @param name the one spelling used inside kinfuse and in its outputs: for hg19 {@code chr1} to {@code chr22},
 *     {@code chrX}, {@code chrY}, {@code chrM}
 * @param rank the place of the contig in genome order, from 0
 */
public record Contig(String name, int rank) implements Comparable<Contig> {
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
        int byRank = Integer.compare(rank, other.rank);
        return byRank == 0 ? name.compareTo(other.name) : byRank;
    }

    /** As a record has it; written out because contigs are compared all the time, and this is faster. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Contig that && rank == that.rank && name.equals(that.name));
    }

    @Override
    public int hashCode() {
        return 31 * rank + name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
