package org.kinfuse.genome;

/**
 * Bases as bits, 64 to a word, so that many are compared at once: of each base two bits that tell A, C, G and T apart, and one that
 * says whether it is one of them.
 */
public final class BasePlanes {
    /** Bases that are compared at once. */
    public static final int WORD = Long.SIZE;

    private final long[] high;
    private final long[] low;
    private final long[] known;

    /** @param bases one letter to a byte; what is none of A, C, G and T is not known */
    public BasePlanes(byte[] bases) {
        // One word more than is needed: a window may begin in the last.
        int words = bases.length / WORD + 2;
        high = new long[words];
        low = new long[words];
        known = new long[words];
        for (int at = 0; at < bases.length; at++) {
            set(at, bases[at]);
        }
    }

    private void set(int at, byte base) {
        int word = at / WORD;
        long bit = 1L << at;
        switch (base) {
            case 'A' -> known[word] |= bit;
            case 'C' -> {
                known[word] |= bit;
                low[word] |= bit;
            }
            case 'G' -> {
                known[word] |= bit;
                high[word] |= bit;
            }
            case 'T' -> {
                known[word] |= bit;
                high[word] |= bit;
                low[word] |= bit;
            }
            default -> {
                // Not known.
            }
        }
    }

    /**
     * How many of the next {@value #WORD} bases of two differ; what either does not know, or has no more, differs from nothing.
     *
     * @param from where those of these begin, 0 to their number
     * @param others the others
     * @param start where those of the others begin
     */
    public int differences(int from, BasePlanes others, int start) {
        long differing =
                (window(high, from) ^ window(others.high, start)) | (window(low, from) ^ window(others.low, start));
        return Long.bitCount(differing & window(known, from) & window(others.known, start));
    }

    private static long window(long[] plane, int from) {
        int word = from / WORD;
        int shift = from % WORD;
        return shift == 0 ? plane[word] : (plane[word] >>> shift) | (plane[word + 1] << -shift);
    }
}
