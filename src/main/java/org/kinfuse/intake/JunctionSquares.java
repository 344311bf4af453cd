package org.kinfuse.intake;

/** Which fragments join about the same two places: the plane of first and second ends, divided into squares. */
final class JunctionSquares {
    private final int width;
    private final CellTable squares;

    /**
     * @param width bases that a square is wide and high
     * @param most junctions that may be added
     */
    JunctionSquares(int width, int most) {
        this.width = width;
        this.squares = new CellTable(most);
    }

    /**
     * Adds a junction.
     *
     * @param first its first end, as {@link Pointers#end} tells it
     * @param second its second end
     * @param name the fragment that shows it
     */
    void add(long first, long second, long name) {
        squares.add(square(first, second, 0, 0), name);
    }

    /** Whether a fragment of another name shows a junction of the same sides in the same square or one next to it. */
    boolean hasOther(long first, long second, long name) {
        for (int right = -1; right <= 1; right++) {
            for (int up = -1; up <= 1; up++) {
                if (squares.hasOther(square(first, second, right, up), name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A square of one orientation as a number of 35 bits; that two squares share one is no harm. */
    private long square(long first, long second, int right, int up) {
        long x = Pointers.place(first) / width + right;
        long y = Pointers.place(second) / width + up;
        int sides = (Pointers.keepsLeft(first) ? 0 : 1) + (Pointers.keepsLeft(second) ? 0 : 2);
        long mixed = (x * 0x9E3779B97F4A7C15L + y) * 0xC2B2AE3D27D4EB4FL + sides * 0x165667B19E3779F9L;
        return ((mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L) >>> 29;
    }
}
