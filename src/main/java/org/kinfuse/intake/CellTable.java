package org.kinfuse.intake;

/**
 * Which fragments have pieces in which cells: of each cell the fragment, or that there are several. A cell is any number from 1 of up
 * to 35 bits; 0 counts as 1. Of a fragment's name 28 bits are kept: of two fragments in one cell one in 270 million is taken for the other.
 */
final class CellTable {
    private static final int NAME_BITS = 28;
    private static final long NAME = (1L << NAME_BITS) - 1;
    private static final long CELL = Long.MAX_VALUE & ~NAME;
    private static final long SEVERAL = Long.MIN_VALUE;

    /** An entry for each cell, where its number would have it or behind; 0 where there is none. */
    private final long[] entries;

    /** @param most pieces that may be added */
    CellTable(int most) {
        // A quarter stays empty, so that the next empty one is near.
        int needed = most + most / 3 + 1;
        entries = new long[Math.max(16, Integer.highestOneBit(needed) << 1)];
    }

    void add(long cell, long name) {
        long entry = entry(cell, name);
        int at = find(entry);
        if (entries[at] == 0) {
            entries[at] = entry;
        } else if ((entries[at] & NAME) != (entry & NAME)) {
            entries[at] |= SEVERAL;
        }
    }

    /** Whether a fragment of another name has a piece in the cell. */
    boolean hasOther(long cell, long name) {
        long entry = entry(cell, name);
        long found = entries[find(entry)];
        return found < 0 || (found != 0 && (found & NAME) != (entry & NAME));
    }

    private static long entry(long cell, long name) {
        return ((Math.max(1, cell) << NAME_BITS) & CELL) | (name & NAME);
    }

    private int find(long entry) {
        int mask = entries.length - 1;
        int at = (int) (entry >>> NAME_BITS) & mask;
        while (entries[at] != 0 && (entries[at] & CELL) != (entry & CELL)) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
