package org.kinfuse.intake;

import htsjdk.samtools.SAMFileHeader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.kinfuse.genome.BadInput;

/**
 * The records of a stream, one after the other. Files and standard input are read alike: as a stream, from the start,
 * without an index.
 *
 * <p>htsjdk reports what is wrong with a file by exceptions of many types, from deep down. They all end here, as
 * {@link BadInput}.
 */
final class RecordSource implements AutoCloseable {
    private static final int BUFFER = 1 << 18;
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final String name;
    private final ReadFormat format;
    private final TailKeepingStream stream;
    private final RecordStream records;
    private long taken;

    private RecordSource(String name, ReadFormat format, TailKeepingStream stream, RecordStream records) {
        this.name = name;
        this.format = format;
        this.stream = stream;
        this.records = records;
    }

    /**
     * Opens a stream.
     *
     * @param name what messages call it
     * @param in the stream, which the caller closes
     * @param fasta the sequence that a CRAM was compressed against
     * @throws BadInput if the stream does not start with alignments and their header
     */
    static RecordSource open(String name, InputStream in, CramFasta fasta) {
        TailKeepingStream stream = new TailKeepingStream(in);
        BufferedInputStream buffered = new BufferedInputStream(stream, BUFFER);
        ReadFormat format;
        try {
            format = FormatSniffer.sniff(name, buffered);
        } catch (IOException failed) {
            throw new BadInput(name + " cannot be read: " + failed.getMessage(), failed);
        }
        Supplier<RecordSource> opening =
                () -> new RecordSource(name, format, stream, records(format, buffered, new CramReference(name, fasta)));
        return ReadTrouble.translated(opening, trouble -> ReadTrouble.inHeader(name, trouble));
    }

    private static RecordStream records(ReadFormat format, InputStream in, CramReference reference) {
        try {
            return format == ReadFormat.BAM ? new BamStream(in, THREADS) : new HtsjdkStream(in, reference);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    SAMFileHeader header() {
        return records.header();
    }

    /**
     * Goes on to the next record.
     *
     * @return whether there is one
     * @throws BadInput if what comes next is damaged
     */
    boolean advance() {
        try {
            boolean more = records.advance();
            taken++;
            return more;
        } catch (IOException failed) {
            throw inRecord(new UncheckedIOException(failed));
        } catch (RuntimeException trouble) {
            throw inRecord(trouble);
        }
    }

    private BadInput inRecord(RuntimeException trouble) {
        return ReadTrouble.told(trouble, other -> ReadTrouble.inRecord(name, taken + 1, other));
    }

    /** The record at hand, which the next {@link #advance} may overwrite. */
    Alignment record() {
        return records.record();
    }

    /**
     * Checks, after the last record, that the stream ends as a whole file does.
     *
     * @throws BadInput if it does not
     */
    void checkEnd() {
        try {
            checkEnd(stream.lastBytes());
        } catch (IOException failed) {
            throw new BadInput(name + " cannot be read to its end: " + failed.getMessage(), failed);
        }
    }

    /**
     * Checks the last bytes of the stream where they can be had beforehand.
     *
     * @throws BadInput if they are not those of a whole file
     */
    void checkEnd(byte[] lastBytes) {
        if (!format.endMark().endsWith(lastBytes)) {
            throw ReadTrouble.cutShort(name, format.endMark());
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
