package org.kinfuse.reference;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Reads what {@link ByteSink} wrote, from a stretch of bytes that it never leaves. Reading past the end throws {@link
 * Damaged}, so that a broken file cannot be taken for a short one.
 */
final class ByteCursor {
    private static final int LOW_SEVEN_BITS = 0x7f;
    private static final int MORE_FOLLOWS = 0x80;
    private static final int HIGHEST_SHIFT = 28;

    private final byte[] bytes;
    private final int start;
    private final int end;
    private int next;

    /** What was read cannot have been written by kinfuse. The reader of the file adds its name. */
    static final class Damaged extends RuntimeException {
        private final String what;

        Damaged(String what) {
            super(what);
            this.what = what;
        }

        /** What does not hold, as part of a sentence. */
        String what() {
            return what;
        }
    }

    private ByteCursor(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.next = start;
    }

    /** A cursor at the first of all bytes. */
    static ByteCursor of(byte[] bytes) {
        return new ByteCursor(bytes, 0, bytes.length);
    }

    /** A cursor of its own over a stretch of these bytes, counted from 0 at this cursor's own start. */
    ByteCursor stretch(int offset, int length) {
        if (offset < 0 || length < 0 || offset > end - start - length) {
            throw new Damaged("it ends too early");
        }
        return new ByteCursor(bytes, start + offset, start + offset + length);
    }

    /** A cursor of its own at the start of this stretch. */
    ByteCursor fromStart() {
        return new ByteCursor(bytes, start, end);
    }

    /** Number of bytes of the whole stretch. */
    int length() {
        return end - start;
    }

    /** Number of bytes not read yet. */
    int remaining() {
        return end - next;
    }

    /** The next byte, 0 to 255. */
    int octet() {
        if (next >= end) {
            throw new Damaged("it ends too early");
        }
        return Byte.toUnsignedInt(bytes[next++]);
    }

    /** Passes over some bytes. */
    void skip(int length) {
        if (length < 0 || length > remaining()) {
            throw new Damaged("it ends too early");
        }
        next += length;
    }

    /** The next 32 bits. */
    int fixed() {
        return (octet() << 24) | (octet() << 16) | (octet() << 8) | octet();
    }

    /** The 32 bits that begin {@code offset} bytes after the start of this stretch; the cursor stays where it is. */
    int fixedAt(int offset) {
        return stretch(offset, Integer.BYTES).fixed();
    }

    /** The next number of variable length. */
    int number() {
        int value = 0;
        for (int shift = 0; shift <= HIGHEST_SHIFT; shift += 7) {
            int group = octet();
            value |= (group & LOW_SEVEN_BITS) << shift;
            if ((group & MORE_FOLLOWS) == 0) {
                return requireNotNegative(value);
            }
        }
        throw new Damaged("it holds a number that is too long");
    }

    private static int requireNotNegative(int value) {
        if (value < 0) {
            throw new Damaged("it holds a number below 0");
        }
        return value;
    }

    /** The next text, with its length before it. */
    String text() {
        return textOf(number());
    }

    /** The next {@code length} bytes as UTF-8. */
    String textOf(int length) {
        if (length < 0 || length > remaining()) {
            throw new Damaged("it ends too early");
        }
        next += length;
        return new String(bytes, next - length, length, StandardCharsets.UTF_8);
    }

    /** The CRC-32 of the whole stretch. */
    int checksum() {
        CRC32 sum = new CRC32();
        sum.update(ByteBuffer.wrap(bytes, start, end - start));
        return (int) sum.getValue();
    }
}
