package org.kinfuse.intake;

import htsjdk.samtools.QueryInterval;
import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMFlag;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kinfuse.bam.BamRecord;
import org.kinfuse.bam.ChunkReader;
import org.kinfuse.bam.DamagedBam;
import org.kinfuse.bam.InflaterKind;
import org.kinfuse.genome.GenomicInterval;

/**
 * The records of a BAM file that overlap some stretches, each once, in the order of the file: those that htsjdk's query
 * gives, with the same rules for reads without a place of their own.
 */
final class IndexedBamStream implements RecordStream {
    private final SAMFileHeader header;
    private final SeekableByteChannel file;
    private final ChunkReader reader;
    private final BamAlignment record;
    private final List<AskedChunks.Asked> chunks;
    private final QueryInterval[] stretches;
    private int chunk = -1;
    /** The first stretch that a record which is still to come may overlap. */
    private int stretch;

    /** Where a record lies, seen from a stretch of the same file. */
    private enum Place {
        BEFORE,
        OVERLAPPING,
        BEHIND
    }

    /**
     * @param header the file's header
     * @param chunks where its index says that the stretches are
     * @param stretches in the order of the file, none of which overlaps another
     * @throws IOException if the file cannot be opened
     */
    IndexedBamStream(Path path, SAMFileHeader header, List<AskedChunks.Asked> chunks, QueryInterval[] stretches)
            throws IOException {
        this.header = header;
        this.file = Files.newByteChannel(path);
        this.reader = new ChunkReader(file, InflaterKind.fastest());
        this.record = new BamAlignment(reader.record());
        this.chunks = chunks;
        this.stretches = stretches;
    }

    @Override
    public SAMFileHeader header() {
        return header;
    }

    @Override
    public boolean advance() throws IOException {
        while (chunk < chunks.size()) {
            if (chunk < 0 || !reader.advance()) {
                nextChunk();
                continue;
            }
            while (stretch < stretches.length && place(stretches[stretch]) == Place.BEHIND) {
                stretch++;
            }
            if (stretch == stretches.length) {
                return false;
            }
            if (stretch > chunks.get(chunk).last()) {
                // The file is sorted: what is left of the chunk lies behind its stretches too.
                nextChunk();
            } else if (place(stretches[stretch]) == Place.OVERLAPPING) {
                record.forget();
                return true;
            }
        }
        return false;
    }

    /** Those that start within the stretch that the record at hand overlaps: they overlap it as well. */
    @Override
    public int passPlain(PlainRecords plain) {
        int start = reader.record().start();
        if (stretch == stretches.length || start < stretches[stretch].start) {
            return 0;
        }
        int passed = reader.passPlain(plain.rule(), plain, stretches[stretch].end);
        if (passed > 0) {
            record.forget();
        }
        return passed;
    }

    private void nextChunk() throws IOException {
        chunk++;
        if (chunk < chunks.size()) {
            reader.goTo(chunks.get(chunk).chunk());
        }
    }

    private Place place(QueryInterval seenFrom) {
        BamRecord read = reader.record();
        int contig = read.contigIndex();
        int start = read.start();
        if (contig > seenFrom.referenceIndex || (contig == seenFrom.referenceIndex && start > seenFrom.end)) {
            return Place.BEHIND;
        }
        return contig < seenFrom.referenceIndex || end(read, start, seenFrom) < seenFrom.start
                ? Place.BEFORE
                : Place.OVERLAPPING;
    }

    /** The last aligned base, where that can matter; an unmapped read takes the one base at which its mate starts. */
    private static int end(BamRecord read, int start, QueryInterval seenFrom) {
        if (start > seenFrom.start || SAMFlag.READ_UNMAPPED.isSet(read.flags())) {
            return start;
        }
        try {
            return GenomicInterval.lastOf(start, read.cigar().referenceBases());
        } catch (DamagedBam damaged) {
            return start; // what is wrong with it, is told where it is read
        }
    }

    @Override
    public Alignment record() {
        return record;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        file.close();
    }
}
