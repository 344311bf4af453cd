package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import htsjdk.samtools.BAMIndexer;
import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMFileWriter;
import htsjdk.samtools.SAMFileWriterFactory;
import htsjdk.samtools.SAMReadGroupRecord;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SAMSequenceDictionary;
import htsjdk.samtools.SAMSequenceRecord;
import htsjdk.samtools.SamReader;
import htsjdk.samtools.SamReaderFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinfuse.PublishedSchema;

class CheckCommandTest {
    private static final Path SAMPLE = Path.of("test-data/lmna-ntrk1.bam");
    private static final Path BROKEN = Path.of("../shared/robustness");

    @TempDir
    private Path folder;

    private static CliRun check(Path... files) {
        return CliRun.of(Stream.concat(Stream.of("check"), Arrays.stream(files).map(Path::toString))
                .toArray(String[]::new));
    }

    private static void assertProblem(CliRun run, String words) {
        assertThat(run.out()).containsPattern("  PROBLEM +" + words).endsWith(": DOES NOT FIT\n");
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT.number());
        assertThat(run.err()).isEmpty();
    }

    private static void assertFits(CliRun run, String pattern) {
        assertThat(run.out()).containsPattern(pattern).endsWith(": FITS\n");
        assertThat(run.code()).isZero();
    }

    /** A copy of the sample, with another header, and records that are changed one by one. */
    private Path changed(Consumer<SAMFileHeader> header, Consumer<List<SAMRecord>> records) throws IOException {
        Path file = folder.resolve("changed.bam");
        try (SamReader reader = SamReaderFactory.makeDefault().open(SAMPLE)) {
            List<SAMRecord> all = new ArrayList<>();
            reader.forEach(all::add);
            SAMFileHeader changed = reader.getFileHeader().clone();
            header.accept(changed);
            records.accept(all);
            try (SAMFileWriter writer = new SAMFileWriterFactory().makeBAMWriter(changed, true, file)) {
                all.forEach(writer::addAlignment);
            }
        }
        return file;
    }

    private Path each(Consumer<SAMRecord> change) throws IOException {
        return changed(header -> {}, records -> records.forEach(change));
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aGoodSampleFits() {
        CliRun run = check(SAMPLE);

        assertFits(run, "ok +genome +25 of 25 contigs of hg19, named like chr1\n");
        assertThat(run.out())
                .contains("lmna-ntrk1.bam  (reads)\n")
                .containsPattern("ok +order +sorted by coordinate\n")
                .containsPattern("ok +sample +lmna-ntrk1\n")
                .containsPattern("ok +pairs +reads of 100 bases in pairs; fragments of 203 bases")
                .containsPattern("ok +clips +0.8 % of the reads are clipped, 0.6 % have other parts")
                .containsPattern("ok +copies +11.6 % of the reads are marked as copies")
                .containsPattern("ok +capture +looks like a panel")
                .contains("Result  0 problems, 0 warnings: FITS");
    }

    @Test
    void theSameIsPrintedAsJson() throws IOException {
        CliRun good = CliRun.of("check", SAMPLE.toString(), "--json");
        assertThat(good.code()).isZero();
        assertThat(PublishedSchema.CHECK.complaints(good.out())).isEmpty();

        CliRun bad = CliRun.of("check", written("junk.txt", "junk").toString(), "--json");
        assertThat(bad.code()).isEqualTo(3);
        assertThat(PublishedSchema.CHECK.complaints(bad.out())).isEmpty();
        assertThat(bad.out()).contains("\"result\" : \"does-not-fit\"");
    }

    @Test
    void anIndexIsHeldAgainstItsFile() throws IOException {
        Path bam = Files.copy(SAMPLE, folder.resolve("copy.bam"));
        assertFits(check(bam), "note +index +none beside the file");

        Path index = Files.copy(Path.of(SAMPLE + ".bai"), folder.resolve("copy.bam.bai"));
        assertFits(check(bam, index), "ok +index +there, and not older");

        Files.setLastModifiedTime(
                index, FileTime.fromMillis(Files.getLastModifiedTime(bam).toMillis() - 600_000));
        assertFits(check(bam), "warning +index +older than the file\n +-> run samtools index again");

        Files.copy(Path.of("test-data/eml4-alk.bam.bai"), index, StandardCopyOption.REPLACE_EXISTING);
        assertProblem(check(bam), "damage +the index is of another file: it counts [0-9]+ reads on contig number 1, ");

        Files.copy(indexOfOneContig(), index, StandardCopyOption.REPLACE_EXISTING);
        assertProblem(check(bam), "damage +the index is of a file with 1 contigs, and this one has 25");
        assertProblem(check(bam), "index +does not fit the file");

        Files.delete(bam);
        assertProblem(check(index), "index +the file it belongs to is not beside it");
    }

    private Path indexOfOneContig() throws IOException {
        Path index = folder.resolve("one.bai");
        SAMFileHeader header = new SAMFileHeader();
        header.setSequenceDictionary(new SAMSequenceDictionary(List.of(new SAMSequenceRecord("chr1", 249_250_621))));
        header.setSortOrder(SAMFileHeader.SortOrder.coordinate);
        new BAMIndexer(index, header).finish();
        return index;
    }

    @Test
    void damageIsFound() throws IOException {
        byte[] bytes = Files.readAllBytes(SAMPLE);
        Path cut = Files.write(folder.resolve("cut.bam"), Arrays.copyOf(bytes, bytes.length / 2));
        assertProblem(check(cut), "damage +it is cut short: expected the BGZF end-of-file block");
        Arrays.fill(bytes, bytes.length - 3_000, bytes.length - 2_900, (byte) 7);
        assertProblem(check(Files.write(folder.resolve("bad.bam"), bytes)), "(damage|reads) +.* is damaged");
        assertProblem(check(Files.write(folder.resolve("header.bam"), Arrays.copyOf(bytes, 300))), "reads ");
    }

    @Test
    void anotherBuildIsNamed() throws IOException {
        Path hg38 = changed(
                header -> header.setSequenceDictionary(
                        new SAMSequenceDictionary(header.getSequenceDictionary().getSequences().stream()
                                .map(each -> new SAMSequenceRecord(
                                        each.getSequenceName(),
                                        each.getSequenceName().equals("chr1") ? 248_956_422 : each.getSequenceLength()))
                                .toList())),
                records -> {});

        assertProblem(check(hg38), "genome +not aligned to hg19, but to hg38 \\(GRCh38\\): chr1 has 248,956,422 bases");
    }

    @Test
    void orderIsLookedAt() throws IOException {
        assertProblem(
                check(written("lie.sam", reversed())),
                "order +not sorted by coordinate, though the header says so\n +-> run samtools sort");
        assertFits(
                check(changed(header -> header.setSortOrder(SAMFileHeader.SortOrder.unsorted), Collections::reverse)),
                "note +order +not sorted by coordinate\n");
        assertFits(
                check(changed(header -> header.setSortOrder(SAMFileHeader.SortOrder.unsorted), records -> {})),
                "note +order +sorted by coordinate, which the header does not say");
    }

    /** As text, for no writer would write this lie. */
    private String reversed() throws IOException {
        Path file = changed(header -> header.setSortOrder(SAMFileHeader.SortOrder.unsorted), Collections::reverse);
        StringBuilder text = new StringBuilder();
        try (SamReader reader = SamReaderFactory.makeDefault().open(file)) {
            text.append(reader.getFileHeader().getSAMString().replace("SO:unsorted", "SO:coordinate"));
            reader.forEach(read -> text.append(read.getSAMString()));
        }
        return text.toString();
    }

    @Test
    void whatReadsLackIsTold() throws IOException {
        assertFits(
                check(each(read -> read.setAttribute("SA", null))),
                "warning +clips +0.8 % of the reads are clipped, and none has an SA tag\n +-> align with bwa mem");
        assertFits(
                check(changed(
                        header -> {},
                        records ->
                                records.removeIf(read -> read.getCigarString().contains("S")
                                        || read.getCigarString().contains("H")))),
                "warning +clips +no read is clipped by 20 bases or more, and none has an SA tag");
        assertFits(check(each(read -> read.setReadPairedFlag(false))), "warning +pairs +reads of 100 bases, single");
        assertFits(
                check(each(read -> read.setDuplicateReadFlag(false))), "note +copies +no read is marked as a copy\n");
        assertProblem(
                check(each(read -> read.setMappingQuality(0))), "quality +100.0 % of the reads have mapping quality 0");
        assertFits(
                check(changed(header -> {}, records -> records.subList(50, records.size())
                        .clear())),
                "warning +reads +only ");
    }

    @Test
    void samplesAreNamed() throws IOException {
        Path two = changed(
                header -> {
                    SAMReadGroupRecord other = new SAMReadGroupRecord("other");
                    other.setSample("someone else");
                    header.addReadGroup(other);
                },
                records -> {});
        assertFits(check(two), "warning +sample +the read groups name 2 samples: lmna-ntrk1, someone else");
        assertFits(
                check(SAMPLE, Files.copy(SAMPLE, folder.resolve("again.bam"))),
                "warning +sample +names the same sample as lmna-ntrk1.bam");
    }

    @Test
    void targetsAreHeldAgainstGenesAndReads() throws IOException {
        Path right = written("panel.bed", "chr1\t156843424\t156844920\tNTRK1\n");
        assertFits(check(SAMPLE, right), "ok +targets +1 regions of 1,496 bases\n");
        assertFits(check(SAMPLE, right), "ok +targets +reads lie on 1 of 1 targets of panel.bed");
        Path other = written("other.bed", "1\t115256420\t115256600\n");
        assertFits(check(SAMPLE, other), "warning +targets +reads lie on 0 of 1 targets of other.bed");
        Path desert = written("desert.bed", "1\t5000000\t5000100\n");
        assertFits(check(desert), "warning +targets +only 0 % of them touch an exon");
        assertProblem(check(written("bad.bed", "1\t500\t100\n")), "targets ");
        assertProblem(
                check(written("far.bed", "chr21\t48129000\t48139000\n")),
                "targets +.*chr21, which has 48,129,895 bases");
    }

    @Test
    void variantsFastaAndBundlesAreLookedAt() throws IOException {
        assertFits(check(Path.of("docs/examples/calls.vcf")), "ok +variants +VCF, 6 records: 5 junctions, 1 lone ends");
        assertProblem(check(Path.of("docs/examples/broken.vcf")), "records +");
        Path small = written(
                "small.vcf",
                "##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n1\t100000\t.\tA\tC\t.\t.\t.\n");
        assertFits(check(small), "warning +variants +VCF, 1 records: 0 junctions");
        assertFits(check(Path.of("reference/hg19")), "ok +bundle +gene models of hg19, version");
        Path fasta = written("other.fa", ">chr1\nACGT\n");
        assertProblem(check(fasta), "genome +.*has no index other.fa.fai");
        written("other.fa.fai", "chr1\t4\t6\t4\t5\n");
        assertProblem(check(fasta), "genome +.*is not hg19: its contig chr1 has 4 bases, expected 249250621");
        assertProblem(check(folder.resolve("none.bam")), "file +does not exist");
        assertProblem(check(Path.of("-")), "file +standard input can be read only once");
        assertProblem(check(written("junk.txt", "junk\n")), "file +neither reads nor FASTA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"htslib", "htsjdk", "igvjs", "gatk"})
    void whateverIsBrokenIsNoFaultOfTheProgram(String source) throws IOException {
        assumeTrue(Files.isDirectory(BROKEN.resolve(source)), "needs ../shared");
        try (Stream<Path> files = Files.walk(BROKEN.resolve(source))) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            assertThat(all).isNotEmpty();
            CliRun run = check(all.toArray(Path[]::new));
            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.out().lines().filter(line -> line.matches(".*  \\(\\w+\\)")))
                    .hasSameSizeAs(all);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "reads/skbr3/SKBR3_translocations.ill.bam, 'named like 1; 62 others', 0",
        "reads/splitfusion/Lib001.consolidated.bam, 'reads of 80 bases in pairs; fragments of 69 bases', 0",
        "robustness/igvjs/cram/hg00096_hg38.bam, 'but to hg38', 3",
        "robustness/igvjs/vcf/example.vcf, 'it seems, of hg18', 3",
    })
    void filesOfOthersAreKnown(String file, String told, int code) {
        Path path = Path.of("../shared", file);
        assumeTrue(Files.exists(path), "needs ../shared");

        CliRun run = check(path);

        assertThat(run.out()).contains(told);
        assertThat(run.code()).isEqualTo(code);
    }
}
