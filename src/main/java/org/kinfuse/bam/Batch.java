package org.kinfuse.bam;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
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
    static final int BLOCKS = 4;

    private final byte[] compressed = new byte[BLOCKS * Block.LONGEST];
    private final int[] blockFrom = new int[BLOCKS];
    private final byte[] bytes = new byte[BLOCKS * Block.LONGEST];
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
        int read = in.readNBytes(compressed, at, Block.HEADER_START);
        if (read == 0) {
            last = true;
            return at;
        }
        requireWhole(read == Block.HEADER_START);
        int header = Block.headerLength(compressed, at);
        int more = header - Block.HEADER_START;
        requireWhole(in.readNBytes(compressed, at + Block.HEADER_START, more) == more);
        int size = Block.length(compressed, at);
        requireWhole(in.readNBytes(compressed, at + header, size - header) == size - header);
        blockFrom[blocks] = at;
        blocks++;
        return at + size;
    }

    private static void requireWhole(boolean whole) {
        if (!whole) {
            throw Block.cutShort();
        }
    }

    /** Inflates what was taken, up to the first block that is damaged. */
    void inflate(Inflater inflater, CRC32 checksum) {
        for (int block = 0; block < blocks; block++) {
            try {
                length += Block.inflate(compressed, blockFrom[block], inflater, checksum, bytes, length);
            } catch (DamagedBam damaged) {
                last = true;
                trouble = damaged;
                return;
            }
        }
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
}
