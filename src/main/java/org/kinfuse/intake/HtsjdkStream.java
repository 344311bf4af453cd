package org.kinfuse.intake;

import htsjdk.samtools.QueryInterval;
import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SamInputResource;
import htsjdk.samtools.SamReader;
import htsjdk.samtools.SamReaderFactory;
import htsjdk.samtools.ValidationStringency;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.function.Function;

/** The records that htsjdk reads: of SAM and CRAM. */
final class HtsjdkStream implements RecordStream {
    private final SamReader reader;
    private final Iterator<SAMRecord> records;
    private HtsjdkAlignment record;

    /**
     * All records of a stream.
     *
     * @param in the stream, which the caller closes
     * @param reference the sequence that a CRAM was compressed against
     */
    HtsjdkStream(InputStream in, CramReference reference) {
        this(opened(SamInputResource.of(in), reference), SamReader::iterator);
    }

    /**
     * The records of a file that overlap some stretches.
     *
     * @param opened the file and its index
     * @param asked the stretches
     */
    HtsjdkStream(SamReader opened, QueryInterval[] asked) {
        this(opened, reader -> reader.query(asked, false));
    }

    /**
     * Opens a file or a stream.
     *
     * @param reference the sequence that a CRAM was compressed against
     */
    static SamReader opened(SamInputResource reads, CramReference reference) {
        return SamReaderFactory.make()
                .validationStringency(ValidationStringency.SILENT)
                .disable(SamReaderFactory.Option.EAGERLY_DECODE)
                .enable(SamReaderFactory.Option.VALIDATE_CRC_CHECKSUMS)
                // An index is asked for thousands of stretches.
                .enable(SamReaderFactory.Option.CACHE_FILE_BASED_INDEXES)
                .referenceSource(reference)
                .open(reads);
    }

    private HtsjdkStream(SamReader reader, Function<SamReader, Iterator<SAMRecord>> looking) {
        this.reader = reader;
        this.records = looking.apply(reader);
        this.record = new HtsjdkAlignment(new SAMRecord(reader.getFileHeader()));
    }

    @Override
    public SAMFileHeader header() {
        return reader.getFileHeader();
    }

    @Override
    public boolean advance() {
        if (!records.hasNext()) {
            return false;
        }
        record = new HtsjdkAlignment(records.next());
        return true;
    }

    @Override
    public Alignment record() {
        return record;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
