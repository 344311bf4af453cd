package org.kinfuse.simulate;

/**
 * The two reads of one sequenced fragment.
 *
 * @param name the read name
 * @param first read 1
 * @param second read 2
 * @param kind whether another pair came from the same molecule before
 */
public record ReadPair(String name, Read first, Read second, Kind kind) {
    /** Whether a pair is the first of its molecule. */
    public enum Kind {
        /** The one that counts. */
        ORIGINAL,
        /** A copy made by PCR: its records are marked as duplicates. */
        COPY
    }

    /**
     * One read.
     *
     * @param bases in the direction of sequencing
     * @param qualities Phred qualities in FASTQ letters, one for each base
     */
    public record Read(String bases, String qualities) {
        /** @throws IllegalArgumentException if their numbers differ */
        public Read {
            if (bases.length() != qualities.length()) {
                throw new IllegalArgumentException(
                        "a read has one quality per base, not " + qualities.length() + " for " + bases.length());
            }
        }
    }
}
