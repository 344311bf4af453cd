package org.kinfuse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import htsjdk.samtools.BAMIndexer;
import htsjdk.samtools.Cigar;
import htsjdk.samtools.QueryInterval;
import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMFileWriter;
import htsjdk.samtools.SAMFileWriterFactory;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SAMSequenceRecord;
import htsjdk.samtools.SamInputResource;
import htsjdk.samtools.SamReader;
import htsjdk.samtools.SamReaderFactory;
import htsjdk.samtools.TextCigarCodec;
import htsjdk.samtools.ValidationStringency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which records overlap stretches, htsjdk is asked. */
class IndexedBamStreamTest {
    private static final int[] LENGTHS = {400_000, 90_000, 2_000, 60_000};
    private static final int RECORDS = 6_000;

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private Path index = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("reads.bam");
        index = folder.resolve("reads.bam.bai");
        SAMFileHeader header = new SAMFileHeader();
        for (int i = 0; i < LENGTHS.length; i++) {
            header.addSequence(new SAMSequenceRecord("chr" + (i + 1), LENGTHS[i]));
        }
        header.setSortOrder(SAMFileHeader.SortOrder.coordinate);
        Random random = new Random(7);
        try (SAMFileWriter writer = new SAMFileWriterFactory().makeBAMWriter(header, false, file)) {
            for (int i = 0; i < RECORDS; i++) {
                writer.addAlignment(record(header, i, random));
            }
        }
        try (SamReader reader = SamReaderFactory.make()
                .enable(SamReaderFactory.Option.INCLUDE_SOURCE_IN_RECORDS)
                .validationStringency(ValidationStringency.SILENT)
                .open(SamInputResource.of(file))) {
            BAMIndexer.createIndex(reader, index);
        }
    }

    /** The third contig has no record, the last one few; a record in a hundred is longer than some blocks. */
    private static SAMRecord record(SAMFileHeader header, int number, Random random) {
        SAMRecord record = new SAMRecord(header);
        record.setReadName("read" + number);
        int kind = random.nextInt(100);
        if (kind < 3) {
            record.setReadUnmappedFlag(true);
            record.setReadBases(bases(100, random));
            record.setBaseQualities(new byte[100]);
            return record;
        }
        int contig = random.nextInt(40) == 0 ? 3 : random.nextInt(2);
        record.setReferenceIndex(contig);
        record.setAlignmentStart(1 + random.nextInt(LENGTHS[contig] - 30_000));
        Cigar cigar = TextCigarCodec.decode(cigar(kind, random));
        boolean placedByItsMate = kind < 6;
        record.setReadUnmappedFlag(placedByItsMate);
        record.setCigar(placedByItsMate || kind < 8 ? new Cigar() : cigar);
        record.setMappingQuality(placedByItsMate ? 0 : 60);
        record.setReadBases(bases(cigar.getReadLength(), random));
        record.setBaseQualities(new byte[cigar.getReadLength()]);
        return record;
    }

    private static String cigar(int kind, Random random) {
        if (kind == 99) {
            return 100_000 + "S20M";
        }
        if (kind > 94) {
            return "50M" + (1 + random.nextInt(20_000)) + "N50M";
        }
        return kind > 80 ? "20S60M" + (1 + random.nextInt(300)) + "D20M3I7=2X" : 50 + random.nextInt(100) + "M";
    }

    private static byte[] bases(int count, Random random) {
        byte[] bases = new byte[count];
        for (int i = 0; i < count; i++) {
            bases[i] = (byte) "ACGT".charAt(random.nextInt(4));
        }
        return bases;
    }

    private static String line(Alignment read) {
        return read.name() + " " + read.flags() + " " + read.contigIndex() + ":" + read.start() + " "
                + read.cigarOperations() + " " + read.storedBases();
    }

    private static List<String> lines(RecordStream records) throws IOException {
        List<String> lines = new ArrayList<>();
        try (records) {
            while (records.advance()) {
                lines.add(line(records.record()));
            }
        }
        return lines;
    }

    private List<String> ours(QueryInterval[] stretches) throws IOException {
        return lines(indexed().records(ReadFormat.BAM, header -> stretches));
    }

    private List<String> ofHtsjdk(QueryInterval[] stretches) throws IOException {
        return lines(
                new HtsjdkStream(HtsjdkStream.opened(SamInputResource.of(file).index(index), reference()), stretches));
    }

    private IndexedFile indexed() {
        return new IndexedFile("reads.bam", file, index, reference());
    }

    private static CramReference reference() {
        return new CramReference("reads.bam", CramFasta.of(Optional.empty()));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theRecordsAreThoseOfHtsjdk(long seed) throws IOException {
        Random random = new Random(seed);
        List<QueryInterval> any = new ArrayList<>();
        int longest = seed % 3 == 0 ? 50_000 : 1 + random.nextInt(4_000);
        for (int i = random.nextInt(1 << random.nextInt(8)); i >= 0; i--) {
            int contig = random.nextInt(LENGTHS.length);
            int start = 1 + random.nextInt(LENGTHS[contig]);
            int end = Math.min(LENGTHS[contig], start + random.nextInt(longest));
            any.add(new QueryInterval(contig, start, end));
        }
        QueryInterval[] stretches = QueryInterval.optimizeIntervals(any.toArray(QueryInterval[]::new));

        assertThat(ours(stretches)).isEqualTo(ofHtsjdk(stretches));
    }

    @Test
    void eachContigAsAWholeGivesEachOfItsRecordsOnce() throws IOException {
        QueryInterval[] stretches = new QueryInterval[LENGTHS.length];
        for (int i = 0; i < stretches.length; i++) {
            stretches[i] = new QueryInterval(i, 1, LENGTHS[i]);
        }
        List<String> lines = ours(stretches);

        assertThat(lines).hasSizeGreaterThan(RECORDS * 9 / 10).doesNotHaveDuplicates();
        assertThat(lines).isEqualTo(ofHtsjdk(stretches));
        assertThat(ours(new QueryInterval[] {new QueryInterval(2, 1, LENGTHS[2])}))
                .isEmpty();
        assertThat(ours(new QueryInterval[0])).isEmpty();
    }

    @Test
    void theFirstAndTheLastBaseOfARecordCount() throws IOException {
        List<String> all = ours(new QueryInterval[] {new QueryInterval(1, 1, LENGTHS[1])});
        assertThat(Files.size(file)).isGreaterThan(1 << 18);
        for (String line : all.subList(0, 50)) {
            int start = Integer.parseInt(line.split("[: ]", -1)[3]);
            for (int base = start - 1; base <= start + 200; base += base <= start ? 1 : 50) {
                QueryInterval[] one = {new QueryInterval(1, Math.max(1, base), Math.max(1, base))};
                assertThat(ours(one)).as("base %d", base).isEqualTo(ofHtsjdk(one));
            }
        }
    }
}
