package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** From the simulated files of test-data to their truth. */
class TestDataTest {
    private static final Path FOLDER = Path.of("test-data");

    @TempDir
    private Path out;

    /** One line of truth.tsv: its cells by the names of their columns. */
    private record Truth(Map<String, String> cells) {
        String get(String column) {
            return cells.get(column);
        }

        boolean isGermline() {
            return get("kind").equals("germline_deletion");
        }

        /** The truth in the words of the outputs. */
        String asCalled() {
            return String.join(
                    " ",
                    get("first"),
                    get("second"),
                    get("homology"),
                    get("inserted").replace(".", ""),
                    get("gene5") + "::" + get("gene3"),
                    get("transcript5"),
                    get("exons5"),
                    get("transcript3"),
                    get("exons3"),
                    get("frame").replace('_', '-'),
                    get("kinase"));
        }

        String asRejected() {
            return get("first") + " " + get("second");
        }
    }

    static Stream<Arguments> files() throws IOException {
        return truths().stream()
                .map(truth -> truth.get("file"))
                .distinct()
                .map(file -> Arguments.argumentSet(file, file));
    }

    private static List<Truth> truths() throws IOException {
        List<String[]> rows;
        try (Stream<String> lines = Files.lines(FOLDER.resolve("truth.tsv"))) {
            rows = lines.map(line -> line.split("\t", -1)).toList();
        }
        List<Truth> truths = new ArrayList<>();
        for (String[] row : rows.subList(1, rows.size())) {
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < row.length; i++) {
                cells.put(rows.get(0)[i], row[i]);
            }
            truths.add(new Truth(cells));
        }
        return truths;
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFusionIsCalledAndNothingElse(String file) throws IOException {
        List<Truth> truths = truths().stream()
                .filter(truth -> truth.get("file").equals(file))
                .toList();

        JsonNode report = call(file);

        assertThat(report.get("calls"))
                .extracting(TestDataTest::inWords)
                .containsExactlyInAnyOrderElementsOf(truths.stream()
                        .filter(truth -> !truth.isGermline())
                        .map(Truth::asCalled)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsTooShortIsRejectedForThat(String file) throws IOException {
        List<Truth> germline = truths().stream()
                .filter(truth -> truth.get("file").equals(file) && truth.isGermline())
                .toList();

        Map<String, String> rejected = new HashMap<>();
        for (JsonNode one : call(file).get("rejected")) {
            rejected.put(
                    place(one.at("/junction/first")) + " " + place(one.at("/junction/second")),
                    one.at("/failed/0/rule").asText());
        }

        assertThat(germline).allSatisfy(truth -> assertThat(rejected).containsEntry(truth.asRejected(), "span"));
    }

    private JsonNode call(String file) throws IOException {
        CliRun run = CliRun.of("call", FOLDER.resolve(file).toString(), "-q", "-o", out.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return new ObjectMapper()
                .readTree(out.resolve(file.replace(".bam", ".fusions.json")).toFile());
    }

    private static String inWords(JsonNode call) {
        JsonNode outcome = call.get("outcome");
        return Stream.of(
                        place(call.at("/junction/first")),
                        place(call.at("/junction/second")),
                        call.at("/junction/homology").asText(),
                        call.at("/junction/inserted").asText(),
                        call.get("name").asText(),
                        outcome.at("/five/transcript").asText(),
                        exons(outcome.at("/reading/fiveExons")),
                        outcome.at("/three/transcript").asText(),
                        exons(outcome.at("/reading/threeExons")),
                        outcome.at("/reading/frame").asText(),
                        outcome.at("/kinase/status").asText())
                .collect(Collectors.joining(" "));
    }

    private static String place(JsonNode breakend) {
        return breakend.get("contig").asText() + ":" + breakend.get("position").asText() + ":"
                + breakend.get("kept").asText();
    }

    private static String exons(JsonNode exons) {
        return exons.get("first").asText() + "-" + exons.get("last").asText();
    }
}
