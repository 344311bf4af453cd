package org.kinfuse.bam;

/**
 * A stretch of a BGZF file as an index names it, both ends by "virtual offsets" (SAM specification, section 4.1.1): where a
 * compressed block begins in the file, and in its last 16 bits a place within what is in the block.
 *
 * @param from where its first record begins
 * @param to where the record behind its last one begins
 */
public record Chunk(long from, long to) {
    private static final int BITS_WITHIN = 16;

    /** @throws IllegalArgumentException if the end lies before the start */
    public Chunk {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("a chunk is 0 <= from <= to, not " + from + " and " + to);
        }
    }

    /** Where the block of a virtual offset begins in the file. */
    public static long blockOf(long offset) {
        return offset >>> BITS_WITHIN;
    }

    /** The place of a virtual offset within its inflated block. */
    static int withinBlock(long offset) {
        return (int) (offset & ((1 << BITS_WITHIN) - 1));
    }
}
