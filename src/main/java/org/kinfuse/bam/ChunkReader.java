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
        int at = blocks.take(BamReader.NUMBER);
        int length = BamReader.recordLength(LittleEndian.intAt(blocks.bytes(), at));
        int from = blocks.take(length);
        record.show(blocks.bytes(), from, length);
        return true;
    }

    /**
     * Passes over plain records of the chunk, as {@link BamReader#passPlain} does.
     *
     * @param rule what is plain, on the contig of the record at hand
     * @param taker takes what is told of them
     * @param lastStart where the last of them may start at the latest
     * @return how many
     */
    public int passPlain(PlainRule rule, PlainTaker taker, int lastStart) {
        PlainPass pass = new PlainPass(rule, taker, record.start(), lastStart);
        byte[] bytes = blocks.bytes();
        int next = pass.over(bytes, blocks.next(), blocks.endBefore(chunk.to()));
        if (pass.passed() > 0) {
            record.show(bytes, pass.last(), next - pass.last());
            blocks.takeUpTo(next);
        }
        return pass.passed();
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
