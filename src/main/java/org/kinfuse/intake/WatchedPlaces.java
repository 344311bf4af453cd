package org.kinfuse.intake;

import java.util.BitSet;

/**
 * The places at which the depth may be asked for, in cells of 64 bases: 6 MB for a human genome, whatever number of
 * places is watched.
 */
final class WatchedPlaces {
    private static final int CELL_BITS = 6;

    private final BitSet cells = new BitSet();

    /** The cell of a place. */
    static int cell(long place) {
        return (int) (place >>> CELL_BITS);
    }

    /** Watches every cell that the stretch touches. */
    void watch(long start, long end) {
        cells.set(cell(start), cell(end) + 1);
    }

    /** Whether any place of the stretch is answered for: its cell or one next to it is watched. */
    boolean touches(long start, long end) {
        int next = cells.nextSetBit(cell(start) - 1);
        return next >= 0 && next <= cell(end) + 1;
    }
}
