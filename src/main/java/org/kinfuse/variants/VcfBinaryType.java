package org.kinfuse.variants;

import java.nio.ByteBuffer;

/**
 * What a type byte of BCF announces. Source: the VCF specification 4.3, section 6.3.3.
 *
 * @param kind the kind of value
 * @param length how many of them
 */
record VcfBinaryType(int kind, int length) {
    /** A length of this much means that the length itself follows as a typed number. */
    private static final int LONG = 15;

    /** Reads a type byte, and the length behind it where it is long. */
    static VcfBinaryType read(ByteBuffer in) {
        int descriptor = in.get() & 0xff;
        int length = descriptor >> 4;
        return new VcfBinaryType(descriptor & 0xf, length == LONG ? VcfBinaryValues.number(in) : length);
    }
}
