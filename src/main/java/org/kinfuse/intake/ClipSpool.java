package org.kinfuse.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.kinfuse.evidence.ClippedRead;

/**
 * Clipped reads in a {@link Spool}, found again by where they stop. Where records come in the order of the genome, clips do
 * nearly, too: they lie in chunks, each of a narrow stretch. In memory stay some 40 bytes for a chunk, and {@link PlaceBits}.
 */
final class ClipSpool implements AutoCloseable {
    /** Clips in a chunk. */
    private static final int CHUNK = 32;

    /** The axis is divided into stretches of so many bases, for which is known which chunks reach into them. */
    private static final int STRETCH_BITS = 13;

    /** Bases that a chunk is wide at most. */
    private static final int WIDEST = 1 << 16;

    /** Chunks that are held in memory. */
    private static final int HELD = 1 << 8;

    private final EvidenceCodec codec;
    private final Spool spool = new Spool();
    private final PlaceBits bits = new PlaceBits();
    private final PieceBytes chunk = new PieceBytes();
    private int inChunk;
    private long lowest = Long.MAX_VALUE;
    private long highest = Long.MIN_VALUE;

    // Of each chunk where it ends in the spool, and from where to where on the axis it reaches.
    private final LongColumn ends = new LongColumn();
    private final LongColumn lows = new LongColumn();
    private final LongColumn highs = new LongColumn();

    /** Of each stretch and each chunk that reaches into it both in one number, in the end sorted. */
    private final LongColumn reaching = new LongColumn();

    private long[] directory = new long[0];

    private final byte[][] held = new byte[HELD][];
    private final int[] heldIndex = new int[HELD];

    /** @param codec how clips are written */
    ClipSpool(EvidenceCodec codec) {
        this.codec = codec;
        Arrays.fill(heldIndex, -1);
    }

    /**
     * Takes a clip.
     *
     * @param end where it stops, as {@link Pointers#end} tells it
     * @param piece the clip as it was written
     */
    void add(long end, PieceBytes piece) {
        long place = Pointers.place(end);
        if (inChunk == CHUNK || (inChunk > 0 && isFar(place))) {
            closeChunk();
        }
        lowest = Math.min(lowest, place);
        highest = Math.max(highest, place);
        chunk.putLong(end);
        chunk.putInt(piece.length());
        chunk.putAll(piece);
        inChunk++;
        bits.set(end);
    }

    /** One that is out of the order of the others must not make their chunk wide. */
    private boolean isFar(long place) {
        return place < highest - WIDEST || place > lowest + WIDEST;
    }

    private void closeChunk() {
        spool.write(chunk.array(), chunk.length());
        for (long stretch = lowest >>> STRETCH_BITS; stretch <= highest >>> STRETCH_BITS; stretch++) {
            reaching.add(stretch << Integer.SIZE | ends.size());
        }
        ends.add(spool.size());
        lows.add(lowest);
        highs.add(highest);
        chunk.clear();
        inChunk = 0;
        lowest = Long.MAX_VALUE;
        highest = Long.MIN_VALUE;
    }

    /** Ends the adding: afterwards all that was added is found. */
    void finish() {
        if (inChunk > 0) {
            closeChunk();
        }
        directory = reaching.sorted();
    }

    /** Whether a clip may stop from one end to another of the same side, both included; nothing is read for it. */
    boolean mayHave(long from, long to) {
        return bits.mayHave(from, to);
    }

    /**
     * The clips that stop from one end to another of the same side, both included, in the order of their ends.
     *
     * @param most as many as are looked for; where so many are given there may be more
     */
    List<ClippedRead> between(long from, long to, int most) {
        List<Found> found = new ArrayList<>();
        long first = Pointers.place(from) >>> STRETCH_BITS;
        long last = Pointers.place(to) >>> STRETCH_BITS;
        for (int i = firstAtLeast(first << Integer.SIZE); i < directory.length; i++) {
            long stretch = directory[i] >>> Integer.SIZE;
            int index = (int) directory[i];
            if (stretch > last || found.size() == most) {
                break;
            }
            // What reaches into several stretches is looked at in the first of them.
            if (stretch == Math.max(first, lows.get(index) >>> STRETCH_BITS)
                    && lows.get(index) <= Pointers.place(to)
                    && highs.get(index) >= Pointers.place(from)) {
                collect(index, from, to, most, found);
            }
        }
        found.sort(Comparator.comparingLong(Found::end));
        return found.stream().map(Found::clip).toList();
    }

    private record Found(long end, ClippedRead clip) {}

    private int firstAtLeast(long key) {
        int at = Arrays.binarySearch(directory, key);
        return at < 0 ? -at - 1 : at;
    }

    private void collect(int index, long from, long to, int most, List<Found> found) {
        byte[] bytes = chunk(index);
        int at = 0;
        while (at < bytes.length && found.size() < most) {
            PieceBytes head = new PieceBytes(bytes, at);
            long end = head.getLong();
            int length = head.getInt();
            if (end >= from && end <= to) {
                found.add(new Found(end, codec.clip(bytes, head.length())));
            }
            at = head.length() + length;
        }
    }

    private byte[] chunk(int index) {
        int slot = index & (HELD - 1);
        if (heldIndex[slot] != index) {
            held[slot] = read(index);
            heldIndex[slot] = index;
        }
        return held[slot];
    }

    private byte[] read(int index) {
        long begin = index == 0 ? 0 : ends.get(index - 1);
        return spool.read(begin, (int) (ends.get(index) - begin));
    }

    /** Takes the clips one after the other. */
    interface Visitor {
        /**
         * Takes a clip.
         *
         * @param end where it stops
         * @param bytes hold it
         * @param from where among them it begins
         */
        void visit(long end, byte[] bytes, int from);
    }

    /** Hands on all clips in the order in which they came. */
    void visitAll(Visitor visitor) {
        for (int index = 0; index < ends.size(); index++) {
            byte[] bytes = read(index);
            int at = 0;
            while (at < bytes.length) {
                PieceBytes head = new PieceBytes(bytes, at);
                long end = head.getLong();
                int length = head.getInt();
                visitor.visit(end, bytes, head.length());
                at = head.length() + length;
            }
        }
    }

    @Override
    public void close() {
        spool.close();
    }
}
