package org.kinfuse.bam;

/** Takes what {@link BamReader#passPlain} passes over. */
public interface PlainTaker {
    /**
     * A pair, of which the forward read was passed over.
     *
     * @param start its first position
     * @param length bases of its fragment
     * @param mappingQuality of the forward read, 0 to 255
     */
    void fragment(int start, int length, int mappingQuality);

    /**
     * Reads that were passed over, those of the pairs among them.
     *
     * @param count how many
     * @param bases how many bases each holds
     */
    void reads(int count, int bases);

    /**
     * Records that were passed over since they are marked as duplicates.
     *
     * @param count how many
     */
    void duplicates(int count);
}
