package org.kinfuse.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import htsjdk.samtools.util.BlockCompressedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.intake.SamScene.Form;
import org.kinfuse.reference.ReferenceBundle;

/** Files that cannot be used: one sentence each, which names the file and what was expected. */
class BadInputTest {
    private static final int BGZF_END = 28;

    @TempDir
    private Path folder;

    private final SamScene scene = SamScene.on(SamScene.smallBuild());

    @BeforeEach
    void fillTheScene() {
        for (int i = 0; i < 3_000; i++) {
            scene.add(scene.at("chr1", 1 + 10 * i));
        }
    }

    private String sentence(byte[] bytes) throws IOException {
        return sentence(Files.write(folder.resolve("reads.bam"), bytes), Optional.empty());
    }

    /** What a file is refused with, the folder left out; a stream of the same bytes must be refused too. */
    private String sentence(Path file, Optional<Path> fasta) throws IOException {
        ReadIntake intake = new ReadIntake(SamScene.smallBuild(), IntakeSettings.DEFAULT, fasta);
        BadInput refused = catchThrowableOfType(BadInput.class, () -> intake.read(file, Progress.NONE));
        assertThat(refused).isNotNull();
        if (Files.isRegularFile(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                assertThatThrownBy(() -> intake.read(in, "standard input", "stdin", Progress.NONE))
                        .isInstanceOf(BadInput.class);
            }
        }
        assertThat(refused.getMessage())
                .doesNotContain("\n")
                .doesNotContain("htsjdk")
                .doesNotContain("Exception");
        return refused.getMessage().replace(folder + "/", "");
    }

    @Test
    void aMissingFile() throws IOException {
        assertThat(sentence(folder.resolve("none.bam"), Optional.empty()))
                .isEqualTo("none.bam does not exist: expected a BAM, CRAM or SAM file");
    }

    @Test
    void aDirectory() throws IOException {
        assertThat(sentence(Files.createDirectory(folder.resolve("reads")), Optional.empty()))
                .isEqualTo("reads is a directory: expected a BAM, CRAM or SAM file");
    }

