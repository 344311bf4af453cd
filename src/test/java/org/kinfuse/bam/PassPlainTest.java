package org.kinfuse.bam;

import static org.assertj.core.api.Assertions.assertThat;

import htsjdk.samtools.BAMFileSpan;
import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMFileWriter;
import htsjdk.samtools.SAMFileWriterFactory;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SAMSequenceRecord;
import htsjdk.samtools.SamInputResource;
import htsjdk.samtools.SamReader;
import htsjdk.samtools.SamReaderFactory;
import htsjdk.samtools.ValidationStringency;
import htsjdk.samtools.seekablestream.SeekableMemoryStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** To pass over plain records tells the same of them as to go through them one by one. */
class PassPlainTest {
    private static final int RECORDS = 20_000;
    private static final int CONTIG_LENGTH = 400_000;
    private static final PlainRule RULE = new PlainRule(1, CONTIG_LENGTH, 900);

    /** What a reading told. */
    private static final class Told implements PlainTaker {
        private final List<String> fragments = new ArrayList<>();
        private final Map<Integer, Integer> readsByBases = new TreeMap<>();
        private final List<String> others = new ArrayList<>();
        private int duplicates;
        private int passed;

        @Override
        public void fragment(int start, int length, int mappingQuality) {
            fragments.add(start + " " + length + " " + mappingQuality);
        }

        @Override
        public void reads(int count, int bases) {
            if (count > 0) {
                readsByBases.merge(bases, count, Integer::sum);
            }
        }

        @Override
        public void duplicates(int count) {
            duplicates += count;
        }

        /** By a record's fields alone. */
        void take(BamRecord record) {
            boolean isDuplicate = (record.flags() & 0x604) == 0x400;
            if (isDuplicate && record.contigIndex() == RULE.contigIndex()) {
                duplicates++;
            } else if (isPlain(record)) {
                reads(1, record.baseCount());
                if (record.templateLength() > 0) {
                    fragment(record.start(), record.templateLength(), record.mappingQuality());
                }
            } else {
                others.add(record.name() + " " + record.start() + " " + record.flags());
            }
        }
    }

    private static boolean isPlain(BamRecord record) {
        return RULE.holds(
                record.flags(),
                record.storedOperations(),
                record.contigIndex(),
                record.mateContigIndex(),
                record.start(),
                record.mateStart(),
                record.templateLength());
    }

