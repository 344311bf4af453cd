package org.kinfuse.evidence;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Side;

/**
 * Junctions of few fragments, 16 bytes each: a genome has hundreds of thousands. Only their ends are kept and how many fragments
 * show them, not what is inserted between the ends or shared by them.
 */
public final class LoneJunctions extends AbstractList<LoneJunction> implements RandomAccess {
    private static final int PAGE_BITS = 10;
    private static final int PAGE = 1 << PAGE_BITS;

    // An end as one number: the rank of its contig, its position, its side, and half of the bits of the number of
    // fragments.
    private static final int HALF = Short.SIZE;
    private static final int POSITION = HALF + 1;
    private static final int RANK = POSITION + Integer.SIZE - 1;

    private final Contig[] contigs;
    private final List<long[]> pages;
    private final int size;

    private LoneJunctions(Contig[] contigs, List<long[]> pages, int size) {
        this.contigs = contigs;
        this.pages = pages;
        this.size = size;
    }

    /** Junctions as they are gathered. */
    public static final class Gathering {
        private Contig[] contigs = new Contig[0];
        private final List<long[]> pages = new ArrayList<>();
        private int size;

        /** Adds a junction. */
        public void add(LoneJunction junction) {
            if ((size & (PAGE - 1)) == 0) {
                pages.add(new long[2 * PAGE]);
            }
            long[] page = pages.get(size >>> PAGE_BITS);
            int at = 2 * (size & (PAGE - 1));
            page[at] = packed(junction.adjacency().first(), junction.fragments() >>> HALF);
            page[at + 1] = packed(junction.adjacency().second(), junction.fragments());
            size++;
        }

        private long packed(Breakend end, int bits) {
            int rank = end.contig().rank();
            if (rank >= contigs.length) {
                int known = contigs.length;
                contigs = Arrays.copyOf(contigs, rank + 1);
                // What stands there is never asked for, but is something.
                Arrays.fill(contigs, known, contigs.length, end.contig());
            }
            contigs[rank] = end.contig();
            long side = end.kept() == Side.LEFT ? 0 : 1;
            return ((long) rank << RANK) | ((long) end.position() << POSITION) | (side << HALF) | (bits & 0xFFFF);
        }

        /** All that were added, in their order. Nothing can be added afterwards. */
        public LoneJunctions all() {
            return new LoneJunctions(contigs, pages, size);
        }
    }

    /** The same junctions, of which only the ends are kept. */
    public static LoneJunctions copyOf(List<LoneJunction> junctions) {
        if (junctions instanceof LoneJunctions kept) {
            return kept;
        }
        Gathering gathering = new Gathering();
        junctions.forEach(gathering::add);
        return gathering.all();
    }

    @Override
    public LoneJunction get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        long[] page = pages.get(index >>> PAGE_BITS);
        int at = 2 * (index & (PAGE - 1));
        int fragments = ((int) (page[at] & 0xFFFF) << HALF) | (int) (page[at + 1] & 0xFFFF);
        return new LoneJunction(new Adjacency(end(page[at]), end(page[at + 1]), "", 0), fragments);
    }

    private Breakend end(long packed) {
        return new Breakend(
                contigs[(int) (packed >>> RANK)],
                (int) (packed >>> POSITION) & Integer.MAX_VALUE,
                (packed & (1L << HALF)) == 0 ? Side.LEFT : Side.RIGHT);
    }

    @Override
    public int size() {
        return size;
    }
}
