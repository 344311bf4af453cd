package org.kinfuse.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.kinfuse.evidence.LoneJunction;
import org.kinfuse.evidence.LoneJunctions;

/** What fragments that stand alone show. */
final class LoneFragments {
    /** More pieces than an array has room for. */
    private static final int INDEX_BITS = 31;

    /** Bases by which the ends of what one fragment tells twice may differ, beside the homology. */
    private static final int TOLERANCE = 10;

    private final Pointers pointers;

    /** @param pointers all that joins two places */
    LoneFragments(Pointers pointers) {
        this.pointers = pointers;
    }

    /**
     * The junctions of those fragments that are not among others. What a fragment says of one junction several times counts
     * once.
     *
     * @param others names of fragments, sorted
     * @param reach bases from the end of a pair within which a break lies that explains it
     */
    LoneJunctions besides(long[] others, int reach) {
        long[] byName = new long[pointers.size()];
        for (int i = 0; i < byName.length; i++) {
            // Enough of the name to bring the pieces of one fragment together.
            byName[i] = (pointers.name(i) << INDEX_BITS) | i;
        }
        Arrays.sort(byName);
        LoneJunctions.Gathering alone = new LoneJunctions.Gathering();
        int from = 0;
        for (int to = 1; to <= byName.length; to++) {
            if (to == byName.length || byName[to] >>> INDEX_BITS != byName[from] >>> INDEX_BITS) {
                tellEach(pieces(byName, from, to, others), reach, alone);
                from = to;
            }
        }
        return alone.all();
    }

    /** Pieces of one fragment, or of several whose names share those bits, by name. */
    private List<Integer> pieces(long[] byName, int from, int to, long[] others) {
        List<Integer> pieces = new ArrayList<>(2);
        for (int i = from; i < to; i++) {
            int index = (int) (byName[i] & ((1L << INDEX_BITS) - 1));
            if (Arrays.binarySearch(others, pointers.name(index)) < 0) {
                pieces.add(index);
            }
        }
        pieces.sort(Comparator.comparingLong(pointers::name));
        return pieces;
    }

    private void tellEach(List<Integer> pieces, int reach, LoneJunctions.Gathering alone) {
        int from = 0;
        for (int to = 1; to <= pieces.size(); to++) {
            if (to == pieces.size() || pointers.name(pieces.get(to)) != pointers.name(pieces.get(from))) {
                tell(pieces.subList(from, to), reach, alone);
                from = to;
            }
        }
    }

    /** Split reads first: a pair that spans what they show says nothing new. What spans too little explains nothing. */
    private void tell(List<Integer> pieces, int reach, LoneJunctions.Gathering alone) {
        List<Integer> known = new ArrayList<>(1);
        for (int index : pieces) {
            if (pointers.isSplit(index)
                    && known.stream().noneMatch(other -> areNear(other, index, TOLERANCE + pointers.homology(index)))) {
                known.add(index);
            }
        }
        for (int index : pieces) {
            if (!pointers.isSplit(index)
                    && known.stream().noneMatch(other -> !pointers.isShort(other) && areNear(other, index, reach))) {
                known.add(index);
            }
        }
        for (int index : known) {
            alone.add(new LoneJunction(pointers.junction(index), 1));
        }
    }

    private boolean areNear(int one, int other, int bases) {
        return (areNear(pointers.first(one), pointers.first(other), bases)
                        && areNear(pointers.second(one), pointers.second(other), bases))
                || (areNear(pointers.first(one), pointers.second(other), bases)
                        && areNear(pointers.second(one), pointers.first(other), bases));
    }

    private static boolean areNear(long one, long other, int bases) {
        return Math.abs(Pointers.place(one) - Pointers.place(other)) <= bases;
    }
}
