package org.kinfuse.intake;

import java.util.Arrays;
import java.util.List;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.evidence.SplitRead.Anchor;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;

/**
 * Which fragments have company: others near, that may tell of the same break. What stands alone is a chimera of the library,
 * of which nothing needs to be known but where it is.
 *
 * <pre>
 *   pair        ======>. . . . . . . . . . . <======       another pair or split read from here to there,
 *                   ====|aaa          bbb|====             or clips at both of its ends that may read the same
 *   split read        ====|========                        another, or a clip that may read the same where it is split,
 *                     ====|==  ...  ==|====                or one that is split where its short part ends
 * </pre>
 *
 * <p>It rather finds company where there is none: all distances are larger than those within which evidence is joined
 * afterwards, and bases may differ in more places.
 */
final class Company {
    /** Bases within which the other parts of a templated insertion begin and end: twice the longest that is looked for. */
    private static final int PIECE = 200;

    /** The same for edges of exons, and the longest stretch that is taken for an intron. */
    private static final int EXON = 300;

    private static final int LONGEST_INTRON = 500_000;

    /** Bases by which an aligner may misplace an end; twice what the clusters allow, and some more. */
    private static final int MISPLACED = 32;

    /** So many clips near an end are company whatever they read: to compare them takes more time than they take memory. */
    private static final int MANY = 8;

    private final Pointers pointers;
    private final ClipSpool clips;
    private final int fragment;
    private final int reach;
    private final EvidenceKept kept;
    private final CrossingRecorder.Order order;
    private final JunctionSquares squares;
    private final NamedPlaces manifolds;
    private final LonePairs lonePairs;
    private final LongColumn names = new LongColumn();
    private final LongColumn placed = new LongColumn();

    /**
     * What is asked for.
     *
     * @param fragment bases of the longest fragment
     * @param kept which evidence has company
     * @param order how the records came
     */
    record Terms(int fragment, EvidenceKept kept, CrossingRecorder.Order order) {}

    /**
     * @param pointers all that joins two places
     * @param clips reads that are clipped
     */
    Company(Pointers pointers, ClipSpool clips, Terms terms) {
        this.pointers = pointers;
        this.clips = clips;
        this.fragment = terms.fragment();
        this.reach = fragment + 2 * MISPLACED;
        this.kept = terms.kept();
        this.order = terms.order();
        this.lonePairs = new LonePairs(pointers);
        this.squares = new JunctionSquares(reach, pointers.size());
        NamedPlaces.Gathering gathering = new NamedPlaces.Gathering();
        for (int i = 0; i < pointers.size(); i++) {
            squares.add(pointers.first(i), pointers.second(i), pointers.name(i));
            if (pointers.isSplit(i) && pointers.isManifold(i)) {
                gathering.add(pointers.first(i), pointers.name(i));
                gathering.add(pointers.second(i), pointers.name(i));
            }
        }
        this.manifolds = gathering.places();
    }

    /** Looks at a split read, whether clips may read what it reads. Each is to be looked at before the names are asked for. */
    void look(SplitRead read) {
        long first = pointers.end(read.adjacency().first());
        long second = pointers.end(read.adjacency().second());
        if (squares.hasOther(first, second, read.fragment().nameHash())) {
            // It is named for that.
            return;
        }
        if (isMet(read.adjacency().first(), read.first(), read)
                || isMet(read.adjacency().second(), read.second(), read)) {
            names.add(read.fragment().nameHash());
        }
    }

    /** Whether a split read needs to be looked at. */
    boolean mayBeMet(Adjacency junction) {
        int slack = slack(junction);
        long first = pointers.end(junction.first());
        long second = pointers.end(junction.second());
        return clips.mayHave(Pointers.before(first, slack), first + slack)
                || clips.mayHave(Pointers.before(second, slack), second + slack);
    }

    private static int slack(Adjacency junction) {
        return MISPLACED + Math.min(Pointers.LONGEST_HOMOLOGY, junction.homology());
    }

    private boolean isMet(Breakend at, Anchor anchor, SplitRead read) {
        int slack = slack(read.adjacency());
        long end = pointers.end(at);
        if (order == CrossingRecorder.Order.ANY) {
            return clips.mayHave(Pointers.before(end, slack), end + slack);
        }
        // Its own, too: of a clip that is told by this junction no other may make use.
        List<ClippedRead> near = clips.between(Pointers.before(end, slack), end + slack, MANY);
        if (near.size() == MANY) {
            return true;
        }
        for (ClippedRead clip : near) {
            int fartherOut =
                    (clip.breakend().position() - at.position()) * at.kept().outward();
            // What spans little is counted read by read, but by itself only fragment by fragment.
            if (pointers.isShort(read.adjacency()) || ClipFit.mayBeOf(clip, anchor.beyond(), fartherOut)) {
                return true;
            }
        }
        return false;
    }

