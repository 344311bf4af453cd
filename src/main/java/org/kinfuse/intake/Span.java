package org.kinfuse.intake;

import org.kinfuse.genome.Contig;

/**
 * A stretch of the reference that one fragment covers without a break, or that is watched.
 *
 * @param contig its contig
 * @param start first position; may lie below 1 where a watched stretch hangs over the contig's start
 * @param end last position
 */
record Span(Contig contig, int start, int end) {
    /** Number of bases. */
    int length() {
        return end - start + 1;
    }
}
