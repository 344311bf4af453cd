package org.kinfuse.genes;

/**
 * An exon of a transcript.
 *
 * @param rank its number as labs print it: 1 is the 5'-most of the transcript
 * @param start lowest genomic position, one-based
 * @param end highest genomic position, {@code start} or more
 */
public record Exon(int rank, int start, int end) {
    /** @throws IllegalArgumentException if the rank or start is below 1 or the end below the start */
    public Exon {
        if (rank < 1 || start < 1 || end < start) {
            throw new IllegalArgumentException(
                    "an exon has a rank from 1 and 1 <= start <= end, not " + rank + ": " + start + "-" + end);
        }
    }

    /** Number of bases. */
    public int length() {
        return end - start + 1;
    }

    /** Whether the genomic position lies inside. */
    public boolean contains(int position) {
        return start <= position && position <= end;
    }
}