    /** The fragments that have company, sorted. It watches the places at which clips may tell of what they tell. */
    long[] names(WatchedPlaces stops) {
        for (int i = 0; i < pointers.size(); i++) {
            if (pointers.isManifold(i) || joinsTheSame(i) || (pointers.isSplit(i) ? isStepped(i) : isClipped(i))) {
                names.add(pointers.name(i));
            }
        }
        long[] known = distinct();
        NamedPlaces.Gathering edges = new NamedPlaces.Gathering();
        for (int i = 0; i < pointers.size(); i++) {
            if (Arrays.binarySearch(known, pointers.name(i)) >= 0) {
                watchClips(i, stops);
                if (pointers.isSplit(i)) {
                    edges.add(pointers.first(i), pointers.name(i));
                    edges.add(pointers.second(i), pointers.name(i));
                }
            }
        }
        long[] all = withBystanders(stops, edges.places());
        for (int i = 0; i < pointers.size(); i++) {
            if (Arrays.binarySearch(all, pointers.name(i)) >= 0 && Arrays.binarySearch(known, pointers.name(i)) < 0) {
                watchClips(i, stops);
            }
        }
        return all;
    }

    private long[] distinct() {
        return Arrays.stream(names.sorted()).distinct().toArray();
    }

    /** Pairs that clips place which others may make use of, and skipped stretches beside a step, which then may be an exon. */
    private long[] withBystanders(WatchedPlaces stops, NamedPlaces edges) {
        for (int i = 0; i < placed.size(); i++) {
            int index = (int) placed.get(i);
            if (touches(stops, window(index, pointers.first(index)))
                    || touches(stops, window(index, pointers.second(index)))) {
                names.add(pointers.name(index));
            }
        }
        for (int i = 0; i < pointers.size(); i++) {
            if (pointers.isSplit(i)
                    && pointers.skips(i, LONGEST_INTRON + EXON)
                    && (faces(i, pointers.first(i), EXON, edges) || faces(i, pointers.second(i), EXON, edges))) {
                names.add(pointers.name(i));
            }
        }
        return distinct();
    }

    private boolean joinsTheSame(int index) {
        return squares.hasOther(pointers.first(index), pointers.second(index), pointers.name(index));
    }

    /** Whether others of which more than one junction may be made stop where a read is split, or where its short part ends. */
    private boolean isStepped(int index) {
        return isStepped(index, pointers.first(index)) || isStepped(index, pointers.second(index));
    }

    private boolean isStepped(int index, long end) {
        int slack = MISPLACED + pointers.homology(index);
        return manifolds.hasAny(Pointers.before(end, slack), end + slack) || faces(index, end, PIECE, manifolds);
    }

    /** Whether other ends lie some bases behind an end, with the other side kept. */
    private boolean faces(int index, long end, int bases, NamedPlaces ends) {
        int slack = MISPLACED + pointers.homology(index);
        long facing = Pointers.facing(end);
        boolean left = Pointers.keepsLeft(end);
        return ends.hasOther(
                facing - slack - (left ? bases : 0), facing + slack + (left ? 0 : bases), pointers.name(index));
    }

    /** Ends of one side, from one to another. */
    private record Window(long from, long to) {}

    private Window window(int index, long end) {
        int room = room(index);
        return new Window(Pointers.before(end, inward(end, room, MISPLACED)), end + outward(end, room, MISPLACED));
    }

    private static boolean touches(WatchedPlaces stops, Window window) {
        return stops.touches(Pointers.place(window.from()), Pointers.place(window.to()));
    }

    private boolean isClipped(int index) {
        Window first = window(index, pointers.first(index));
        Window second = window(index, pointers.second(index));
        return switch (kept) {
            case ALL -> true;
            case WITH_COMPANY -> mayBeStopped(first) && mayBeStopped(second) && areStoppedAlike(index, first, second);
            case WITH_COMPANY_ON_REFERENCE -> isStopped(first) || isStopped(second);
        };
    }

    private boolean mayBeStopped(Window window) {
        return isBent(window) || clips.mayHave(window.from(), window.to());
    }

    private boolean isStopped(Window window) {
        return isBent(window)
                || (clips.mayHave(window.from(), window.to())
                        && (order == CrossingRecorder.Order.ANY
                                || !clips.between(window.from(), window.to(), 1).isEmpty()));
    }

    /** Whether split reads of which more than one junction may be made have an end there: they are laid upon others as clips are. */
    private boolean isBent(Window window) {
        return manifolds.hasAny(window.from(), window.to());
    }

    private boolean areStoppedAlike(int index, Window first, Window second) {
        if (order == CrossingRecorder.Order.ANY || isBent(first) || isBent(second)) {
            return true;
        }
        List<ClippedRead> here = clips.between(first.from(), first.to(), MANY);
        List<ClippedRead> there = here.isEmpty() ? here : clips.between(second.from(), second.to(), MANY);
        if (there.isEmpty()) {
            return false;
        }
        if (here.size() == MANY || there.size() == MANY) {
            return true;
        }
        if (pointers.isNear(index) || pointers.alignedBases(index) > fragment || ClipFit.mayJoin(here, there)) {
            return true;
        }
        if (lonePairs.place(index, here, there, room(index))) {
            placed.add(index);
        }
        return false;
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

    private void watchClips(int index, WatchedPlaces stops) {
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
