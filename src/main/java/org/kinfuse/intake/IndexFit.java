package org.kinfuse.intake;

import htsjdk.samtools.AbstractBAMFileIndex;
import htsjdk.samtools.BAMFileSpan;
import htsjdk.samtools.BAMIndex;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SAMRecordIterator;
import htsjdk.samtools.SamReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kinfuse.bam.Chunk;

/**
 * Whether the index of a BAM file can be of that file: it has as many contigs, knows of the first record, and each stretch that it names begins and ends in a
 * compressed block. That of another file names places amid blocks.
 */
final class IndexFit {
    /** Of the head of a block as the BAM specification has it (section 4.1): gzip with the extra field {@code BC}. */
    private static final int BLOCK_HEAD = 14;

    private static final int GZIP_WITH_EXTRA = 0x04088b1f;
    private static final int BC = 'B' | 'C' << Byte.SIZE;
    private static final int BC_AT = 12;

    private IndexFit() {}

    /**
     * Whether the index of an opened file can be its own, as far as it is asked of some stretches.
     *
     * @param asked what it said of them
     * @throws RuntimeException of any kind if the index is damaged
     */
    static boolean fits(SamReader reader, BAMIndex index, Path file, List<AskedChunks.Asked> asked) throws IOException {
        if (index instanceof AbstractBAMFileIndex sized
                && sized.getNumberOfReferences()
                        != reader.getFileHeader().getSequenceDictionary().size()) {
            return false;
        }
        if (!knowsTheFirstRecord(reader, index)) {
            return false;
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            if (index.getStartOfLastLinearBin() > 0 && !isInBlock(index.getStartOfLastLinearBin(), channel)) {
                return false;
            }
            for (AskedChunks.Asked one : asked) {
                if (!isInBlock(one.chunk().from(), channel)
                        || !isInBlock(one.chunk().to(), channel)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** An index that says of the place of the first record that nothing lies there would hide reads without a word. */
    private static boolean knowsTheFirstRecord(SamReader reader, BAMIndex index) {
        try (SAMRecordIterator records = reader.iterator()) {
            if (!records.hasNext()) {
                return true;
            }
            SAMRecord first = records.next();
            if (first.getReferenceIndex() < 0) {
                return true;
            }
            BAMFileSpan span = index.getSpanOverlapping(
                    first.getReferenceIndex(), first.getAlignmentStart(), first.getAlignmentStart());
            return span != null && !span.isEmpty();
        }
    }

    private static boolean isInBlock(long pointer, SeekableByteChannel channel) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(BLOCK_HEAD).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(Chunk.blockOf(pointer));
        while (head.hasRemaining() && channel.read(head) >= 0) {
            // On to the end of the head.
        }
        return !head.hasRemaining() && head.getInt(0) == GZIP_WITH_EXTRA && head.getShort(BC_AT) == BC;
    }
}
