package org.kinfuse.evidence;

/**
 * The identity of a sequenced fragment, in two senses: by name, which all reads of one fragment share, and by its two
 * ends and its molecular identifier, which all copies of one original molecule share.
 *
 * @param nameHash a 64-bit hash of the read name; two different names of one file share it with negligible probability
 * <p>The two ends are kept in order of their packed values, not as read 1 and read 2: amplification copies both strands
 * of a molecule, and a copy of the other strand is sequenced with the two reads exchanged.
 *
 * @param firstEnd the lower of the two outer ends, as {@link #end} packs them
 * @param secondEnd the higher one, or {@link #NO_END} if the read has no mapped mate
 * @param molecule a 64-bit hash of the molecular identifier (UMI), or {@link #NO_IDENTIFIER}
 */
public record Fragment(long nameHash, long firstEnd, long secondEnd, long molecule) {
    /** The identifier of a molecule that has none, or whose identifier was not asked for. */
    public static final long NO_IDENTIFIER = 0;

    /** The second end of a fragment that was read from one side only. */
    public static final long NO_END = -1;

    /** @throws IllegalArgumentException if the ends are out of order */
    public Fragment {
        if (secondEnd != NO_END && firstEnd > secondEnd) {
            throw new IllegalArgumentException("the ends " + firstEnd + " and " + secondEnd + " are out of order");
        }
    }

    /** As a record has it; written out because Java needs a while to make it when it is first asked. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Fragment that
                        && nameHash == that.nameHash
                        && firstEnd == that.firstEnd
                        && secondEnd == that.secondEnd
                        && molecule == that.molecule);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * Long.hashCode(nameHash) + Long.hashCode(firstEnd)) + Long.hashCode(secondEnd))
                + Long.hashCode(molecule);
    }

    /** A fragment of a molecule without an identifier. */
    public Fragment(long nameHash, long firstEnd, long secondEnd) {
        this(nameHash, firstEnd, secondEnd, NO_IDENTIFIER);
    }

    /** The same fragment, of a molecule with this identifier. */
    public Fragment identified(long identifier) {
        return new Fragment(nameHash, firstEnd, secondEnd, identifier);
    }

    /** The fragment between the outer ends of two mates, given in any order. */
    public static Fragment between(long nameHash, long oneEnd, long otherEnd) {
        return new Fragment(nameHash, Math.min(oneEnd, otherEnd), Math.max(oneEnd, otherEnd));
    }

    /** The fragment of a read without a mapped mate. */
    public static Fragment of(long nameHash, long onlyEnd) {
        return new Fragment(nameHash, onlyEnd, NO_END);
    }

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

    /** Whether two fragments start and end at the same places and are not told apart, so that they may be copies. */
    public boolean sameEndsAs(Fragment other) {
        return firstEnd == other.firstEnd && secondEnd == other.secondEnd && molecule == other.molecule;
    }
}
