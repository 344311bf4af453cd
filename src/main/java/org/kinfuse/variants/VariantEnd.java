package org.kinfuse.variants;

import org.kinfuse.genome.Side;

/**
 * One end as a file states it: its contig need not be of the build, and its position may lie off the contig.
 *
 * @param contigName the contig by the name the file gives it
 * @param position the last kept base, one-based; 0, or one past the end, where nothing of the contig is kept
 * @param kept the side that survives
 * @param field the field that states it, for messages
 */
record VariantEnd(String contigName, int position, Side kept, String field) {
    /** The same end moved along the contig by a signed number of bases. */
    VariantEnd moved(int bases) {
        return new VariantEnd(contigName, position + bases, kept, field);
    }
}
