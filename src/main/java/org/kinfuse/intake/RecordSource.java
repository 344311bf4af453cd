package org.kinfuse.intake;

import htsjdk.samtools.QueryInterval;
import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SamFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
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
    private final String name;
    private final ReadFormat format;
    private final TailKeepingStream stream;
    private final RecordStream records;
    private final Troubles troubles;
    private long taken;

    private RecordSource(
            String name, ReadFormat format, TailKeepingStream stream, RecordStream records, Troubles troubles) {
        this.name = name;
        this.format = format;
        this.stream = stream;
        this.records = records;
        this.troubles = troubles;
    }

    /** Says what went wrong at a record. */
    private interface Troubles {
        BadInput told(long number, RuntimeException trouble);
    }

    /**
     * Opens a stream.
     *
     * @param name what messages call it
     * @param in the stream, which the caller closes
     * @param fasta the sequence that a CRAM was compressed against
     * @param threads threads that inflate
     * @throws BadInput if the stream does not start with alignments and their header
     */
    static RecordSource open(String name, InputStream in, CramFasta fasta, int threads) {
        TailKeepingStream stream = new TailKeepingStream(in);
        ReadFormat format;
        InputStream whole;
        try {
            byte[] prefix = stream.readNBytes(FormatSniffer.PREFIX);
            format = FormatSniffer.sniff(name, prefix);
            whole = new SequenceInputStream(new ByteArrayInputStream(prefix), stream);
        } catch (IOException failed) {
            throw new BadInput(name + " cannot be read: " + failed.getMessage(), failed);
        }
        Supplier<RecordSource> opening = () -> new RecordSource(
                name,
                format,
                stream,
                records(format, whole, new CramReference(name, fasta), threads),
                (number, trouble) -> ReadTrouble.inRecord(name, number, trouble));
        return ReadTrouble.translated(opening, trouble -> ReadTrouble.inHeader(name, trouble));
    }

    /**
     * Opens a file of which some stretches are read, by its index.
     *
     * @param name what messages call it
     * @param file the file
     * @param fasta the sequence that a CRAM was compressed against
     * @param asked the stretches, by the file's header
     * @throws BadInput if it is no whole BAM or CRAM file, or has no index that fits
     */
    static RecordSource open(String name, Path file, CramFasta fasta, Function<SAMFileHeader, QueryInterval[]> asked) {
        ReadFormat format;
        try (InputStream start = Files.newInputStream(file)) {
            format = FormatSniffer.sniff(name, start.readNBytes(FormatSniffer.PREFIX));
            // Beforehand, as an index leads behind the end of a file that is cut.
            if (!format.endMark().endsWith(ReadIntake.lastBytes(file))) {
                throw ReadTrouble.cutShort(name, format.endMark());
            }
        } catch (IOException failed) {
            throw new BadInput(name + " cannot be read: " + failed.getMessage(), failed);
        }
        Path index = SamFiles.findIndex(file);
        if (index == null) {
            throw new BadInput(
                    name + " has no index beside it, by which --scope finds the reads of some genes: expected "
                            + "one as 'samtools index' makes it of a sorted BAM or CRAM file; without --scope none is needed");
        }
        IndexedFile indexed = new IndexedFile(name, file, index, new CramReference(name, fasta));
        TailKeepingStream unused = new TailKeepingStream(InputStream.nullInputStream());
        return ReadTrouble.translated(
                () -> new RecordSource(name, format, unused, indexed.records(format, asked), indexed::trouble),
                trouble -> indexed.trouble(1, trouble));
    }

    private static RecordStream records(ReadFormat format, InputStream in, CramReference reference, int threads) {
        try {
            return format == ReadFormat.BAM ? new BamStream(in, threads) : new HtsjdkStream(in, reference);
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

    /**
     * Passes over plain records that follow the one at hand, as far as that is easier than to {@link #advance} to each.
     *
     * @param plain takes what is told of them
     * @return how many; the last of them is the record at hand then
     */
    int passPlain(PlainRecords plain) {
        int passed = records.passPlain(plain);
        taken += passed;
        return passed;
    }

    private BadInput inRecord(RuntimeException trouble) {
        return ReadTrouble.told(trouble, other -> troubles.told(taken + 1, other));
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
