package org.kinfuse.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import htsjdk.samtools.Cigar;
import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SAMRecordCoordinateComparator;
import htsjdk.samtools.SAMRecordIterator;
import htsjdk.samtools.SAMTag;
import htsjdk.samtools.SamInputResource;
import htsjdk.samtools.SamReader;
import htsjdk.samtools.SamReaderFactory;
import htsjdk.samtools.TextCigarCodec;
import htsjdk.samtools.ValidationStringency;
import htsjdk.samtools.util.BlockCompressedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Side;

@DisplayName("The files of test-data")
class TestDataTest {
    private static final Path FOLDER = Path.of("test-data");
    private static final long ROOM_FOR_ALL = 3_000_000;

    static Stream<Path> bams() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".bam")).sorted().toList().stream();
        }
    }

    static Stream<TruthLine> truth() throws IOException {
        return TruthLine.read(FOLDER.resolve("truth.tsv")).stream();
    }

    private static SamReader open(Path bam) {
        return SamReaderFactory.makeDefault()
                .validationStringency(ValidationStringency.STRICT)
                .open(SamInputResource.of(bam).index(bam.resolveSibling(bam.getFileName() + ".bai")));
    }

    @Test
    void areSmall() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum()).isLessThan(ROOM_FOR_ALL);
        }
    }

    @Test
    void areAllInTheTruthTable() throws IOException {
        assertThat(truth().map(TruthLine::file).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        bams().map(bam -> bam.getFileName().toString()).toList());
    }

    @Test
    void areInTheTableOfTheirReadme() throws IOException {
        List<String> rows = Files.readAllLines(FOLDER.resolve("README.md")).stream()
                .filter(line -> line.matches("\\| `\\S+\\.bam` \\| `chr.*"))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(truth().map(TestDataTest::row).toList());
    }

    private static String row(TruthLine line) {
        String genes = line.column("gene5").equals(".")
                ? "."
                : line.column("gene5") + " " + line.column("exons5") + " :: " + line.column("gene3") + " "
                        + line.column("exons3");
        return Stream.of(
                        "`" + line.file() + "`",
                        "`" + line.first() + "` `" + line.second() + "`",
                        line.column("homology"),
                        line.column("inserted"),
                        line.column("share"),
                        line.column("molecules"),
                        genes,
                        line.column("frame"),
                        line.column("kinase"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    @ParameterizedTest
    @MethodSource("bams")
    void haveTheHeaderOfTheWholeGenome(Path bam) throws IOException {
        try (SamReader reader = open(bam)) {
            SAMFileHeader header = reader.getFileHeader();

            assertThat(header.getSequenceDictionary().getSequences()).hasSize(25);
            assertThat(header.getSequenceDictionary().isSameDictionary(Hg19.dictionary()))
                    .isTrue();
            assertThat(header.getSortOrder()).isEqualTo(SAMFileHeader.SortOrder.coordinate);
            assertThat(header.getReadGroups()).singleElement().satisfies(group -> assertThat(bam)
                    .hasFileName(group.getSample() + ".bam"));
        }
    }

    @ParameterizedTest
    @MethodSource("bams")
    void areSortedAndIndexed(Path bam) throws IOException {
        List<SAMRecord> all = records(bam);

        assertThat(all).isSortedAccordingTo(new SAMRecordCoordinateComparator()::fileOrderCompare);
        assertThat(names(all.stream())).hasSizeGreaterThan(3000);
        try (SamReader reader = open(bam)) {
            for (SAMRecord record : all.subList(0, 50)) {
                assertThat(at(reader, record)).contains(record);
            }
            for (SAMRecord record : all.subList(all.size() - 50, all.size())) {
                assertThat(at(reader, record)).contains(record);
            }
        }
    }

    private static List<SAMRecord> at(SamReader reader, SAMRecord record) {
        try (SAMRecordIterator found = reader.queryAlignmentStart(record.getReferenceName(), record.getStart())) {
            return found.toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bams")
    void nameNoFolderOfTheMachineThatMadeThem(Path bam) throws IOException {
        try (BlockCompressedInputStream text = new BlockCompressedInputStream(Files.newInputStream(bam))) {
            assertThat(new String(text.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .startsWith("BAM")
                    .doesNotContainPattern("/(tmp|home|root|work|usr|var|opt|mnt|Users)\\b");
        }
    }

    @ParameterizedTest
    @MethodSource("bams")
    void markCopiesInAllTheirRecords(Path bam) throws IOException {
        List<SAMRecord> records = records(bam);
        List<String> copies = names(records.stream().filter(SAMRecord::getDuplicateReadFlag));
        List<String> originals = names(records.stream().filter(record -> !record.getDuplicateReadFlag()));

        assertThat(copies).doesNotContainAnyElementsOf(originals);
        assertThat((double) copies.size() / (copies.size() + originals.size())).isBetween(0.09, 0.15);
    }

    private static List<String> names(Stream<SAMRecord> records) {
        return records.map(SAMRecord::getReadName).distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("truth")
    void holdTheSplitReadsOfTheTruthTable(TruthLine line) throws IOException {
        List<String> fragments = names(records(FOLDER.resolve(line.file())).stream()
                .filter(record -> !record.getDuplicateReadFlag() && !record.getSupplementaryAlignmentFlag())
                .filter(record -> pointsAtBoth(record, line)));

        assertThat(fragments).hasSize(line.splitFragments()).hasSizeBetween(8, line.molecules());
    }

    /** By the SA tag of the primary record, where the program that wrote the table looked at supplementary records. */
    private static boolean pointsAtBoth(SAMRecord record, TruthLine line) {
        String hits = record.getStringAttribute(SAMTag.SA);
        if (hits == null) {
            return false;
        }
        List<Breakend> here = ends(record.getReferenceName(), record.getAlignmentStart(), record.getCigar());
        List<Breakend> there = Arrays.stream(hits.split(";", 0))
                .map(hit -> hit.split(",", -1))
                .flatMap(hit -> ends(hit[0], Integer.parseInt(hit[1]), TextCigarCodec.decode(hit[3])).stream())
                .toList();
        return (anyAt(here, line.first(), line) && anyAt(there, line.second(), line))
                || (anyAt(here, line.second(), line) && anyAt(there, line.first(), line));
    }

    private static List<Breakend> ends(String contig, int start, Cigar cigar) {
        Breakend left = new Breakend(Hg19.contig(contig), start, Side.RIGHT);
        Breakend right = new Breakend(Hg19.contig(contig), start + cigar.getReferenceLength() - 1, Side.LEFT);
        return Stream.of(left, right)
                .filter(end -> end.kept() == Side.RIGHT ? cigar.isLeftClipped() : cigar.isRightClipped())
                .toList();
    }

    private static boolean anyAt(List<Breakend> ends, Breakend breakend, TruthLine line) {
        int reach = line.homology() + SplitFragments.TOLERANCE;
        return ends.stream()
                .anyMatch(end -> end.contig().equals(breakend.contig())
                        && end.kept() == breakend.kept()
                        && Math.abs(end.position() - breakend.position()) <= reach);
    }

    private static List<SAMRecord> records(Path bam) throws IOException {
        try (SamReader reader = open(bam)) {
            return reader.iterator().toList();
        }
    }
}
