package org.kinfuse.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMFileWriter;
import htsjdk.samtools.SAMFileWriterFactory;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SamReader;
import htsjdk.samtools.SamReaderFactory;
import htsjdk.samtools.ValidationStringency;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Side;
import org.kinfuse.reference.ReferenceBundle;

/** Real reads, as bwa mem wrote them. */
class RealReadsTest {
    private static final GenomeBuild HG19 = ReferenceBundle.hg19().build();
    private static final Path READS = Path.of("../shared/reads");

    private static IntakeResult read(String name) {
        Path file = READS.resolve(name);
        assumeTrue(Files.exists(file), "the shared reads are absent");
        return new ReadIntake(HG19, IntakeSettings.DEFAULT, Optional.empty()).read(file, Progress.NONE);
    }

    /** Ranges that long reads give (SKBR3_Sniffles_tra.bedpe), of the five translocations that these reads support. */
    @ParameterizedTest(name = "{0} {1}-{2} :: {3} {4}-{5}")
    @CsvSource({
        // the range of each end, and the pairs that samtools view counts between them
        "8, 77706076, 77706477, 14, 57040814, 57041214, 9",
        "8, 78454500, 78454901, 17, 78165881, 78166281, 48",
        "8, 79165275, 79165676, 14, 52222651, 52223051, 58",
        "8, 79475225, 79475626, 17, 38474191, 38474591, 82",
        "8, 80086562, 80086963, 17, 39541993, 39542393, 35",
    })
    void theTranslocationsOfSkBr3(
            String contig, int start, int end, String otherContig, int otherStart, int otherEnd, int pairs) {
        IntakeResult result = read("skbr3/SKBR3_translocations.ill.bam");
        GenomicInterval here = new GenomicInterval(HG19.contig(contig).orElseThrow(), start, end);
        GenomicInterval there = new GenomicInterval(HG19.contig(otherContig).orElseThrow(), otherStart, otherEnd);
        List<SplitRead> splitReads = Reading.splitReads(result).stream()
                .filter(read -> lies(read.adjacency().first(), here)
                        && lies(read.adjacency().second(), there))
                .toList();
        assertThat(splitReads).hasSizeGreaterThanOrEqualTo(5);
        assertThat(splitReads.stream().map(SplitRead::adjacency).distinct().count())
                .as("junctions that the split reads show, errors near the junction included")
                .isLessThanOrEqualTo(2);
        assertThat(Reading.pairs(result).stream()
                        .filter(pair -> pair.first().aligned().contig().equals(here.contig())
                                && pair.second().aligned().contig().equals(there.contig())
                                && Math.abs(pair.first().innerPosition() - start) < 1_000
                                && Math.abs(pair.second().innerPosition() - otherStart) < 1_000))
                .hasSize(pairs);
    }

    private static boolean lies(Breakend end, GenomicInterval range) {
        return range.contains(end.contig(), end.position());
    }

    @Test
    void skBr3IsReadWhole() {
        IntakeResult result = read("skbr3/SKBR3_translocations.ill.bam");
        assertThat(result.sample()).isEqualTo("SKBR3_translocations.ill");
        assertThat(result.counts().records()).isEqualTo(18_533);
        assertThat(result.counts().secondary()).isEqualTo(58);
        assertThat(result.counts().malformed()).isZero();
        assertThat(result.library().readLength()).isEqualTo(101);
        assertThat(result.library().medianFragment()).isBetween(500, 550);
    }

    /** cDNA: the junction lies on exon edges. EML4 is forward and gives its 5' part, ALK is reverse. */
    @ParameterizedTest(name = "EML4 {0}")
    @CsvSource({"42492091", "42491871"})
    void theFusionsOfThePcrLibrary(int eml4) {
        IntakeResult result = read("splitfusion/Lib001.consolidated.bam");
        long reads = Reading.splitReads(result).stream()
                .filter(read -> Math.abs(read.adjacency().second().position() - eml4) <= 3
                        && Math.abs(read.adjacency().first().position() - 29_446_395) <= 3
                        && read.adjacency().first().kept().equals(Side.LEFT)
                        && read.adjacency().second().kept().equals(Side.LEFT))
                .count();
        assertThat(reads).isGreaterThanOrEqualTo(10);
    }

    /** The depth is the same whether or not the order of the file is used. */
    @Test
    void theDepthOfAFileThatPromisesNoOrderIsTheSame() throws IOException {
        Path file = READS.resolve("skbr3/SKBR3_translocations.ill.bam");
        assumeTrue(Files.exists(file), "the shared reads are absent");
        IntakeResult sorted = read("skbr3/SKBR3_translocations.ill.bam");
        IntakeResult unsorted = Reading.of(Unsorted.of(file), HG19);
        assertThat(unsorted.evidence()).isEqualTo(sorted.evidence());
        for (SplitRead read : Reading.splitReads(sorted)) {
            int homology = read.adjacency().homology();
            assertThat(unsorted.depth().crossing(read.adjacency().first(), homology))
                    .isEqualTo(sorted.depth().crossing(read.adjacency().first(), homology));
            assertThat(unsorted.depth().crossing(read.adjacency().second(), homology))
                    .isEqualTo(sorted.depth().crossing(read.adjacency().second(), homology));
        }
    }

    /** The same records backwards, under a header that promises nothing. */
    private static final class Unsorted {
        static byte[] of(Path file) throws IOException {
            try (SamReader reader = SamReaderFactory.makeDefault()
                    .validationStringency(ValidationStringency.SILENT)
                    .open(file)) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                SAMFileHeader header = reader.getFileHeader().clone();
                header.setSortOrder(SAMFileHeader.SortOrder.unsorted);
                List<SAMRecord> records = new ArrayList<>();
                reader.forEach(records::add);
                Collections.reverse(records);
                try (SAMFileWriter writer = new SAMFileWriterFactory().makeBAMWriter(header, true, bytes)) {
                    records.forEach(writer::addAlignment);
                }
                return bytes.toByteArray();
            }
        }
    }
}
