package org.kinfuse.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongPredicate;

/**
 * Packed spans in a {@link Spool}, about three bytes each: their starts as steps from one to the next, which are short where
 * the spans come nearly in order, and their lengths.
 */
final class SpanSpool implements AutoCloseable {
    private static final int BUFFER = 1 << 13;

    /** Bytes of the longest number. */
    private static final int LONGEST = 10;

    private final Spool spool = new Spool();
    private final byte[] buffer = new byte[BUFFER];
    private int used;
    private long last;

    void add(long packed) {
        if (used > BUFFER - 2 * LONGEST) {
            flush();
        }
        long step = PackedSpans.start(packed) - last;
        last = PackedSpans.start(packed);
        number((step << 1) ^ (step >> (Long.SIZE - 1)));
        number(PackedSpans.length(packed));
    }

    /** Seven bits to a byte, the lowest first, as long as any are left. */
    private void number(long value) {
        long left = value;
        while ((left & ~0x7fL) != 0) {
            buffer[used++] = (byte) ((left & 0x7f) | 0x80);
            left >>>= 7;
        }
        buffer[used++] = (byte) left;
    }

    private void flush() {
        spool.write(buffer, used);
        used = 0;
    }

    /** The spans for which the test holds. Nothing can be added afterwards. */
    PackedSpans those(LongPredicate stays) {
        flush();
        PackedSpans spans = new PackedSpans();
        spool.read(in -> {
            Numbers numbers = new Numbers(in);
            long start = 0;
            while (numbers.hasNext()) {
                long step = numbers.next();
                start += (step >>> 1) ^ -(step & 1);
                long span = PackedSpans.packed(start, start + numbers.next() - 1);
                if (stays.test(span)) {
                    spans.add(span);
                }
            }
        });
        return spans;
    }

    /** The numbers of a stream. */
    private static final class Numbers {
        private final InputStream in;
        private final byte[] bytes = new byte[BUFFER];
        private int at;
        private int end;

        Numbers(InputStream in) {
            this.in = in;
        }

        /** A number is never torn: as many bytes as the longest has are at hand, or all that are left. */
        boolean hasNext() throws IOException {
            if (end - at < 2 * LONGEST) {
                System.arraycopy(bytes, at, bytes, 0, end - at);
                end -= at;
                at = 0;
                end += in.readNBytes(bytes, end, bytes.length - end);
            }
            return at < end;
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

    @Override
    public void close() {
        spool.close();
    }
}
