package org.kinfuse.bam;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;

/**
 * The records of a BAM file chunk by chunk, as an index names them. Every block's checksum is checked. It holds some hundred
 * kilobytes, whatever the length of a chunk.
 *
 * <pre>
 *   try (ChunkReader bam = new ChunkReader(file, InflaterKind.fastest())) {
 *       bam.goTo(chunk);
 *       while (bam.advance()) {
 *           int flags = bam.record().flags();
 *           ...
 *       }
 *   }
 * </pre>
 */
public final class ChunkReader implements AutoCloseable {
    private static final int NUMBER = 4;

    private final BlockFile blocks;
    private final BamRecord record = new BamRecord();
    private Chunk chunk = new Chunk(0, 0);

    /** @param file the file, which the caller closes */
    public ChunkReader(SeekableByteChannel file, InflaterKind kind) {
        this.blocks = new BlockFile(file, kind);
    }

    /**
     * Goes to the start of a chunk.
     *
     * @throws DamagedBam if there is no such place
     * @throws IOException if the file cannot be read
     */
    public void goTo(Chunk other) throws IOException {
        chunk = other;
        if (other.from() < other.to()) {
            blocks.goTo(other.from());
        }
    }

    /**
     * Goes on to the next record of the chunk.
     *
     * @return whether there is one
     * @throws DamagedBam if what comes next is damaged or ends early
     * @throws IOException if the file cannot be read
     */
    public boolean advance() throws IOException {
        if (chunk.from() == chunk.to() || !blocks.isBefore(chunk.to())) {
            return false;
        }
        int at = blocks.take(NUMBER);
        int length = BamReader.recordLength(LittleEndian.intAt(blocks.bytes(), at));
        int from = blocks.take(length);
        record.show(blocks.bytes(), from, length);
        return true;
    }

    /** The record at hand: the same view of other bytes after each {@link #advance}. */
    public BamRecord record() {
        return record;
    }

    @Override
    public void close() {
        blocks.close();
    }
}
