package org.kinfuse.bam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htsjdk.samtools.Cigar;
import htsjdk.samtools.CigarElement;
import htsjdk.samtools.CigarOperator;
import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMFileWriter;
import htsjdk.samtools.SAMFileWriterFactory;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SAMSequenceRecord;
import htsjdk.samtools.SamInputResource;
import htsjdk.samtools.SamReader;
import htsjdk.samtools.SamReaderFactory;
import htsjdk.samtools.ValidationStringency;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records as htsjdk wrote them, read by us and by htsjdk: the same fields, whatever inflates them and by how many. */
class BamReaderTest {
    private static final int RECORDS = 30_000;
    private static byte[] file = {};
    private static List<String> expected = List.of();

    @BeforeAll
    static void write() throws IOException {
        SAMFileHeader header = new SAMFileHeader();
        header.addSequence(new SAMSequenceRecord("chr1", 200_000_000));
        header.addSequence(new SAMSequenceRecord("HLA-A*01:01", 3_000));
        header.setSortOrder(SAMFileHeader.SortOrder.unsorted);
        Random random = new Random(11);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SAMFileWriter writer = new SAMFileWriterFactory().makeBAMWriter(header, true, bytes)) {
            for (int i = 0; i < RECORDS; i++) {
                writer.addAlignment(record(header, random, i));
            }
            // Longer than a batch of blocks, and a CIGAR too long for its field.
            writer.addAlignment(aligned(header, "megabase", 3_000_000, random));
            writer.addAlignment(aligned(header, "many operations", 140_000, random));
            writer.addAlignment(record(header, random, RECORDS));
        }
        file = bytes.toByteArray();
        expected = byHtsjdk(file);
    }

    private static SAMRecord record(SAMFileHeader header, Random random, int number) {
        SAMRecord record = new SAMRecord(header);
        record.setReadName("r" + "x".repeat(random.nextInt(20)) + number);
        record.setFlags(random.nextInt(4096));
        record.setMappingQuality(random.nextInt(256));
        boolean placed = random.nextInt(10) > 0;
        record.setReferenceIndex(placed ? random.nextInt(2) : SAMRecord.NO_ALIGNMENT_REFERENCE_INDEX);
        record.setAlignmentStart(placed ? 1 + random.nextInt(2_000) : 0);
        record.setMateReferenceIndex(random.nextInt(3) - 1);
        record.setMateAlignmentStart(random.nextInt(2_000));
        record.setInferredInsertSize(random.nextInt(2_000) - 1_000);
        int length = random.nextInt(4) == 0 ? 0 : random.nextInt(200);
        record.setReadBases(bases(length, random));
        record.setBaseQualities(random.nextBoolean() ? qualities(length, random) : SAMRecord.NULL_QUALS);
        record.setCigar(
                placed && length > 2
                        ? new Cigar(List.of(
                                new CigarElement(length - 2, CigarOperator.M), new CigarElement(2, CigarOperator.S)))
                        : new Cigar());
        if (random.nextBoolean()) {
            record.setAttribute("NM", random.nextInt(1 << random.nextInt(30)));
            record.setAttribute("ZB", new short[] {1, -2, (short) number});
            record.setAttribute("ZF", 0.5f);
            record.setAttribute("ZC", 'c');
        }
        if (random.nextBoolean()) {
            record.setAttribute("SA", "chr1," + number + ",+,50M50S,60,0;");
        }
        if (random.nextInt(3) == 0) {
            record.setAttribute("MC", length + "M");
        }
        return record;
    }

    /** Bases matched one by one with one left out between each two. */
    private static SAMRecord aligned(SAMFileHeader header, String name, int length, Random random) {
        SAMRecord record = new SAMRecord(header);
        record.setReadName(name);
        record.setReferenceIndex(0);
        record.setAlignmentStart(5);
        record.setReadBases(bases(length, random));
        record.setBaseQualities(qualities(length, random));
        List<CigarElement> elements = new ArrayList<>();
        if (length > 1_000_000) {
            elements.add(new CigarElement(length, CigarOperator.M));
        } else {
            for (int i = 0; i < length; i++) {
                elements.add(new CigarElement(1, i % 2 == 0 ? CigarOperator.EQ : CigarOperator.X));
            }
        }
        record.setCigar(new Cigar(elements));
        record.setAttribute("SA", "chr1,7,-,10M,1,0;");
        return record;
    }

    private static byte[] bases(int length, Random random) {
        byte[] bases = new byte[length];
        for (int i = 0; i < length; i++) {
            bases[i] = (byte) "ACGTN".charAt(random.nextInt(5));
        }
        return bases;
    }

    private static byte[] qualities(int length, Random random) {
        byte[] qualities = new byte[length];
        for (int i = 0; i < length; i++) {
            qualities[i] = (byte) random.nextInt(42);
        }
        return qualities;
    }

    private static List<String> byHtsjdk(byte[] bytes) throws IOException {
        List<String> lines = new ArrayList<>();
        try (SamReader reader = SamReaderFactory.make()
                .validationStringency(ValidationStringency.SILENT)
                .open(SamInputResource.of(new ByteArrayInputStream(bytes)))) {
            for (SAMRecord record : reader) {
                StringBuilder cigar = new StringBuilder();
                record.getCigar().forEach(element -> cigar.append(element.getLength())
                        .append((char) CigarOperator.enumToCharacter(element.getOperator())));
                lines.add(line(
                        record.getReadName(),
                        numbers(
                                record.getFlags(),
                                record.getReferenceIndex(),
                                record.getAlignmentStart(),
                                record.getMappingQuality(),
                                record.getMateReferenceIndex(),
                                record.getMateAlignmentStart(),
                                record.getInferredInsertSize()),
                        cigar.toString(),
                        new String(record.getReadBases(), StandardCharsets.US_ASCII),
                        Arrays.toString(record.getBaseQualities()),
                        record.getStringAttribute("SA") + " " + record.getStringAttribute("MC")));
            }
        }
        return lines;
    }

    private static String numbers(int... numbers) {
        return Arrays.toString(numbers);
    }

    private static String line(String... fields) {
        return String.join("\t", fields);
    }

    private static List<String> byUs(byte[] bytes, InflaterKind kind, int threads) {
        List<String> lines = new ArrayList<>();
        try (BamReader reader = BamReader.open(new ByteArrayInputStream(bytes), kind, threads)) {
            assertThat(reader.contigs())
                    .containsExactly(
                            new BamReader.ListedContig("chr1", 200_000_000),
                            new BamReader.ListedContig("HLA-A*01:01", 3_000));
            assertThat(reader.headerText()).startsWith("@HD").contains("SN:HLA-A*01:01");
            while (reader.advance()) {
                BamRecord record = reader.record();
                StringBuilder cigar = new StringBuilder();
                BamCigar operations = record.cigar();
                for (int i = 0; i < operations.count(); i++) {
                    cigar.append(operations.length(i)).append(operations.operation(i));
                }
                lines.add(line(
                        record.name(),
                        numbers(
                                record.flags(),
                                record.contigIndex(),
                                record.start(),
                                record.mappingQuality(),
                                record.mateContigIndex(),
                                record.mateStart(),
                                record.templateLength()),
                        cigar.toString(),
                        record.bases(),
                        Arrays.toString(record.qualities()),
                        record.textTag('S', 'A').orElse("null") + " "
                                + record.textTag('M', 'C').orElse("null")));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return lines;
    }

    @ParameterizedTest
    @CsvSource({"JDK, 1", "JDK, 2", "JDK, 5", "GKL, 1", "GKL, 3"})
    void everyFieldIsWhatHtsjdkReads(InflaterKind wanted, int threads) {
        // Where there is no native library, the JDK's inflater is held twice.
        InflaterKind kind = wanted == InflaterKind.GKL ? InflaterKind.fastest() : wanted;

        List<String> read = byUs(file, kind, threads);

        assertThat(read).hasSize(RECORDS + 3);
        for (int i = 0; i < read.size(); i++) {
            assertThat(read.get(i)).as("record %d", i).isEqualTo(expected.get(i));
        }
    }

    @Test
    void whatStandsBeforeDamageIsHandedOver() {
        byte[] damaged = file.clone();
        damaged[file.length / 2] ^= 0x55;
        for (int threads : new int[] {1, 4}) {
            assertThat(recordsBefore(damaged, threads)).startsWith("thousands, then ");
        }
        assertThat(recordsBefore(damaged, 1)).isEqualTo(recordsBefore(damaged, 4));
    }

    @Test
    void aStreamThatEndsWithinABlockIsCutShort() {
        byte[] cut = Arrays.copyOf(file, file.length / 3);

        assertThatThrownBy(() -> byUs(cut, InflaterKind.JDK, 2))
                .isInstanceOf(DamagedBam.class)
                .hasCauseInstanceOf(EOFException.class);
    }

    @Test
    void somethingElseIsNoBam() {
        assertThatThrownBy(() -> BamReader.open(
                        new ByteArrayInputStream("not a BAM file at all".getBytes(StandardCharsets.US_ASCII)),
                        InflaterKind.JDK,
                        1))
                .isInstanceOf(DamagedBam.class)
                .hasMessage("a block does not start as BGZF demands");
    }

    private static String recordsBefore(byte[] bytes, int threads) {
        int records = 0;
        try (BamReader reader = BamReader.open(new ByteArrayInputStream(bytes), InflaterKind.JDK, threads)) {
            while (reader.advance()) {
                records++;
            }
            return "all";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (DamagedBam damaged) {
            return String.format(
                    Locale.ROOT,
                    "%s, then %s after %d",
                    records > 1_000 ? "thousands" : "few",
                    damaged.getMessage(),
                    records);
        }
    }
}
