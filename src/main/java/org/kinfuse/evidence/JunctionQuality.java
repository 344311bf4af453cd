package org.kinfuse.evidence;

import java.util.List;
import org.kinfuse.genome.GenomicInterval;

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
     * @param unnamed those of the reads elsewhere whose other places the aligner does not name, as of a repeat it does not
     * @param copies the other places that it names, those that most reads fit first
     */
    public record End(
            int starts,
            int reads,
            int elsewhere,
            int alternativeAtOther,
            String beyond,
            int compared,
            int different,
            int unnamed,
            List<Copy> copies) {
        /** Nothing known. */
        public static final End UNKNOWN = new End(0, 0, 0, 0, "", 0, 0);

        /** Keeps its own copy of the list. */
        public End {
            copies = List.copyOf(copies);
        }

        /** An end of whose reads no other places are named. */
        public End(
                int starts,
                int reads,
                int elsewhere,
                int alternativeAtOther,
                String beyond,
                int compared,
                int different) {
            this(starts, reads, elsewhere, alternativeAtOther, beyond, compared, different, elsewhere, List.of());
        }

        /** Share of the reads that fit other places as well, 0 to 1. */
        public double elsewhereShare() {
            return reads == 0 ? 0 : elsewhere / (double) reads;
        }

        /** Share of the reads that fit beside the other end as well, 0 to 1: how alike the two places are. */
        public double similarity() {
            return reads == 0 ? 0 : alternativeAtOther / (double) reads;
        }
    }

    /**
     * A place that reads fit as well as the one where they were put.
     *
     * @param place from the lowest to the highest first aligned base of such a read
     * @param reads how many reads fit it
     */
    public record Copy(GenomicInterval place, int reads) {}
}
