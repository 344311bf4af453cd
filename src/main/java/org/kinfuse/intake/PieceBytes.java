package org.kinfuse.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and texts as bytes, written one behind the other and read in the same order. */
final class PieceBytes {
    private byte[] bytes;
    private int at;

    /** Nothing yet, to be written to. */
    PieceBytes() {
        this(new byte[1 << 9], 0);
    }

    /**
     * What was written before.
     *
     * @param bytes hold it
     * @param from where among them it begins
     */
    PieceBytes(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    /** The bytes themselves; those behind {@link #length} mean nothing. */
    byte[] array() {
        return bytes;
    }

    /** How many bytes were written, or read. */
    int length() {
        return at;
    }

    /** Forgets what was written. */
    void clear() {
        at = 0;
    }

    private void room(int more) {
        if (at + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (at + more));
        }
    }

    void putByte(int value) {
        room(1);
        bytes[at++] = (byte) value;
    }

    void putShort(int value) {
        putLowest(value, Short.BYTES);
    }

    void putInt(int value) {
        putLowest(value, Integer.BYTES);
    }

    void putLong(long value) {
        putLowest(value, Long.BYTES);
    }

    private void putLowest(long value, int length) {
        room(length);
        long left = value;
        for (int i = 0; i < length; i++) {
            bytes[at++] = (byte) left;
            left >>>= Byte.SIZE;
        }
    }

    /** A text of Latin letters. */
    void putText(String text) {
        int length = text.length();
        putInt(length);
        room(length);
        for (int i = 0; i < length; i++) {
            bytes[at + i] = (byte) text.charAt(i);
        }
        at += length;
    }

    /** The bytes that another was written to. */
    void putAll(PieceBytes other) {
        room(other.at);
        System.arraycopy(other.bytes, 0, bytes, at, other.at);
        at += other.at;
    }

    /** A byte as a number from 0 to 255. */
    int getByte() {
        return bytes[at++] & 0xff;
    }

    /** Two bytes as a number from 0 to 65,535. */
    int getShort() {
        return (int) lowest(Short.BYTES);
    }

    int getInt() {
        return (int) lowest(Integer.BYTES);
    }

    long getLong() {
        return lowest(Long.BYTES);
    }

    private long lowest(int length) {
        long value = 0;
        for (int i = at + length - 1; i >= at; i--) {
            value = value << Byte.SIZE | (bytes[i] & 0xff);
        }
        at += length;
        return value;
    }

    String getText() {
        int length = getInt();
        String text = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
        at += length;
        return text;
    }
}
