package org.kinfuse.intake;

import java.util.Arrays;

/**
 * Which fragments have company: others near, that may tell of the same break. What stands alone is a chimera of the library,
 * of which nothing needs to be known but where it is.
 *
 * <pre>
 *   pair        ======>. . . . . . . . . . . <======       another pair or split read from here to there,
 *                   ====|aaa          bbb|====             or clips at both of its ends
 *   split read        ====|========                        another, or a clip where it is split,
 *                     ====|==  ...  ==|====                or one that is split where its short part ends
 * </pre>
 *
 * <p>It rather finds company where there is none: all distances are larger than those within which evidence is joined
 * afterwards.
 */
final class Company {
    /** Bases within which the other parts of a templated insertion begin and end: twice the longest that is looked for. */
    private static final int PIECE = 200;

    /** Bases by which an aligner may misplace an end; twice what the clusters allow, and some more. */
    private static final int MISPLACED = 32;

    private final Pointers pointers;
    private final NamedPlaces clips;
    private final int fragment;
    private final int reach;
    private final EvidenceKept kept;
    private final NamedPlaces cells;
    private final NamedPlaces splits;

    /**
     * @param pointers all that joins two places
     * @param clips where reads are clipped, as {@link Pointers#end} tells ends
     * @param fragment bases of the longest fragment
     * @param kept which evidence has company
     */
    Company(Pointers pointers, NamedPlaces clips, int fragment, EvidenceKept kept) {
        this.pointers = pointers;
        this.clips = clips;
        this.fragment = fragment;
        this.reach = fragment + 2 * MISPLACED;
        this.kept = kept;
        NamedPlaces.Gathering byCell = new NamedPlaces.Gathering();
        NamedPlaces.Gathering bySplit = new NamedPlaces.Gathering();
        for (int i = 0; i < pointers.size(); i++) {
            byCell.add(cell(pointers.first(i), pointers.second(i), 0, 0), pointers.name(i));
            if (pointers.isSplit(i)) {
                bySplit.add(pointers.first(i), pointers.name(i));
                bySplit.add(pointers.second(i), pointers.name(i));
            }
        }
        this.cells = byCell.places();
        this.splits = bySplit.places();
    }

    /** The fragments that have company, sorted. */
    long[] names() {
        LongColumn names = new LongColumn();
        for (int i = 0; i < pointers.size(); i++) {
            if (pointers.isManifold(i) || joinsTheSame(i) || (pointers.isSplit(i) ? isMet(i) : isClipped(i))) {
                names.add(pointers.name(i));
            }
        }
        return Arrays.stream(names.sorted()).distinct().toArray();
    }

    /**
     * A square of the plane of first and second ends of one orientation, as a number of 35 bits; that two squares share one
     * is no harm.
     */
    private long cell(long first, long second, int right, int up) {
        long x = Pointers.place(first) / reach + right;
        long y = Pointers.place(second) / reach + up;
        int sides = (Pointers.keepsLeft(first) ? 0 : 1) + (Pointers.keepsLeft(second) ? 0 : 2);
        long mixed = (x * 0x9E3779B97F4A7C15L + y) * 0xC2B2AE3D27D4EB4FL + sides * 0x165667B19E3779F9L;
        return ((mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L) >>> 29;
    }

    private boolean joinsTheSame(int index) {
        for (int right = -1; right <= 1; right++) {
            for (int up = -1; up <= 1; up++) {
                long cell = cell(pointers.first(index), pointers.second(index), right, up);
                if (cells.hasOther(cell, cell, pointers.name(index))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether others stop where a read is split, or are split where its short part ends. */
    private boolean isMet(int index) {
        return isMet(index, pointers.first(index)) || isMet(index, pointers.second(index));
    }

    private boolean isMet(int index, long end) {
        int slack = MISPLACED + pointers.homology(index);
        long name = pointers.name(index);
        long facing = Pointers.facing(end);
        boolean left = Pointers.keepsLeft(end);
        // Its own, too: of a clip that is told by this junction no other may make use.
        return clips.hasAny(end - slack, end + slack)
                || splits.hasOther(facing - slack - (left ? PIECE : 0), facing + slack + (left ? 0 : PIECE), name);
    }

    private boolean isClipped(int index) {
        int room = room(index);
        boolean first = isClipped(pointers.first(index), room);
        boolean second = isClipped(pointers.second(index), room);
        return switch (kept) {
            case ALL -> true;
            case WITH_COMPANY -> first && second;
            case WITH_COMPANY_ON_REFERENCE -> first || second;
        };
    }

    private boolean isClipped(long end, int room) {
        return clips.hasAny(end - inward(end, room, MISPLACED), end + outward(end, room, MISPLACED));
    }

    /** Bases past the ends of a pair in which its break may lie. */
    private int room(int index) {
        return Math.max(0, fragment - pointers.alignedBases(index));
    }

    /** Bases below an end, and above it, of a window from a little inside of it to some room outside. */
    private static int inward(long end, int room, int slack) {
        return Pointers.keepsLeft(end) ? slack : room + slack;
    }

    private static int outward(long end, int room, int slack) {
        return Pointers.keepsLeft(end) ? room + slack : slack;
    }

    /**
     * Watches the places at which clips may tell of what a piece of evidence tells.
     *
     * @param index the piece
     * @param stops takes the places
     */
    void watchClips(int index, WatchedPlaces stops) {
        watchClips(index, pointers.first(index), stops);
        watchClips(index, pointers.second(index), stops);
    }

    private void watchClips(int index, long end, WatchedPlaces stops) {
        // Clips are laid upon clips that are laid upon others.
        int slack = 3 * MISPLACED + pointers.homology(index);
        int room = pointers.isManifold(index) ? reach : pointers.isSplit(index) ? 0 : room(index);
        int both = pointers.isManifold(index) ? room : 0;
        long place = Pointers.place(end);
        stops.watch(Math.max(0, place - inward(end, room, slack) - both), place + outward(end, room, slack) + both);
    }
}
