package org.kinfuse.intake;

import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.PairEnd;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.evidence.SplitRead.Anchor;
import org.kinfuse.evidence.SplitRead.Passage;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Side;

/**
 * What remains in memory of each piece of evidence that joins two places: who says it, and which places, 32 bytes.
 *
 * <p>An end is one number: the place on the axis, and above it the side that is kept.
 */
final class Pointers {
    static final int PLACE_BITS = 33;
    private static final long PLACE = (1L << PLACE_BITS) - 1;

    // The traits of a piece: its kind, the bases that align or are shared, and how far out its two ends were found to
    // lie.
    private static final int SPLIT = 1;
    private static final int MANIFOLD = 2;
    private static final int KIND_BITS = 2;
    private static final int BASES_BITS = 30;
    private static final int MOVED_BITS = 16;
    private static final long MOVED = (1L << MOVED_BITS) - 1;

    /** Bases that a junction spans at least, unless something else is asked for. */
    private static final int SHORT = 50;

    static final int LONGEST_HOMOLOGY = 1 << 12;
    private static final int MOST_BASES = (1 << BASES_BITS) - 1;

    /** Bases that a read must have past a piece to go on past it, less than where the clusters ask for it. */
    private static final int GOES_ON = 1;

    private final GenomeAxis axis;
    private final int distance;
    private final LongColumn names = new LongColumn();
    private final LongColumn firsts = new LongColumn();
    private final LongColumn seconds = new LongColumn();
    private final LongColumn traits = new LongColumn();

    /**
     * @param axis the genome
     * @param distance bases beyond which two mates are too far apart
     */
    Pointers(GenomeAxis axis, int distance) {
        this.axis = axis;
        this.distance = distance;
    }

    void add(SplitRead read) {
        Adjacency adjacency = read.adjacency();
        boolean manifold = !read.passages().isEmpty()
                || goesOn(adjacency, read.first(), read.second())
                || goesOn(adjacency, read.second(), read.first());
        long name = read.fragment().nameHash();
        add(name, adjacency, SPLIT | (manifold ? MANIFOLD : 0), adjacency.homology());
        for (Passage passage : read.passages()) {
            for (Adjacency step : passage.steps()) {
                add(name, step, SPLIT | MANIFOLD, step.homology());
            }
        }
    }

    /** Whether the read goes on past the second of its parts, so that this may be a piece between two sides. */
    private static boolean goesOn(Adjacency adjacency, Anchor from, Anchor into) {
        return from.beyond().length() >= adjacency.inserted().length() + into.alignedBases() + GOES_ON;
    }

    void add(DiscordantPair pair) {
        Breakend one = innermost(pair.first());
        Breakend other = innermost(pair.second());
        Adjacency adjacency =
                one.compareTo(other) <= 0 ? new Adjacency(one, other, "", 0) : new Adjacency(other, one, "", 0);
        int aligned = pair.first().aligned().length() + pair.second().aligned().length();
        add(pair.fragment().nameHash(), adjacency, 0, aligned);
    }

    private static Breakend innermost(PairEnd end) {
        return new Breakend(end.aligned().contig(), end.innerPosition(), end.kept());
    }

    private void add(long name, Adjacency adjacency, int kind, int bases) {
        names.add(name);
        firsts.add(end(adjacency.first()));
        seconds.add(end(adjacency.second()));
        traits.add(
                ((long) Math.min(MOST_BASES, bases) << KIND_BITS) | kind | (isShortDeletion(adjacency) ? MANIFOLD : 0));
    }

    /** Fragments over a deletion that look like those of the reference may turn out to support it. */
    private boolean isShortDeletion(Adjacency adjacency) {
        return adjacency.first().contig().equals(adjacency.second().contig())
                && adjacency.first().kept() == Side.LEFT
                && adjacency.second().kept() == Side.RIGHT
                && adjacency.second().position() - adjacency.first().position() <= 2L * distance;
    }

    /** Whether a junction spans so little that it is none. */
    boolean isShort(Adjacency junction) {
        return isShort(end(junction.first()), end(junction.second()));
    }

    /** The same of the junction that a piece shows. */
    boolean isShort(int index) {
        return isShort(first(index), second(index));
    }

    private static boolean isShort(long first, long second) {
        return Math.abs(place(first) - place(second)) < SHORT;
    }

    /** A breakend as one number. */
    long end(Breakend breakend) {
        long side = breakend.kept() == Side.LEFT ? 0 : 1;
        return (side << PLACE_BITS) | axis.place(breakend.contig(), breakend.position());
    }

    static long place(long end) {
        return end & PLACE;
    }

    /** An end so many bases before another of the same side, not before the start of the axis. */
    static long before(long end, long bases) {
        return end - Math.min(bases, place(end));
    }

    static boolean keepsLeft(long end) {
        return end >>> PLACE_BITS == 0;
    }

    /** The same place with the other side kept. */
    static long facing(long end) {
        return end ^ (1L << PLACE_BITS);
    }

    int size() {
        return names.size();
    }

    long name(int index) {
        return names.get(index);
    }

    long first(int index) {
        return firsts.get(index);
    }

    long second(int index) {
        return seconds.get(index);
    }

    /** The homology of what a split read shows. */
    int homology(int index) {
        return isSplit(index) ? Math.min(LONGEST_HOMOLOGY, bases(index)) : 0;
    }

    /** The bases of both mates of a pair that align. */
    int alignedBases(int index) {
        return isSplit(index) ? 0 : bases(index);
    }

    private int bases(int index) {
        return (int) (traits.get(index) >>> KIND_BITS) & MOST_BASES;
    }

    /** Whether what a piece joins may be taken for a short stretch of one contig: its ends lie near each other. */
    boolean isNear(int index) {
        return Math.abs(place(first(index)) - place(second(index))) <= 2L * distance;
    }

    /** Whether a piece leaves out a stretch of one contig no longer than that. */
    boolean skips(int index, int longest) {
        return keepsLeft(first(index))
                && !keepsLeft(second(index))
                && place(second(index)) - place(first(index)) <= longest;
    }

    /**
     * Says that the ends of a pair lie farther out than its reads tell.
     *
     * @param first bases, fewer than none for farther in; 15 bits
     * @param second likewise
     */
    void move(int index, int first, int second) {
        long moved = (first & MOVED) << MOVED_BITS | (second & MOVED);
        traits.set(index, traits.get(index) | moved << (KIND_BITS + BASES_BITS));
    }

    private long moved(long end, long out) {
        return keepsLeft(end) ? end + (short) out : end - (short) out;
    }

    /** The junction that a piece shows by itself. */
    Adjacency junction(int index) {
        long moved = traits.get(index) >>> (KIND_BITS + BASES_BITS);
        return new Adjacency(
                breakend(moved(firsts.get(index), moved >>> MOVED_BITS)),
                breakend(moved(seconds.get(index), moved & MOVED)),
                "",
                0);
    }

    boolean isSplit(int index) {
        return (traits.get(index) & SPLIT) != 0;
    }

    /** Whether more than one junction, or more than its own fragment, may be behind it. */
    boolean isManifold(int index) {
        return (traits.get(index) & MANIFOLD) != 0;
    }

    private Breakend breakend(long end) {
        long place = place(end);
        return new Breakend(
                axis.contig(place), axis.position(axis.contig(place), place), keepsLeft(end) ? Side.LEFT : Side.RIGHT);
    }
}
