package org.kinfuse.intake;

import htsjdk.samtools.BAMIndex;
import htsjdk.samtools.QueryInterval;
import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SamInputResource;
import htsjdk.samtools.SamReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kinfuse.genome.BadInput;

/**
 * A file with an index beside it, of which some stretches are read. The blocks of BAM we read ourselves, where htsjdk reads the index;
 * CRAM is read by htsjdk.
 *
 * @param name what messages call the file
 * @param file the file
 * @param index its index
 * @param reference the sequence that a CRAM was compressed against
 */
record IndexedFile(String name, Path file, Path index, CramReference reference) {
    /**
     * The records of some stretches.
     *
     * @param asked the stretches, by the file's header
     * @throws BadInput if the header cannot be read, or the index is of another file
     */
    RecordStream records(ReadFormat format, Function<SAMFileHeader, QueryInterval[]> asked) {
        return format == ReadFormat.BAM ? ofBam(asked) : ofCram(asked);
    }

    private RecordStream ofBam(Function<SAMFileHeader, QueryInterval[]> asked) {
        Supplier<SamReader> opening = this::opened;
        try (SamReader reader = ReadTrouble.translated(opening, trouble -> ReadTrouble.inHeader(name, trouble))) {
            SAMFileHeader header = reader.getFileHeader();
            QueryInterval[] stretches = asked.apply(header);
            return new IndexedBamStream(file, header, chunks(reader, stretches), stretches);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<AskedChunks.Asked> chunks(SamReader reader, QueryInterval[] stretches) {
        Supplier<List<AskedChunks.Asked>> asking = () -> {
            try {
                BAMIndex known = reader.indexing().getIndex();
                List<AskedChunks.Asked> chunks = AskedChunks.of(known, stretches);
                if (!IndexFit.fits(reader, known, file, chunks)) {
                    throw inIndex(new IllegalStateException("no block there"));
                }
                return chunks;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        };
        return ReadTrouble.translated(asking, this::inIndex);
    }

    private RecordStream ofCram(Function<SAMFileHeader, QueryInterval[]> asked) {
        Supplier<SAMFileHeader> reading = () -> {
            try (SamReader reader = HtsjdkStream.opened(SamInputResource.of(file), reference)) {
                return reader.getFileHeader();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        };
        SAMFileHeader header = ReadTrouble.translated(reading, trouble -> ReadTrouble.inHeader(name, trouble));
        QueryInterval[] stretches = asked.apply(header);
        return new HtsjdkStream(ReadTrouble.translated((Supplier<SamReader>) this::opened, this::inIndex), stretches);
    }

    private SamReader opened() {
        return HtsjdkStream.opened(SamInputResource.of(file).index(index), reference);
    }

    private BadInput inIndex(RuntimeException trouble) {
        return ReadTrouble.inIndex(name, String.valueOf(index.getFileName()), trouble);
    }

    /** What to tell of a record that the index led to. */
    BadInput trouble(long number, RuntimeException trouble) {
        return ReadTrouble.byIndex(name, String.valueOf(index.getFileName()), number, trouble);
    }
}
