package org.kinfuse.reference;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Collects the numbers and texts of a binary section; see {@code docs/reference-bundle.md} for their encoding. */
final class ByteSink {
    private static final int LOW_SEVEN_BITS = 0x7f;
    private static final int MORE_FOLLOWS = 0x80;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Number of bytes collected so far. */
    int size() {
        return bytes.size();
    }

    /** Adds one byte. */
    ByteSink octet(int value) {
        bytes.write(value);
        return this;
    }

    /** Adds a number of 32 bits, the most significant byte first. */
    ByteSink fixed(int value) {
        return octet(value >>> 24).octet(value >>> 16).octet(value >>> 8).octet(value);
    }

    /**
     * Adds a number in as many groups of seven bits as it needs, the least significant first.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    ByteSink number(int value) {
        if (value < 0) {
            throw new IllegalArgumentException("only numbers of 0 or more are stored, not " + value);
        }
        int rest = value;
        while (rest > LOW_SEVEN_BITS) {
            bytes.write((rest & LOW_SEVEN_BITS) | MORE_FOLLOWS);
            rest >>>= 7;
        }
        return octet(rest);
    }

    /** Adds a text as the number of its UTF-8 bytes and those bytes. */
    ByteSink text(String value) {
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        return number(encoded.length).raw(encoded);
    }

    /** Adds bytes as they are. */
    ByteSink raw(byte[] added) {
        bytes.writeBytes(added);
        return this;
    }

    /** All bytes collected. */
    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
