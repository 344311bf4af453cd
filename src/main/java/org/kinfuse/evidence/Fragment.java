package org.kinfuse.evidence;

/**
 * The identity of a sequenced fragment, in two senses: by name, which all reads of one fragment share, and by its two
 * ends, which all copies of one original molecule share.
 *
 * @param nameHash a 64-bit hash of the read name; two different names of one file share it with negligible probability
 * @param firstEnd the outer end of read 1 as {@link #end} packs it
 * @param secondEnd the outer end of read 2 likewise, or {@link #NO_END} if the read has no mapped mate
 */
public record Fragment(long nameHash, long firstEnd, long secondEnd) {
    /** The second end of a fragment that was read from one side only. */
    public static final long NO_END = -1;

    /**
     * Packs the outer end of a read: where its 5' end would lie if the clipped bases had aligned.
     *
     * @param contigRank rank of the contig, 0 or more
     * @param unclippedPosition may be below 1 where a clip hangs over the contig's start
     * @param reverse whether the read lies on the reverse strand
     */
    public static long end(int contigRank, int unclippedPosition, boolean reverse) {
        return ((long) contigRank << 34) | (((long) unclippedPosition & 0xFFFF_FFFFL) << 1) | (reverse ? 1 : 0);
    }

    /** Whether two fragments start and end at the same places, so that they may be copies of one molecule. */
    public boolean sameEndsAs(Fragment other) {
        return firstEnd == other.firstEnd && secondEnd == other.secondEnd;
    }
}