    /** Mostly plain; of the others each differs in one thing. */
    private static byte[] file(long seed) throws IOException {
        SAMFileHeader header = new SAMFileHeader();
        header.addSequence(new SAMSequenceRecord("chr1", CONTIG_LENGTH));
        header.addSequence(new SAMSequenceRecord("chr2", CONTIG_LENGTH));
        header.addSequence(new SAMSequenceRecord("decoy", CONTIG_LENGTH));
        Random random = new Random(seed);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SAMFileWriter writer = new SAMFileWriterFactory().makeBAMWriter(header, true, bytes)) {
            for (int i = 0; i < RECORDS; i++) {
                int contig = 3 * i / RECORDS;
                writer.addAlignment(record(header, random, contig, 1 + 50 * (i - contig * RECORDS / 3)));
            }
        }
        return bytes.toByteArray();
    }

    private static SAMRecord record(SAMFileHeader header, Random random, int contig, int start) {
        int odd = random.nextInt(100);
        boolean reverse = random.nextBoolean();
        int apart = random.nextInt(odd == 0 ? 3_000 : 700);
        int[] flipped = {0x1, 0x4, 0x8, 0x10, 0x100, 0x200, 0x400, 0x800, 0x404, 0x600};
        int usual = 0x1 | (reverse ? 0x10 : 0x20) | 0x40 << random.nextInt(2);
        int bases = random.nextInt(30) == 0 ? 1 + random.nextInt(150) : 150;
        int length = apart + bases;
        SAMRecord record = new SAMRecord(header);
        record.setReadName("r" + start);
        record.setReferenceIndex(contig);
        record.setAlignmentStart(odd == 1 ? Math.max(1, start - 200) : start);
        record.setMateReferenceIndex(odd == 2 ? 0 : contig);
        record.setMateAlignmentStart(reverse ? start - apart : odd == 3 ? start - 1 : start + apart);
        record.setInferredInsertSize(odd == 4 ? 0 : reverse == (odd == 5) ? length : -length);
        record.setMappingQuality(random.nextInt(61));
        record.setFlags(odd >= 10 && odd < 20 ? usual ^ flipped[odd - 10] : usual);
        record.setCigarString(odd == 6 && bases > 1 ? bases - 1 + "M1S" : bases + "M");
        record.setReadBases(new byte[bases]);
        Arrays.fill(record.getReadBases(), (byte) 'A');
        record.setBaseQualities(new byte[bases]);
        return record;
    }

    private static Told oneByOne(byte[] bytes) throws IOException {
        Told told = new Told();
        try (BamReader reader = BamReader.open(new ByteArrayInputStream(bytes), InflaterKind.JDK, 1)) {
            while (reader.advance()) {
                told.take(reader.record());
            }
        }
        return told;
    }

    private static Told passing(byte[] bytes, int threads) throws IOException {
        Told told = new Told();
        try (BamReader reader = BamReader.open(new ByteArrayInputStream(bytes), InflaterKind.JDK, threads)) {
            int lastStart = 0;
            while (reader.advance()) {
                told.take(reader.record());
                if (reader.record().contigIndex() != RULE.contigIndex()) {
                    continue;
                }
                lastStart = reader.record().start();
                int passed = reader.passPlain(RULE, told);
                told.passed += passed;
                assertThat(reader.record().start()).isGreaterThanOrEqualTo(lastStart);
                if (passed > 0) {
                    assertThat(isPlain(reader.record()) || (reader.record().flags() & 0x400) != 0)
                            .isTrue();
                    assertThat(reader.record().name()).startsWith("r");
                }
            }
        }
        return told;
    }

    @Test
    void randomRecordsAreToldOfAlikeSeeds1To20() throws IOException {
        for (long seed = 1; seed <= 20; seed++) {
            byte[] bytes = file(seed);
            Told expected = oneByOne(bytes);
            Told told = passing(bytes, 1 + (int) (seed % 3));
            assertThat(told.fragments).isEqualTo(expected.fragments).hasSizeGreaterThan(RECORDS / 9);
            assertThat(told.readsByBases).isEqualTo(expected.readsByBases).hasSizeGreaterThan(20);
            assertThat(told.duplicates).isEqualTo(expected.duplicates).isGreaterThan(20);
            assertThat(told.others).isEqualTo(expected.others);
            assertThat(told.passed).isGreaterThan(RECORDS / 5);
        }
    }

    /** Where each record begins in the file, and where the last ends, by htsjdk. */
    private static List<Long> offsets(byte[] bytes) throws IOException {
        List<Long> offsets = new ArrayList<>();
        try (SamReader reader = SamReaderFactory.make()
                .validationStringency(ValidationStringency.SILENT)
                .enable(SamReaderFactory.Option.INCLUDE_SOURCE_IN_RECORDS)
                .open(SamInputResource.of(new SeekableMemoryStream(bytes, "random.bam")))) {
            long end = 0;
            for (SAMRecord record : reader) {
                BAMFileSpan span = (BAMFileSpan) record.getFileSource().getFilePointer();
                offsets.add(span.getFirstOffset());
                end = span.getChunks().get(0).getChunkEnd();
            }
            offsets.add(end);
        }
        return offsets;
    }

    private static Told ofChunk(ChunkReader reader, Chunk chunk, Passing passing, int lastStart) throws IOException {
        Told told = new Told();
        reader.goTo(chunk);
        while (reader.advance()) {
            told.take(reader.record());
            if (passing == Passing.WHERE_POSSIBLE && reader.record().contigIndex() == RULE.contigIndex()) {
                int passed = reader.passPlain(RULE, told, lastStart);
                told.passed += passed;
                assertThat(passed == 0 || reader.record().start() <= lastStart).isTrue();
            }
        }
        return told;
    }

    /** Whether plain records are passed over. */
    private enum Passing {
        WHERE_POSSIBLE,
        NEVER
    }

    @Test
    void randomChunksAreToldOfAlikeSeed21(@TempDir Path folder) throws IOException {
        byte[] bytes = file(21);
        Path file = Files.write(folder.resolve("random.bam"), bytes);
        List<Long> offsets = offsets(bytes);
        Random random = new Random(21);
        int passed = 0;
        try (SeekableByteChannel channel = Files.newByteChannel(file);
                ChunkReader reader = new ChunkReader(channel, InflaterKind.JDK)) {
            for (int i = 0; i < 300; i++) {
                int from = random.nextInt(RECORDS);
                int to = Math.min(RECORDS, from + random.nextInt(random.nextInt(10) == 0 ? RECORDS : 200));
                Chunk chunk = new Chunk(offsets.get(from), offsets.get(to));
                int lastStart = random.nextInt(CONTIG_LENGTH);
                Told expected = ofChunk(reader, chunk, Passing.NEVER, lastStart);
                Told told = ofChunk(reader, chunk, Passing.WHERE_POSSIBLE, lastStart);
                assertThat(told.fragments).isEqualTo(expected.fragments);
                assertThat(told.readsByBases).isEqualTo(expected.readsByBases);
                assertThat(told.duplicates).isEqualTo(expected.duplicates);
                assertThat(told.others).isEqualTo(expected.others);
                passed += told.passed;
            }
        }
        assertThat(passed).isGreaterThan(RECORDS);
    }
}
