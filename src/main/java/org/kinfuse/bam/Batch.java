package org.kinfuse.bam;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Some blocks that follow each other in a BGZF stream: first compressed, then inflated into one array.
 *
 * <p>What is wrong with a block does not keep those before it from being used: their bytes stand before the trouble. The
 * layout of a block is that of the SAM specification, "The BGZF compression format".
 */
final class Batch {
    /** Blocks in a batch: enough that handing it to another thread costs nothing beside inflating it. */
    static final int BLOCKS = 16;

    /** No block is longer than this, compressed or inflated. */
    private static final int LONGEST_BLOCK = 1 << 16;

    private static final int FIXED_HEADER = 12;
    private static final int FOOTER = 8;

    private final byte[] compressed = new byte[BLOCKS * LONGEST_BLOCK];
    private final int[] dataFrom = new int[BLOCKS];
    private final int[] blockEnd = new int[BLOCKS];
    private final byte[] bytes = new byte[BLOCKS * LONGEST_BLOCK];
    private int blocks;
    private int length;
    private boolean last;
    private @Nullable DamagedBam trouble;

    /**
     * Takes the next blocks of a stream, as they are.
     *
     * @throws IOException if the stream itself cannot be read
     */
    void fill(InputStream in) throws IOException {
        blocks = 0;
        length = 0;
        last = false;
        trouble = null;
        try {
            for (int at = 0; blocks < BLOCKS && !last; ) {
                at = take(in, at);
            }
        } catch (DamagedBam damaged) {
            last = true;
            trouble = damaged;
        }
    }

    /** Takes one block and returns where the next one goes. */
    private int take(InputStream in, int at) throws IOException {
        int read = in.readNBytes(compressed, at, FIXED_HEADER);
        if (read == 0) {
            last = true;
            return at;
        }
        requireWhole(read == FIXED_HEADER);
        if (byteAt(at) != 0x1f || byteAt(at + 1) != 0x8b || byteAt(at + 2) != 8 || (byteAt(at + 3) & 4) == 0) {
            throw new DamagedBam("a block does not start as BGZF demands");
        }
        int extra = shortAt(at + 10);
        if (FIXED_HEADER + extra + FOOTER > LONGEST_BLOCK) {
            throw new DamagedBam("a block's header is longer than a block can be");
        }
        requireWhole(in.readNBytes(compressed, at + FIXED_HEADER, extra) == extra);
        int size = blockSize(at + FIXED_HEADER, at + FIXED_HEADER + extra);
        int head = FIXED_HEADER + extra;
        if (size < head + FOOTER) {
            throw new DamagedBam("a block says it is shorter than its own header");
        }
        requireWhole(in.readNBytes(compressed, at + head, size - head) == size - head);
        dataFrom[blocks] = at + head;
        blockEnd[blocks] = at + size;
        blocks++;
        return at + size;
    }

    /** The whole length of a block, from the subfield BC of its header. */
    private int blockSize(int from, int to) {
        for (int at = from; at + 4 <= to; at += 4 + shortAt(at + 2)) {
            if (byteAt(at) == 'B' && byteAt(at + 1) == 'C' && shortAt(at + 2) == 2 && at + 6 <= to) {
                return shortAt(at + 4) + 1;
            }
        }
        throw new DamagedBam("a block does not say how long it is");
    }

    private static void requireWhole(boolean whole) {
        if (!whole) {
            throw new DamagedBam("it ends within a block", new EOFException());
        }
    }

    /** Inflates what was taken, up to the first block that is damaged. */
    void inflate(Inflater inflater, CRC32 checksum) {
        for (int block = 0; block < blocks; block++) {
            try {
                length += inflated(block, inflater, checksum);
            } catch (DamagedBam damaged) {
                last = true;
                trouble = damaged;
                return;
            }
        }
    }

    private int inflated(int block, Inflater inflater, CRC32 checksum) {
        int footer = blockEnd[block] - FOOTER;
        int size = intAt(footer + 4);
        if (size < 0 || size > LONGEST_BLOCK) {
            throw new DamagedBam("a block says it holds more bytes than a block can");
        }
        inflater.reset();
        inflater.setInput(compressed, dataFrom[block], footer - dataFrom[block]);
        int got = 0;
        try {
            while (got < size) {
                int step = inflater.inflate(bytes, length + got, size - got);
                if (step == 0) {
                    break;
                }
                got += step;
            }
        } catch (DataFormatException | RuntimeException damaged) {
            throw new DamagedBam("a block cannot be decompressed", damaged);
        }
        checksum.reset();
        checksum.update(bytes, length, got);
        if (got != size || (int) checksum.getValue() != intAt(footer)) {
            throw new DamagedBam("a block does not match its checksum");
        }
        return size;
    }

    /** The inflated bytes, up to {@link #length()}. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Whether nothing comes after this batch. */
    boolean isLast() {
        return last;
    }

    /** Says what is wrong with what would follow the bytes, if anything is. */
    void throwTrouble() {
        DamagedBam known = trouble;
        if (known != null) {
            throw known;
        }
    }

    private int byteAt(int at) {
        return compressed[at] & 0xff;
    }

    private int shortAt(int at) {
        return LittleEndian.shortAt(compressed, at);
    }

    private int intAt(int at) {
        return LittleEndian.intAt(compressed, at);
    }
}
