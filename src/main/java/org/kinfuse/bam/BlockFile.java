package org.kinfuse.bam;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.zip.CRC32;
import java.util.zip.Inflater;

/** The blocks of a BGZF file by their places in it, each inflated behind what is still to be read of those before. */
final class BlockFile implements AutoCloseable {
    /** Bytes that are read at once: a few blocks, as most stretches that an index names are short. */
    private static final int READ_AHEAD = 1 << 16;

    private final SeekableByteChannel file;
    private final Inflater inflater;
    private final CRC32 checksum = new CRC32();

    private final byte[] compressed = new byte[READ_AHEAD + Block.LONGEST];
    /** Which place of the file {@link #compressed} begins with, and how many bytes of it are there. */
    private long compressedFrom;

    private int compressedLength;

    private byte[] bytes = new byte[4 * Block.LONGEST];
    /** The first byte that is still to be read, and the end of all that are there. */
    private int next;

    private int end;

    /** The block inflated last: its place in the file, where its bytes begin, and the place of the block behind it. */
    private long block = -1;

    private int blockStart;
    private long following;

    BlockFile(SeekableByteChannel file, InflaterKind kind) {
        this.file = file;
        this.inflater = kind.make();
    }

    /** Goes to a place; nothing is inflated again if that is in the block at hand. */
    void goTo(long offset) throws IOException {
        if (Chunk.blockOf(offset) != block) {
            next = 0;
            end = 0;
            following = Chunk.blockOf(offset);
            inflateFollowing();
        }
        next = blockStart + Chunk.withinBlock(offset);
        if (next > end) {
            throw new DamagedBam("a place within a block lies behind its end");
        }
    }

    /** Whether what comes next lies before a place. Blocks of which nothing is left are passed over. */
    boolean isBefore(long offset) throws IOException {
        long last = Chunk.blockOf(offset);
        int within = Chunk.withinBlock(offset);
        while (true) {
            if (block > last || (block == last && next - blockStart >= within)) {
                return false;
            }
            if (next < end) {
                return true;
            }
            if (following > last || (following == last && within == 0)) {
                return false;
            }
            inflateFollowing();
        }
    }

    /**
     * Takes the next bytes and returns where they start in {@link #bytes()}.
     *
     * @throws DamagedBam if the file ends before them
     */
    int take(int length) throws IOException {
        while (end - next < length) {
            inflateFollowing();
        }
        int from = next;
        next += length;
        return from;
    }

    /** Where the bytes lie that were taken last; the next ones may overwrite them. */
    byte[] bytes() {
        return bytes;
    }

    /** Where among {@link #bytes()} the next ones begin. */
    int next() {
        return next;
    }

    /** Where among {@link #bytes()} those end that are there and lie before a place of the file. */
    int endBefore(long offset) {
        long last = Chunk.blockOf(offset);
        if (last > block) {
            return end;
        }
        return last == block ? Math.min(end, blockStart + Chunk.withinBlock(offset)) : next;
    }

    /**
     * Takes what lies before a place among {@link #bytes()}.
     *
     * @param to the place, not before {@link #next()} and not behind what is there
     */
    void takeUpTo(int to) {
        next = to;
    }

    private void inflateFollowing() throws IOException {
        int at = wholeBlock();
        makeRoom();
        int got = Block.inflate(compressed, at, inflater, checksum, bytes, end);
        block = following;
        blockStart = end;
        end += got;
        following += Block.length(compressed, at);
    }

    private void makeRoom() {
        if (bytes.length - end >= Block.LONGEST) {
            return;
        }
        int left = end - next;
        byte[] target = left + Block.LONGEST > bytes.length ? new byte[2 * bytes.length] : bytes;
        System.arraycopy(bytes, next, target, 0, left);
        bytes = target;
        next = 0;
        end = left;
    }

    /** Sees that all of the block that follows is there, and returns where it starts in {@link #compressed}. */
    private int wholeBlock() throws IOException {
        long at = following - compressedFrom;
        if (at < 0 || at >= compressedLength) {
            compressedFrom = following;
            compressedLength = 0;
            at = 0;
        }
        while (!Block.isWhole(compressed, (int) at, compressedLength)) {
            if (at > READ_AHEAD) {
                System.arraycopy(compressed, (int) at, compressed, 0, compressedLength - (int) at);
                compressedFrom += at;
                compressedLength -= (int) at;
                at = 0;
            }
            file.position(compressedFrom + compressedLength);
            int room = Math.min(READ_AHEAD, compressed.length - compressedLength);
            int read = file.read(ByteBuffer.wrap(compressed, compressedLength, room));
            if (read < 0) {
                throw Block.cutShort();
            }
            compressedLength += read;
        }
        return (int) at;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
