package org.kinfuse.intake;

import java.util.function.LongConsumer;

/**
 * Packed spans in a {@link Spool}, about three bytes each: their starts as steps from one to the next, which are short where
 * the spans come nearly in order, and their lengths. They lie in chunks, of each of which it is known how far it reaches, so
 * that those over a place are found by reading a few chunks. In memory stay 16 bytes and an offset for a chunk.
 */
final class SpanSpool {
    /** Spans in a chunk. */
    private static final int CHUNK = 2_048;

    /** Bytes of the longest number. */
    private static final int LONGEST = 10;

    private final Spool spool = new Spool();
    private final byte[] chunk = new byte[2 * LONGEST * CHUNK];
    private int used;
    private int count;
    private long last;
    private long lowest = Long.MAX_VALUE;
    private long highest = Long.MIN_VALUE;

    // Of each chunk: where it ends, and from where to where its spans reach.
    private final LongColumn ends = new LongColumn();
    private final LongColumn lows = new LongColumn();
    private final LongColumn highs = new LongColumn();

    void add(long packed) {
        long start = PackedSpans.start(packed);
        long step = start - last;
        last = start;
        number((step << 1) ^ (step >> (Long.SIZE - 1)));
        number(PackedSpans.length(packed));
        lowest = Math.min(lowest, start);
        highest = Math.max(highest, PackedSpans.end(packed));
        count++;
        if (count == CHUNK) {
            finish();
        }
    }

    /** Seven bits to a byte, the lowest first, as long as any are left. */
    private void number(long value) {
        long left = value;
        while ((left & ~0x7fL) != 0) {
            chunk[used++] = (byte) ((left & 0x7f) | 0x80);
            left >>>= 7;
        }
        chunk[used++] = (byte) left;
    }

    /** Ends the chunk at hand. Afterwards all that was added is found. */
    void finish() {
        if (count == 0) {
            return;
        }
        spool.write(chunk, used);
        ends.add(spool.size());
        lows.add(lowest);
        highs.add(highest);
        used = 0;
        count = 0;
        last = 0;
        lowest = Long.MAX_VALUE;
        highest = Long.MIN_VALUE;
    }

    /**
     * Hands on the spans that start at or before one place and end at or after another, in no order.
     *
     * @param from the one place
     * @param to the other, not before it
     */
    void covering(long from, long to, LongConsumer action) {
        for (int i = 0; i < ends.size(); i++) {
            if (lows.get(i) <= from && highs.get(i) >= to) {
                covering(i, from, to, action);
            }
        }
    }

    private void covering(int index, long from, long to, LongConsumer action) {
        long begin = index == 0 ? 0 : ends.get(index - 1);
        Numbers numbers = new Numbers(spool.read(begin, (int) (ends.get(index) - begin)));
        long start = 0;
        while (numbers.hasNext()) {
            long step = numbers.next();
            start += (step >>> 1) ^ -(step & 1);
            long length = numbers.next();
            if (start <= from && start + length - 1 >= to) {
                action.accept(PackedSpans.packed(start, start + length - 1));
            }
        }
    }

    /** The numbers of a chunk. */
    private static final class Numbers {
        private final byte[] bytes;
        private int at;

        Numbers(byte[] bytes) {
            this.bytes = bytes;
        }

        boolean hasNext() {
            return at < bytes.length;
        }

        long next() {
            long value = 0;
            int shift = 0;
            while (bytes[at] < 0) {
                value |= (bytes[at++] & 0x7fL) << shift;
                shift += 7;
            }
            return value | ((long) bytes[at++] << shift);
        }
    }
}
