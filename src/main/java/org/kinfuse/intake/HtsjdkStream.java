package org.kinfuse.intake;

import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SamInputResource;
import htsjdk.samtools.SamReader;
import htsjdk.samtools.SamReaderFactory;
import htsjdk.samtools.ValidationStringency;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;

/** The records that htsjdk reads: of SAM and CRAM. */
final class HtsjdkStream implements RecordStream {
    private final SamReader reader;
    private final Iterator<SAMRecord> records;
    private HtsjdkAlignment record;

    /**
     * @param in the stream, which the caller closes
     * @param reference the sequence that a CRAM was compressed against
     */
    HtsjdkStream(InputStream in, CramReference reference) {
        this.reader = SamReaderFactory.make()
                .validationStringency(ValidationStringency.SILENT)
                .disable(SamReaderFactory.Option.EAGERLY_DECODE)
                .enable(SamReaderFactory.Option.VALIDATE_CRC_CHECKSUMS)
                .referenceSource(reference)
                .open(SamInputResource.of(in));
        this.records = reader.iterator();
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