    @Test
    void anEmptyFile() throws IOException {
        assertThat(sentence(new byte[0])).isEqualTo("reads.bam is empty: expected a BAM, CRAM or SAM file");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a shopping list",
        "##fileformat=VCFv4.3",
        "@read1",
        ">chr1",
        "%PDF-1.4",
        "read\t12\tchr1",
        "a b c d e f g h i j k",
    })
    void textThatIsNoSam(String text) throws IOException {
        assertThat(sentence((text + "\nACGT\n+\nIIII\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("reads.bam is not a BAM, CRAM or SAM file: it does not start like one");
    }

    @Test
    void somethingElseCompressed() throws IOException {
        assertThat(sentence(gzip("##fileformat=VCFv4.3\n".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("reads.bam is not a BAM, CRAM or SAM file: it does not start like one");
    }

    @Test
    void aBamCompressedWithGzip() throws IOException {
        assertThat(sentence(gzip(new byte[] {'B', 'A', 'M', 1, 0, 0, 0, 0})))
                .isEqualTo("reads.bam is a BAM file compressed with gzip: expected BGZF, as samtools writes it");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void aBamWithoutItsEndOfFileBlock() throws IOException {
        byte[] whole = scene.bytes(Form.BAM);
        assertThat(sentence(Arrays.copyOf(whole, whole.length - BGZF_END)))
                .isEqualTo("reads.bam is cut short: expected the BGZF end-of-file block at its end");
    }

    /** Wherever it is cut. */
    @ParameterizedTest(name = "{0} % of a {1}")
    @CsvSource({"1, BAM", "30, BAM", "70, BAM", "99, BAM", "30, CRAM", "70, CRAM", "99, CRAM"})
    void aFileCutAnywhere(int percent, Form form) throws IOException {
        byte[] whole = scene.bytes(form);
        Path file = Files.write(folder.resolve("reads.bam"), Arrays.copyOf(whole, whole.length * percent / 100));
        assertThat(sentence(file, Optional.of(scene.writeFasta(folder.resolve("ref.fa")))))
                .startsWith("reads.bam is cut short: ");
    }

    /** Every early cut of a small file: header, first block, first record. */
    @ParameterizedTest
    @EnumSource(Form.class)
    void everyCutOfASmallFile(Form form) {
        SamScene small = SamScene.on(SamScene.smallBuild()).sample("");
        small.add(small.at("chr1", 1000));
        byte[] whole = small.bytes(form);
        Path fasta = small.writeFasta(folder.resolve("ref.fa"));
        ReadIntake intake = new ReadIntake(SamScene.smallBuild(), IntakeSettings.DEFAULT, Optional.of(fasta));
        for (int length = 0; length < whole.length; length++) {
            InputStream cut = new ByteArrayInputStream(whole, 0, length);
            try {
                intake.read(cut, "standard input", "stdin", Progress.NONE);
                // Text may end anywhere after a whole line, or within a field that is whole by itself.
                assertThat(form).as("cut to " + length + " bytes").isEqualTo(Form.SAM);
            } catch (BadInput refused) {
                assertThat(refused).hasMessageStartingWith("standard input ");
            }
        }
    }

    @Test
    void aBlockThatWasChanged() throws IOException {
        byte[] bytes = scene.bytes(Form.BAM);
        bytes[bytes.length - BGZF_END - 6] ^= 0x10;
        assertThat(sentence(bytes))
                .isEqualTo("reads.bam is damaged: one of its first compressed blocks cannot be read");
    }

    @Test
    void aBlockFarBehindThatWasChanged() throws IOException {
        for (int i = 0; i < 9_000; i++) {
            scene.add(scene.at("chr1", 1 + 4 * i).length(310));
        }
        byte[] bytes = scene.bytes(Form.BAM);
        bytes[bytes.length - BGZF_END - 6] ^= 0x10;
        assertThat(sentence(bytes))
                .startsWith("reads.bam is damaged near record ")
                .endsWith(": a block does not match its checksum");
    }

    /** A change anywhere is found, whatever it breaks. */
    @Test
    void anyChangedByteIsFound() {
        byte[] whole = scene.bytes(Form.BAM);
        ReadIntake intake = new ReadIntake(SamScene.smallBuild(), IntakeSettings.DEFAULT, Optional.empty());
        for (int at = 18; at < whole.length - BGZF_END; at += whole.length / 150) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x55;
            assertThatThrownBy(() ->
                            intake.read(new ByteArrayInputStream(changed), "standard input", "stdin", Progress.NONE))
                    .as("byte " + at)
                    .isInstanceOf(BadInput.class);
        }
    }

    @Test
    void aSamLineThatEndsEarly() throws IOException {
        String text = scene.headerText() + "r\t0\tchr1\t1001\t60\t10M\t*\t0\t0\tACGTACGTAC\t*\nr\t0\tchr1\t10";
        assertThat(sentence(text.getBytes(StandardCharsets.UTF_8))).startsWith("reads.bam is damaged at record 2: ");
    }

    @Test
    void aHeaderWithoutContigs() throws IOException {
        assertThat(sentence("@HD\tVN:1.6\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("reads.bam has a header without contigs (no @SQ line): expected reads aligned to small");
        assertThat(sentence("r\t4\t*\t0\t0\t*\t*\t0\t0\tACGT\t*\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("reads.bam has a header without contigs (no @SQ line): expected reads aligned to small");
    }

    @Test
    void aFileThatIsNotSortedAsItSays() throws IOException {
        String text = scene.headerText().replace("SO:unsorted", "SO:coordinate")
                + "a\t0\tchr2\t1001\t60\t4M\t*\t0\t0\tACGT\t*\nb\t0\tchr1\t1001\t60\t4M\t*\t0\t0\tACGT\t*\n";
        assertThat(sentence(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("reads.bam says it is sorted by coordinate, but record 2 lies before the one before it: "
                        + "expected the order it states (samtools sort makes it so)");
    }

    @Test
    void aCramWithoutItsReference() throws IOException {
        Path cram = Files.write(folder.resolve("reads.cram"), scene.bytes(Form.CRAM));
        assertThat(sentence(cram, Optional.empty()))
                .isEqualTo(
                        "reads.cram is compressed against a reference sequence: give that sequence with --fasta FILE");
    }

    @Test
    void aCramWithAReferenceThatIsNotThere() throws IOException {
        Path cram = Files.write(folder.resolve("reads.cram"), scene.bytes(Form.CRAM));
        assertThat(sentence(cram, Optional.of(folder.resolve("none.fa"))))
                .isEqualTo("none.fa does not exist or is no file: expected the FASTA of the reference sequence");
    }

    @Test
    void aCramWithAnotherReference() throws IOException {
        Path cram = Files.write(folder.resolve("reads.cram"), scene.bytes(Form.CRAM));
        Path other = Files.writeString(folder.resolve("other.fa"), ">chr1\n" + "A".repeat(40_000) + "\n");
        assertThat(sentence(cram, Optional.of(other))).startsWith("reads.cram ").contains("reference");
        Path lacking = Files.writeString(folder.resolve("lacking.fa"), ">chr7\nACGT\n");
        assertThat(sentence(cram, Optional.of(lacking)))
                .isEqualTo("reads.cram needs the sequence of chr1, which lacking.fa does not have: expected the FASTA "
                        + "that it was compressed with");
        Path noFasta = Files.writeString(folder.resolve("no.fa"), "chr1 without a header\n");
        assertThat(sentence(cram, Optional.of(noFasta))).startsWith("no.fa cannot be read");
    }

    private static GenomeBuild hg19() {
        return ReferenceBundle.hg19().build();
    }

    private static String refusedForHg19(String... contigs) {
        String header = "@HD\tVN:1.6\n";
        for (String contig : contigs) {
            header += "@SQ\tSN:" + contig.replace("=", "\tLN:") + "\n";
        }
        byte[] bytes = header.getBytes(StandardCharsets.UTF_8);
        return catchThrowableOfType(BadInput.class, () -> Reading.of(bytes, hg19()))
                .getMessage();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "chr1=248956422, hg38 (GRCh38), 'chr1 has 248,956,422 bases, expected 249,250,621'",
        "1=248956422,    hg38 (GRCh38), 'contig 1 has 248,956,422 bases, expected 249,250,621'",
        "chr2=242951149, hg18 (NCBI36), 'chr2 has 242,951,149 bases, expected 243,199,373'",
        "chrX=154259566, T2T-CHM13,     'chrX has 154,259,566 bases, expected 155,270,560'",
        "chr1=195471971, 'mm10 (mouse, GRCm38)', 'chr1 has 195,471,971 bases, expected 249,250,621'",
        "chr1=197195432, mm9 (mouse),   'chr1 has 197,195,432 bases, expected 249,250,621'",
        "chr1=195154279, 'mm39 (mouse, GRCm39)', 'chr1 has 195,154,279 bases, expected 249,250,621'",
    })
    void anotherBuildIsNamed(String contig, String build, String lengths) {
        assertThat(refusedForHg19(contig))
                .startsWith("standard input is not aligned to hg19 but, it seems, to " + build + ": its contig ")
                .endsWith(lengths);
    }

    @Test
    void anUnknownBuild() {
        assertThat(refusedForHg19("chr1=1000"))
                .isEqualTo(
                        "standard input is not aligned to hg19: its contig chr1 has 1,000 bases, expected 249,250,621");
        assertThat(refusedForHg19("HLA-A*01:01=3503", "hs37d5=35477943"))
                .isEqualTo("standard input is not aligned to hg19: none of its 2 contigs is one of that build");
    }

    /** Both mitochondria, a subset, either style of names and anything besides. */
    @Test
    void allThatIsHg19IsTaken() {
        for (List<String> contigs : List.of(
                List.of("chr1=249250621", "chrM=16571"),
                List.of("1=249250621", "MT=16569", "hs37d5=35477943", "HLA-A*01:01=3503"),
                List.of("chr7=159138663"))) {
            StringBuilder header = new StringBuilder("@HD\tVN:1.6\n");
            contigs.forEach(contig -> header.append("@SQ\tSN:")
                    .append(contig.replace("=", "\tLN:"))
                    .append('\n'));
            IntakeResult result = Reading.of(header.toString().getBytes(StandardCharsets.UTF_8), hg19());
            assertThat(result.evidence()).isEmpty();
            assertThat(result.counts().records()).isZero();
        }
    }

    /** Coordinates on the other mitochondrion are not those of the build. */
    @Test
    void theOtherMitochondrionLiesOutsideTheBuild() {
        String text = "@SQ\tSN:1\tLN:249250621\n@SQ\tSN:MT\tLN:16569\nr\t0\tMT\t100\t60\t4M\t*\t0\t0\tACGT\t*\n";
        IntakeResult result = Reading.of(text.getBytes(StandardCharsets.UTF_8), hg19());
        assertThat(hg19().sequence(new Contig("chrM", 24)).length()).isEqualTo(16571);
        assertThat(result.counts().outsideBuild()).isEqualTo(1);
    }

    @Test
    void anUncompressedSamBehindBgzipIsHeldToItsEndToo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (BlockCompressedOutputStream bgzip = new BlockCompressedOutputStream(bytes, (Path) null)) {
            bgzip.write(scene.bytes(Form.SAM));
        }
        byte[] whole = bytes.toByteArray();
        assertThat(sentence(Arrays.copyOf(whole, whole.length - BGZF_END)))
                .isEqualTo("reads.bam is cut short: expected the BGZF end-of-file block at its end");
    }
}
