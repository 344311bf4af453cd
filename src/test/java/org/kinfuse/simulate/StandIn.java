package org.kinfuse.simulate;

import org.kinfuse.genome.GenomicInterval;

/**
 * Made-up sequence for a place whose real sequence is not at hand: each base follows from its contig and position
 * alone, so reads of one place agree, in this file and in any other.
 */
public final class StandIn {
    private static final String LETTERS = "ACGT";

    private StandIn() {}

    /** A slice of made-up sequence. */
    public static Slice slice(String name, GenomicInterval interval) {
        StringBuilder bases = new StringBuilder(interval.length());
        for (int position = interval.start(); position <= interval.end(); position++) {
            bases.append(base(interval.contig().rank(), position));
        }
        return new Slice(name, interval, bases.toString());
    }

    /** The finalizer of SplitMix64 (Steele, Lea, Flood 2014), which spreads neighbouring inputs far apart. */
    private static char base(int contigRank, int position) {
        long mixed = (((long) contigRank << 32) | position) + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return LETTERS.charAt((int) ((mixed ^ (mixed >>> 31)) >>> 62));
    }
}
