package org.kinfuse.intake;

import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMSequenceDictionary;
import htsjdk.samtools.SAMSequenceRecord;
import htsjdk.samtools.SAMTextHeaderCodec;
import htsjdk.samtools.ValidationStringency;
import htsjdk.samtools.util.BufferedLineReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.kinfuse.bam.BamReader;
import org.kinfuse.bam.InflaterKind;

/** The records of a BAM stream, of which a few in a hundred are looked at beyond their fixed fields. */
final class BamStream implements RecordStream {
    private final BamReader reader;
    private final SAMFileHeader header;
    private final BamAlignment record;

    /**
     * @param in the stream, which the caller closes
     * @param threads threads that inflate
     */
    BamStream(InputStream in, int threads) throws IOException {
        this.reader = BamReader.open(in, InflaterKind.fastest(), threads);
        this.header = header(reader);
        this.record = new BamAlignment(reader.record());
    }

    /** The text, with the contigs that the records count by: those of the binary list. */
    private static SAMFileHeader header(BamReader reader) {
        SAMTextHeaderCodec codec = new SAMTextHeaderCodec();
        codec.setValidationStringency(ValidationStringency.SILENT);
        SAMFileHeader header = codec.decode(BufferedLineReader.fromString(reader.headerText()), "header");
        List<SAMSequenceRecord> listed = reader.contigs().stream()
                .map(contig -> new SAMSequenceRecord(contig.name(), contig.length()))
                .toList();
        SAMSequenceDictionary stated = header.getSequenceDictionary();
        if (stated.isEmpty()) {
            header.setSequenceDictionary(new SAMSequenceDictionary(listed));
        } else if (!sameContigs(stated, listed)) {
            throw new IllegalArgumentException("its text and its binary list name different contigs");
        }
        return header;
    }

    private static boolean sameContigs(SAMSequenceDictionary stated, List<SAMSequenceRecord> listed) {
        if (stated.size() != listed.size()) {
            return false;
        }
        for (int i = 0; i < listed.size(); i++) {
            SAMSequenceRecord one = stated.getSequence(i);
            SAMSequenceRecord other = listed.get(i);
            if (!one.getSequenceName().equals(other.getSequenceName())
                    || one.getSequenceLength() != other.getSequenceLength()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public SAMFileHeader header() {
        return header;
    }

    @Override
    public boolean advance() throws IOException {
        record.forget();
        return reader.advance();
    }

    @Override
    public int passPlain(PlainRecords plain) {
        int passed = reader.passPlain(plain.rule(), plain);
        if (passed > 0) {
            record.forget();
        }
        return passed;
    }

    @Override
    public Alignment record() {
        return record;
    }

    @Override
    public void close() {
        reader.close();
    }
}
