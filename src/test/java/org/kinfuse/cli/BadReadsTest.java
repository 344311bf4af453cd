package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import htsjdk.samtools.CRAMFileWriter;
import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMFileWriter;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SAMSequenceRecord;
import htsjdk.samtools.SamReader;
import htsjdk.samtools.SamReaderFactory;
import htsjdk.samtools.cram.ref.CRAMReferenceSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of file that cannot be used ends with code 3, one sentence, and no output. */
class BadReadsTest {
    private static final Path GOOD = Path.of("test-data/lmna-ntrk1.bam");

    @TempDir
    private Path temporary;

    /** Makes a file that cannot be used. */
    @FunctionalInterface
    private interface Maker {
        void make(Path file) throws IOException;
    }

    private static Arguments bad(String name, String expected, Maker maker) {
        return Arguments.argumentSet(name, name, expected, maker);
    }

    static Stream<Arguments> files() {
        return Stream.of(
                bad("missing.bam", "does not exist", file -> {}),
                bad("folder.bam", "is a directory", Files::createDirectory),
                bad("empty.bam", "is empty", file -> Files.write(file, new byte[0])),
                bad("notes.bam", "is not a BAM, CRAM or SAM file", file -> Files.writeString(file, "Dear diary,\n")),
                bad(
                        "cut.bam",
                        "is cut short: expected the BGZF end-of-file block",
                        file -> Files.write(file, cut(Files.readAllBytes(GOOD)))),
                bad("broken.bam", "is damaged", file -> Files.write(file, broken(Files.readAllBytes(GOOD)))),
                bad(
                        "bare.sam",
                        "has a header without contigs",
                        file -> Files.writeString(file, "@HD\tVN:1.6\tSO:coordinate\n")),
                bad(
                        "hg38.sam",
                        "GRCh38",
                        file -> Files.writeString(
                                file, "@HD\tVN:1.6\n@SQ\tSN:chr1\tLN:248956422\n@SQ\tSN:chr2\tLN:242193529\n")),
                bad(
                        "foreign-names.sam",
                        "is not aligned to hg19 by names that are known here, such as chr1 or 1: none of its 1 contigs",
                        file -> Files.writeString(file, "@HD\tVN:1.6\n@SQ\tSN:chromosome1\tLN:249250621\n")),
                bad(
                        "contradictory.sam",
                        "has more records that contradict themselves (1) than usable ones (0), the first: record 1 (bad)",
                        file -> Files.writeString(
                                file,
                                """
                                @HD\tVN:1.6
                                @SQ\tSN:chr1\tLN:249250621
                                bad\t0\tchr1\t249250621\t60\t4M\t*\t0\t0\tACGT\tIIII
                                """)),
                bad("needs-fasta.cram", "--fasta", BadReadsTest::writeCram));
    }

    @ParameterizedTest
    @MethodSource("files")
    void endsWithOneSentenceAndNoOutput(String name, String expected, Maker maker) throws IOException {
        Path file = temporary.resolve(name);
        Path out = temporary.resolve("out");
        maker.make(file);

        CliRun run = CliRun.of("call", file.toString(), "-q", "-o", out.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("kinfuse: ").contains(name).contains(expected);
        assertThat(run.err()).endsWith(".\n");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void whatWasThereBeforeStays() throws IOException {
        Path file = Files.write(temporary.resolve("lmna-ntrk1.bam"), cut(Files.readAllBytes(GOOD)));
        Path before = Files.writeString(temporary.resolve("lmna-ntrk1.fusions.tsv"), "before");

        CliRun run = CliRun.of("call", file.toString(), "-o", temporary.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(before).hasContent("before");
        assertThat(temporary).isDirectoryNotContaining("glob:**.json");
    }

    @Test
    void aFileWithoutReadsIsNoNegativeAnswer() throws IOException {
        Path file = Files.writeString(temporary.resolve("none.sam"), "@HD\tVN:1.6\n@SQ\tSN:chr1\tLN:249250621\n");

        CliRun run = CliRun.of("call", file.toString(), "-o", temporary.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Verdict   no read could be used, so nothing can be said");
    }

    @Test
    void standardInputMayBeBadToo() {
        CliRun run = CliRun.of("call", "-", "-o", temporary.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).startsWith("kinfuse: standard input is empty");
        assertThat(temporary).isEmptyDirectory();
    }

    /** Two thirds of the file, its last block whole or not. */
    private static byte[] cut(byte[] bam) {
        return Arrays.copyOf(bam, bam.length * 2 / 3);
    }

    /** A hundred bytes in the middle turned over. */
    private static byte[] broken(byte[] bam) {
        for (int i = bam.length / 2; i < bam.length / 2 + 100; i++) {
            bam[i] = (byte) ~bam[i];
        }
        return bam;
    }

    /** One read on chrM, stored as its differences from a chrM that nobody else has. */
    private static void writeCram(Path file) throws IOException {
        SAMFileHeader header;
        try (SamReader reader = SamReaderFactory.makeDefault().open(GOOD)) {
            header = reader.getFileHeader();
        }
        header.setSortOrder(SAMFileHeader.SortOrder.coordinate);
        SAMRecord read = new SAMRecord(header);
        read.setReadName("one");
        read.setReferenceName("chrM");
        read.setAlignmentStart(100);
        read.setCigarString("50M");
        read.setMappingQuality(60);
        read.setReadString("A".repeat(50));
        read.setBaseQualityString("I".repeat(50));
        read.setAttribute("RG", header.getReadGroups().get(0).getId());
        try (OutputStream out = Files.newOutputStream(file);
                SAMFileWriter writer = new CRAMFileWriter(out, new OnlyA(), header, file.toString())) {
            writer.addAlignment(read);
        }
    }

    private static final class OnlyA implements CRAMReferenceSource {
        @Override
        public byte[] getReferenceBases(SAMSequenceRecord contig, boolean tryNameVariants) {
            byte[] bases = new byte[contig.getSequenceLength()];
            Arrays.fill(bases, (byte) 'A');
            return bases;
        }

        @Override
        public byte[] getReferenceBasesByRegion(SAMSequenceRecord contig, int start, int length) {
            return Arrays.copyOfRange(getReferenceBases(contig, false), start, start + length);
        }
    }
}
