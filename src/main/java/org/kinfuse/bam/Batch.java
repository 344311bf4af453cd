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
    /** Most blocks in a batch: enough that handing it to another thread costs nothing beside inflating it. */
    static final int BLOCKS = 8;

    /** Bytes that are read at once: some five blocks of a usual file. */
    private static final int READ = 48 << 10;

    private final byte[] compressed = new byte[Block.LONGEST + READ];
    private final int[] blockFrom = new int[BLOCKS];
    private final byte[] bytes = new byte[BLOCKS * Block.LONGEST];
    private int blocks;
    /** What was read behind the last block, of which the next batch is made. */
    private int restFrom;

    private int restTo;
    private int length;
    private boolean last;
    private @Nullable DamagedBam trouble;

    /**
     * Takes the next blocks of a stream, as they are. They are read straight to where they are inflated from.
     *
     * @param before the batch before this one; one that was never filled before the first
     * @throws IOException if the stream itself cannot be read
     */
    void fill(InputStream in, Batch before) throws IOException {
        int rest = before.restTo - before.restFrom;
        System.arraycopy(before.compressed, before.restFrom, compressed, 0, rest);
        restFrom = 0;
        restTo = rest;
        blocks = 0;
        length = 0;
        last = false;
        trouble = null;
        try {
            while (blocks < BLOCKS && hasWhole(in)) {
                blockFrom[blocks] = restFrom;
                blocks++;
                restFrom += Block.length(compressed, restFrom);
            }
        } catch (DamagedBam damaged) {
            last = true;
            trouble = damaged;
        }
    }

    /** Whether a whole block is there; more is read for the first alone. */
    private boolean hasWhole(InputStream in) throws IOException {
        while (!Block.isWhole(compressed, restFrom, restTo)) {
            if (blocks > 0) {
                return false;
            }
            int read = in.read(compressed, restTo, READ);
            if (read < 0) {
                if (restFrom < restTo) {
                    throw Block.cutShort();
                }
                last = true;
                return false;
            }
            restTo += read;
        }
        return true;
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
