package org.kinfuse.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.LoneJunction;
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
    private static final int PLACE_BITS = 33;
    private static final long PLACE = (1L << PLACE_BITS) - 1;

    private static final int SPLIT = 1;
    private static final int MANIFOLD = 2;
    private static final int KIND_BITS = 2;

    /** More pieces than an array has room for. */
    private static final int INDEX_BITS = 31;

    private static final int LONGEST_HOMOLOGY = 1 << 12;

    /** Bases that a read must have past a piece to go on past it, less than where the clusters ask for it. */
    private static final int GOES_ON = 1;

    /** Bases that a junction spans at least, unless something else is asked for. */
    private static final int SHORT = 50;

    /** Bases by which the ends of what one fragment tells twice may differ, beside the homology. */
    private static final int TOLERANCE = 10;

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
        traits.add(((long) bases << KIND_BITS) | kind | (isShortDeletion(adjacency) ? MANIFOLD : 0));
    }

    /** Fragments over a deletion that look like those of the reference may turn out to support it. */
    private boolean isShortDeletion(Adjacency adjacency) {
        return adjacency.first().contig().equals(adjacency.second().contig())
                && adjacency.first().kept() == Side.LEFT
                && adjacency.second().kept() == Side.RIGHT
                && adjacency.second().position() - adjacency.first().position() <= 2L * distance;
    }

    /** A breakend as one number. */
    long end(Breakend breakend) {
        long side = breakend.kept() == Side.LEFT ? 0 : 1;
        return (side << PLACE_BITS) | axis.place(breakend.contig(), breakend.position());
    }

    static long place(long end) {
        return end & PLACE;
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
        return isSplit(index) ? (int) Math.min(LONGEST_HOMOLOGY, traits.get(index) >>> KIND_BITS) : 0;
    }

    /** The bases of both mates of a pair that align. */
    int alignedBases(int index) {
        return isSplit(index) ? 0 : (int) (traits.get(index) >>> KIND_BITS);
    }

    boolean isSplit(int index) {
        return (traits.get(index) & SPLIT) != 0;
    }

    /** Whether more than one junction, or more than its own fragment, may be behind it. */
    boolean isManifold(int index) {
        return (traits.get(index) & MANIFOLD) != 0;
    }

    /**
     * The junctions of those fragments that are not among others. What a fragment says of one junction several times counts
     * once.
     *
     * @param others names of fragments, sorted
     * @param reach bases from the end of a pair within which a break lies that explains it
     */
    List<LoneJunction> alone(long[] others, int reach) {
        long[] byName = new long[size()];
        for (int i = 0; i < byName.length; i++) {
            // Enough of the name to bring the pieces of one fragment together.
            byName[i] = (names.get(i) << INDEX_BITS) | i;
        }
        Arrays.sort(byName);
        List<LoneJunction> alone = new ArrayList<>();
        List<Integer> told = new ArrayList<>();
        long before = 0;
        for (long next : byName) {
            int index = (int) (next & ((1L << INDEX_BITS) - 1));
            long name = names.get(index);
            if (Arrays.binarySearch(others, name) >= 0) {
                continue;
            }
            if (name != before) {
                tell(told, reach, alone);
                told.clear();
            }
            told.add(index);
            before = name;
        }
        tell(told, reach, alone);
        return alone;
    }

    /** Split reads first: a pair that spans what they show says nothing new. */
    private void tell(List<Integer> pieces, int reach, List<LoneJunction> alone) {
        List<Integer> known = new ArrayList<>(1);
        for (int index : pieces) {
            if (isSplit(index)
                    && known.stream().noneMatch(other -> areNear(other, index, TOLERANCE + homology(index)))) {
                known.add(index);
            }
        }
        for (int index : pieces) {
            if (!isSplit(index) && known.stream().noneMatch(other -> !isShort(other) && areNear(other, index, reach))) {
                known.add(index);
            }
        }
        for (int index : known) {
            alone.add(new LoneJunction(
                    new Adjacency(breakend(firsts.get(index)), breakend(seconds.get(index)), "", 0), 1));
        }
    }

    /** What spans so little is no junction, and explains nothing. */
    private boolean isShort(int index) {
        return Math.abs(place(firsts.get(index)) - place(seconds.get(index))) < SHORT;
    }

    private boolean areNear(int one, int other, int bases) {
        return (areNear(firsts.get(one), firsts.get(other), bases)
                        && areNear(seconds.get(one), seconds.get(other), bases))
                || (areNear(firsts.get(one), seconds.get(other), bases)
                        && areNear(seconds.get(one), firsts.get(other), bases));
    }

    private static boolean areNear(long one, long other, int bases) {
        return Math.abs(place(one) - place(other)) <= bases;
    }

    private Breakend breakend(long end) {
        long place = place(end);
        return new Breakend(
                axis.contig(place), axis.position(axis.contig(place), place), keepsLeft(end) ? Side.LEFT : Side.RIGHT);
    }
}
