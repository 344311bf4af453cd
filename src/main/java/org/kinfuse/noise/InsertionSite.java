package org.kinfuse.noise;

import org.kinfuse.genome.Contig;

/**
 * Where a mobile element was inserted.
 *
 * <pre>
 *   reference         =======[ttttttt]=======        the target, which the insertion repeats
 *   sample     =======[ttttttt] element AAAA [ttttttt]=======
 *                            |left           |right
 * </pre>
 *
 * @param contig the contig
 * @param right the first base of the target: what keeps the right side starts there
 * @param left the last base of the target: what keeps the left side ends there
 */
public record InsertionSite(Contig contig, int right, int left) {
    /** @throws IllegalArgumentException if the target has no base */
    public InsertionSite {
        if (left < right) {
            throw new IllegalArgumentException("an insertion repeats a target: " + right + " to " + left);
        }
    }

    /** The site as text: {@code chr2:29450164-29450176}. */
    @Override
    public String toString() {
        return contig + ":" + right + "-" + left;
    }
}
