package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code call} says of fusions that it could, or could not, have seen. */
class CallabilityTest {
    private static final String LMNA_NTRK1 =
            Path.of("test-data", "lmna-ntrk1.bam").toString();

    @TempDir
    private Path out;

    private CliRun call(String... words) {
        return CliRun.of(Stream.concat(
                        Stream.of("call", LMNA_NTRK1, "--sample", "s", "-q", "-o", out.toString()), Stream.of(words))
                .toArray(String[]::new));
    }

    private List<String> row(String gene, String intron) throws IOException {
        return Files.readAllLines(out.resolve("s.callability.tsv")).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .filter(cells -> cells.get(1).equals(gene) && cells.get(3).equals(intron))
                .findFirst()
                .orElseThrow();
    }

    /** Its panel holds NTRK1 introns 9 and 10, and the ends of ALK intron 19 at a tenth of the depth. */
    @Test
    void theTableTellsWhichIntronsWereReadDeeplyEnough() throws IOException {
        assertThat(call().code()).isZero();

        assertThat(row("NTRK1", "10")).contains("NM_002529.3", "156844419", "156844697", "279", "callable");
        assertThat(row("ALK", "19")).contains("1932", "too-little-depth");
        assertThat(row("ROS1", "34")).contains("0.0000", "too-little-depth");
        assertThat(Files.readAllLines(out.resolve("s.callability.tsv"))).hasSize(52);
    }

    @Test
    void theJsonHoldsTheSame() throws IOException {
        assertThat(call("--callable-fraction", "12").code()).isZero();
        JsonNode report =
                new ObjectMapper().readTree(out.resolve("s.fusions.json").toFile());

        assertThat(report.get("callability")).hasSize(51);
        JsonNode ntrk1 = find(report, "NTRK1", "10");
        List<String> row = row("NTRK1", "10");
        assertThat(row.get(9)).isEqualTo(ntrk1.get("medianDepth").asText());
        assertThat(row.get(12)).isEqualTo(ntrk1.get("callableBases").asText());
        assertThat(Double.parseDouble(row.get(15)))
                .isEqualTo(ntrk1.get("leastFraction").asDouble());
        assertThat(report.at("/run/settings/callable-fraction").asInt()).isEqualTo(12);
        assertThat(report.at("/run/settings/callable-share").asInt()).isEqualTo(90);
    }

    @Test
    void convertWritesTheSameTable() {
        assertThat(call().code()).isZero();

        CliRun run = CliRun.of("convert", out.resolve("s.fusions.json").toString(), "--to", "callability", "-o", "-");

        assertThat(out.resolve("s.callability.tsv")).hasContent(run.out());
    }

    private static JsonNode find(JsonNode report, String gene, String intron) {
        for (JsonNode entry : report.get("callability")) {
            if (entry.get("gene").asText().equals(gene)
                    && entry.get("intron").asText().equals(intron)) {
                return entry;
            }
        }
        throw new AssertionError(gene + " intron " + intron);
    }

    @ParameterizedTest
    @CsvSource({"NTRK1:intron10, 5", "ntrk1:INTRON10, 5", "'NTRK1:intron9,NTRK1:intron10', 3"})
    void whatIsCallableEndsWell(String genes, String fraction) {
        CliRun run = call("--fail-if-not-callable", genes, "--callable-fraction", "12", "--callable-share", "70");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void whatIsNotCallableIsNamedAndAllIsWrittenAllTheSame() {
        CliRun run = call("--fail-if-not-callable", "NTRK1:intron10,ALK");

        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err().lines())
                .containsExactly(
                        "kinfuse: ALK intron 18 of s is not callable: 0.0 % of its 1,356 bases are crossed by 125 fragments"
                                + " or more, as an allele fraction of 5 % needs, and 90 % were asked for.",
                        "kinfuse: ALK intron 19 of s is not callable: 0.0 % of its 1,932 bases are crossed by 125 fragments"
                                + " or more, as an allele fraction of 5 % needs, and 90 % were asked for.");
        assertThat(out.resolve("s.fusions.json")).exists();
    }

    @Test
    void whatIsNotTargetedIsSaidApart() throws IOException {
        Path bed = Files.writeString(out.resolve("panel.bed"), "chr1\t156844000\t156846000\tNTRK1\n");

        CliRun run = call("--fail-if-not-callable", "ALK:intron18", "--targets", bed.toString());

        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err()).contains("ALK intron 18 of s is not callable: it is not targeted, and 0.0 % of");
        assertThat(row("ALK", "18").get(17)).isEqualTo("not-targeted");
        assertThat(row("NTRK1", "10").subList(7, 9)).containsExactly("279", "279");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOSUCHGENE", "ALK:intron3", "LMNA", "ALK:exon20"})
    void aGeneOfWhichNoBreakIsKnownIsAMistakeOfTheCommandLine(String gene) {
        CliRun run = call("--fail-if-not-callable", gene);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("kinfuse: The bundle lists no break of " + gene + ",")
                .contains("ROS1:intron34");
        assertThat(out).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({"--callable-fraction, 0", "--callable-share, 101"})
    void aPercentageIsOne(String option, String value) {
        CliRun run = call(option, value);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("A threshold is out of its range: a callable");
    }

    @Test
    void ofRnaNothingIsSaid() throws IOException {
        CliRun run = call("--rna", "--fail-if-not-callable", "ALK");

        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err()).contains("Of s it is not known what is callable: its reads are of RNA.");
        assertThat(Files.readAllLines(out.resolve("s.callability.tsv"))).hasSize(1);
        assertThat(out.resolve("s.fusions.json")).content().doesNotContain("\"callability\"");
    }
}
