package org.kinfuse.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.genes.Exon;
import org.kinfuse.genes.KnownBreaks;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Strand;

/** The introns in which kinases are known to break, held against those who are said to know. */
class KnownBreaksTest {
    private static final Path TRUTH = Path.of("../shared/truth");
    private static final ReferenceBundle HG19 = ReferenceBundle.hg19();

    private static Transcript transcript(KnownBreaks.Intron intron) {
        return HG19.genes().withAccession(intron.accession()).get(0);
    }

    private static GenomicInterval place(KnownBreaks.Intron intron) {
        return transcript(intron).intronAfter(intron.number());
    }

    private static List<KnownBreaks.Intron> knownBy(String word) {
        return HG19.knownBreaks().introns().stream()
                .filter(intron -> intron.knownBy().contains(word))
                .toList();
    }

    /** Published breaks: the junctions of the control fusions of ALK, RET, ROS1 and NTRK1 begin behind these introns. */
    @ParameterizedTest
    @CsvSource({
        "ALK, 19, chr2, 29446395, 29448326",
        "RET, 11, chr10, 43610185, 43612031",
        "NTRK1, 9, chr1, 156844193, 156844362",
        "ROS1, 33, chr6, 117645579, 117647386"
    })
    void theIntron(String gene, int number, String contig, int start, int end) {
        assertThat(HG19.knownBreaks().introns())
                .filteredOn(intron -> intron.gene().equals(gene) && intron.number() == number)
                .extracting(intron -> place(intron).toString())
                .containsExactly(contig + ":" + start + "-" + end);
    }

    /** No two of them share a base, each is of a gene with a kinase domain, and each source is one that the table names. */
    @Test
    void eachIsAnIntronOfAKinaseAndIsThereOnce() {
        List<KnownBreaks.Intron> introns = HG19.knownBreaks().introns();
        assertThat(introns).hasSize(51).allSatisfy(intron -> {
            assertThat(transcript(intron).gene()).isEqualTo(intron.gene());
            assertThat(transcript(intron).kinaseDomains()).as(intron.gene()).isNotEmpty();
            assertThat(intron.knownBy()).isSubsetOf("cdx", "civic", "reports", "loss");
        });
        for (KnownBreaks.Intron one : introns) {
            assertThat(introns.stream().filter(other -> place(one).overlaps(place(other))))
                    .containsExactly(one);
        }
    }

    @Test
    void theLaboratoryHasReportsOfBreaksThere() throws IOException {
        Path file = TRUTH.resolve("msk_sv_annotator_157.tsv");
        assumeTrue(Files.exists(file), "the reports are not at hand");
        List<String> breaks = new ArrayList<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.skip(1).map(line -> line.split("\t", -1)).forEach(cells -> {
                breaks.add("chr" + cells[1] + ":" + cells[2]);
                breaks.add("chr" + cells[3] + ":" + cells[4]);
            });
        }

        assertThat(knownBy("reports")).isNotEmpty().allSatisfy(intron -> assertThat(breaks)
                .as("%s intron %s", intron.gene(), intron.number())
                .anyMatch(each -> {
                    String[] parts = each.split(":", -1);
                    GenomicInterval place = place(intron);
                    return parts[0].equals(place.contig().name())
                            && place.contains(place.contig(), Integer.parseInt(parts[1]));
                }));
    }

    /** CIViC gives the part of each partner: that of a kinase begins with the exon behind the intron, or ends with the one before. */
    @Test
    void civicHasFusionsThatBreakThere() throws IOException {
        Path file = TRUTH.resolve("civic_variant_summaries.tsv.gz");
        assumeTrue(Files.exists(file), "CIViC's fusions are not at hand");
        List<String> ends = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            List<String> head = List.of(lines.readLine().split("\t", -1));
            lines.lines()
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells.length == head.size())
                    .forEach(cells -> IntStream.rangeClosed(1, 2).forEach(partner -> {
                        String suffix = partner == 1 ? "" : "2";
                        String contig = "chr" + cells[head.indexOf("chromosome" + suffix)] + ":";
                        ends.add(contig + cells[head.indexOf("start" + suffix)]);
                        ends.add(contig + cells[head.indexOf("stop" + suffix)]);
                    }));
        }

        assertThat(knownBy("civic")).isNotEmpty().allSatisfy(intron -> {
            Transcript transcript = transcript(intron);
            boolean forward = transcript.strand() == Strand.FORWARD;
            Exon before = transcript.exon(intron.number());
            Exon behind = transcript.exons().get(intron.number());
            String contig = transcript.contig() + ":";
            // Both counts of a first base, from 0 and from 1, occur there.
            assertThat(ends)
                    .as("%s intron %s", intron.gene(), intron.number())
                    .containsAnyOf(
                            contig + (forward ? behind.start() : behind.end()),
                            contig + (forward ? behind.start() - 1 : behind.end() + 1),
                            contig + (forward ? before.end() : before.start()),
                            contig + (forward ? before.end() + 1 : before.start() - 1));
        });
    }
}
