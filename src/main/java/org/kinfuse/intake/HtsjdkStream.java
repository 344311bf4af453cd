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
        this(factory(reference).open(SamInputResource.of(in)), SamReader::iterator);
    }

    /**
     * The records of a file that overlap some stretches.
     *
     * @param file the file and its index
     * @param reference the sequence that a CRAM was compressed against
     * @param asked the stretches, by the file's header
     */
    HtsjdkStream(SamInputResource file, CramReference reference, Function<SAMFileHeader, QueryInterval[]> asked) {
        this(factory(reference).open(file), reader -> reader.query(asked.apply(reader.getFileHeader()), false));
    }

    private static SamReaderFactory factory(CramReference reference) {
        return SamReaderFactory.make()
                .validationStringency(ValidationStringency.SILENT)
                .disable(SamReaderFactory.Option.EAGERLY_DECODE)
                .enable(SamReaderFactory.Option.VALIDATE_CRC_CHECKSUMS)
                .referenceSource(reference);
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
