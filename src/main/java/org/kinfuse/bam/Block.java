package org.kinfuse.bam;

import java.io.EOFException;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A block of a BGZF file: how long it is, and what is in it. The layout is that of the SAM specification, section 4.1. */
final class Block {
    /** No block is longer than this, compressed or inflated. */
    static final int LONGEST = 1 << 16;

    /** The part of the header that tells how long the header is. */
    static final int HEADER_START = 12;

    private static final int FOOTER = 8;

    private Block() {}

    /**
     * The length of a block's header.
     *
     * @param at where the block begins; {@link #HEADER_START} bytes of it are there
     */
    static int headerLength(byte[] bytes, int at) {
        if (byteAt(bytes, at) != 0x1f
                || byteAt(bytes, at + 1) != 0x8b
                || byteAt(bytes, at + 2) != 8
                || (byteAt(bytes, at + 3) & 4) == 0) {
            throw new DamagedBam("a block does not start as BGZF demands");
        }
        int extra = LittleEndian.shortAt(bytes, at + 10);
        if (HEADER_START + extra + FOOTER > LONGEST) {
            throw new DamagedBam("a block's header is longer than a block can be");
        }
        return HEADER_START + extra;
    }

    /**
     * The whole length of a block, from the subfield BC of its header.
     *
     * @param at where the block begins; all of its header is there
     */
    static int length(byte[] bytes, int at) {
        int header = headerLength(bytes, at);
        int to = at + header;
        for (int field = at + HEADER_START; field + 4 <= to; field += 4 + LittleEndian.shortAt(bytes, field + 2)) {
            if (byteAt(bytes, field) == 'B'
                    && byteAt(bytes, field + 1) == 'C'
                    && LittleEndian.shortAt(bytes, field + 2) == 2
                    && field + 6 <= to) {
                int length = LittleEndian.shortAt(bytes, field + 4) + 1;
                if (length < header + FOOTER) {
                    throw new DamagedBam("a block says it is shorter than its own header");
                }
                return length;
            }
        }
        throw new DamagedBam("a block does not say how long it is");
    }

    /**
     * Whether all of a block is there.
     *
     * @param at where it begins
     * @param end where the bytes end that are there
     */
    static boolean isWhole(byte[] bytes, int at, int end) {
        return end - at >= HEADER_START && end - at >= headerLength(bytes, at) && end - at >= length(bytes, at);
    }

    /**
     * Inflates a block.
     *
     * @param at where it begins; all of it is there
     * @param into takes its bytes, {@link #LONGEST} at most
     * @param intoAt where they go
     * @return how many they are
     */
    static int inflate(byte[] bytes, int at, Inflater inflater, CRC32 checksum, byte[] into, int intoAt) {
        int from = at + headerLength(bytes, at);
        int footer = at + length(bytes, at) - FOOTER;
        int size = LittleEndian.intAt(bytes, footer + 4);
        if (size < 0 || size > LONGEST) {
            throw new DamagedBam("a block says it holds more bytes than a block can");
        }
        inflater.reset();
        inflater.setInput(bytes, from, footer - from);
        int got = 0;
        try {
            while (got < size) {
                int step = inflater.inflate(into, intoAt + got, size - got);
                if (step == 0) {
                    break;
                }
                got += step;
            }
        } catch (DataFormatException | RuntimeException damaged) {
            throw new DamagedBam("a block cannot be decompressed", damaged);
        }
        checksum.reset();
        checksum.update(into, intoAt, got);
        if (got != size || (int) checksum.getValue() != LittleEndian.intAt(bytes, footer)) {
            throw new DamagedBam("a block does not match its checksum");
        }
        return size;
    }

    /** What is wrong with a block of which not all is there. */
    static DamagedBam cutShort() {
        return new DamagedBam("it ends within a block", new EOFException());
    }

    private static int byteAt(byte[] bytes, int at) {
        return bytes[at] & 0xff;
    }
}
