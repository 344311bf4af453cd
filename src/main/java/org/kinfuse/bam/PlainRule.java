package org.kinfuse.bam;

/**
 * Which records are plain: reads that align from end to end, of pairs on one contig whose fixed fields say that the mates face
 * each other and how long their fragment is. They are the bulk of every file, and nothing needs to be known of them beyond
 * these fields.
 *
 * @param contigIndex place in the header of the contig on which they lie, from 0
 * @param contigLength its length in bases
 * @param longest bases of the longest fragment, and the most by which the starts of mates may lie apart
 */
public record PlainRule(int contigIndex, int contigLength, int longest) {
    private static final int PAIRED = 0x1;
    private static final int UNMAPPED = 0x4;
    private static final int MATE_UNMAPPED = 0x8;
    private static final int REVERSE = 0x10;
    private static final int MATE_REVERSE = 0x20;
    private static final int SECONDARY = 0x100;
    private static final int FAILED_QUALITY = 0x200;
    private static final int DUPLICATE = 0x400;
    private static final int SUPPLEMENTARY = 0x800;

    /** Records with these are left out, or have no pair to speak of, or are told by another record. */
    private static final int SPOILING =
            UNMAPPED | MATE_UNMAPPED | SECONDARY | FAILED_QUALITY | DUPLICATE | SUPPLEMENTARY;

    /** Records with these are set aside for another reason than being a duplicate. */
    private static final int WORSE = UNMAPPED | FAILED_QUALITY;

    /**
     * Whether a record is plain. The forward read of a pair is where its length lies above 0.
     *
     * @param flags the SAM flags
     * @param operations number of operations of its CIGAR
     * @param contig place of its contig in the header
     * @param mateContig the same of its mate
     * @param start its first aligned position
     * @param mateStart the same of its mate
     * @param templateLength TLEN, with its sign
     */
    public boolean holds(
            int flags, int operations, int contig, int mateContig, int start, int mateStart, int templateLength) {
        if ((flags & (PAIRED | SPOILING)) != PAIRED
                || operations != 1
                || contig != contigIndex
                || mateContig != contigIndex) {
            return false;
        }
        boolean reverse = (flags & REVERSE) != 0;
        int length = reverse ? -templateLength : templateLength;
        int apart = reverse ? start - mateStart : mateStart - start;
        return reverse != ((flags & MATE_REVERSE) != 0)
                && length > 0
                && length <= longest
                && apart >= 0
                && apart <= longest
                && Math.min(start, mateStart) >= 1
                && Math.max(start, mateStart) <= contigLength;
    }

    /** Whether all that is to be known of a record is that it is a duplicate. */
    static boolean isMereDuplicate(int flags) {
        return (flags & (DUPLICATE | WORSE)) == DUPLICATE;
    }
}
