package org.kinfuse.evidence;

/**
 * What the reads behind a junction are like, for whoever weighs it. Nothing here decides anything.
 *
 * @param first at the junction's first end
 * @param second at its second end
 */
public record JunctionQuality(End first, End second) {
    /** What is known of a junction that came without reads. */
    public static final JunctionQuality UNKNOWN = new JunctionQuality(End.UNKNOWN, End.UNKNOWN);

    /**
     * The reads at one end.
     *
     * @param starts distinct outer ends of fragments, of the two ends of each the one that comes first (or second) in
     *     genome order; copies of one molecule share both, fragments made alike share one
     * @param reads alignments at this end: parts of split reads, mates of pairs, clipped reads that stop here
     * @param elsewhere those of them that fit other places as well: mapping quality 0, or alternative hits told by the
     *     aligner (tag XA)
     * @param alternativeAtOther those of them of which an alternative hit lies where a fragment without any break would
     *     put it, beside the other end
     * @param beyond the bases past the breakend as most reads show them, on the forward strand as seen at this end, those
     *     inserted included; empty if no read shows them
     * @param compared bases of single reads that were compared with {@code beyond}
     * @param different those of them that differ from it
     */
    public record End(
            int starts, int reads, int elsewhere, int alternativeAtOther, String beyond, int compared, int different) {
        /** Nothing known. */
        public static final End UNKNOWN = new End(0, 0, 0, 0, "", 0, 0);
    }
}
