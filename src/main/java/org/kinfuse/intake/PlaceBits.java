package org.kinfuse.intake;

/**
 * Which stretches of 64 bases hold an end, for each kept side by itself. A page of it is made when something lies there: of a
 * human genome all of it is 12 MB.
 */
final class PlaceBits {
    private static final int CELL_BITS = 6;

    /** Words of a page: two million bases of both sides. */
    private static final int PAGE_BITS = 10;

    private static final int PAGES = 1 << (Pointers.PLACE_BITS - CELL_BITS + 1 - PAGE_BITS - 6);

    private final long[][] pages = new long[PAGES][];

    /** @param end as {@link Pointers#end} tells it */
    void set(long end) {
        int bit = bit(end);
        int page = bit >>> (6 + PAGE_BITS);
        if (pages[page] == null) {
            pages[page] = new long[1 << PAGE_BITS];
        }
        pages[page][word(bit)] |= 1L << bit;
    }

    /** Whether an end may lie from one to another of the same side, both included. */
    boolean mayHave(long from, long to) {
        int last = bit(to);
        for (int bit = bit(from); bit <= last; bit += 2) {
            long[] page = pages[bit >>> (6 + PAGE_BITS)];
            if (page != null && (page[word(bit)] & 1L << bit) != 0) {
                return true;
            }
        }
        return false;
    }

    private static int word(int bit) {
        return (bit >>> 6) & ((1 << PAGE_BITS) - 1);
    }

    private static int bit(long end) {
        return (int) (Pointers.place(end) >>> CELL_BITS) << 1 | (Pointers.keepsLeft(end) ? 0 : 1);
    }
}
