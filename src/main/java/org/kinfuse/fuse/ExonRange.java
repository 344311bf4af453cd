package org.kinfuse.fuse;

/**
 * Consecutive exons of a transcript.
 *
 * @param first rank of the first, from 1
 * @param last rank of the last, {@code first} or more
 */
public record ExonRange(int first, int last) {
    /** @throws IllegalArgumentException if the ranks are not 1 <= first <= last */
    public ExonRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("exons are 1 <= first <= last, not " + first + "-" + last);
        }
    }

    /** As a record has it; written out because Java makes a record's own only when first asked, which takes milliseconds. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ExonRange that && first == that.first && last == that.last;
    }

    @Override
    public int hashCode() {
        return 31 * first + last;
    }

    /** {@code 11-17}, or {@code 3} for a single exon. */
    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }

    /** {@code exons 11-17}, or {@code exon 3}. */
    public String inWords() {
        return (first == last ? "exon " : "exons ") + this;
    }
}
