package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of expected fusions that come with kinfuse, and its workflow. */
class ControlMaterialsTest {
    private static final Path RNA = Path.of("docs/examples/control-rna-fusions.tsv");
    private static final Path LABELS = Path.of("../shared/truth/rna_control_fusions_hg19.tsv");
    private static final Path WORKFLOW = Path.of("docs/examples/github-actions.yml");

    @TempDir
    private Path folder;

    @Test
    void junctionsAtThePlacesOfTheControlRnaAreTheFusionsThatItIsSaidToHold() throws IOException {
        List<List<String>> rows = rows(RNA);
        List<String> header = rows.get(0);
        String table = "chrom1\tpos1\tside1\tchrom2\tpos2\tside2\n"
                + rows.stream()
                        .skip(1)
                        .map(row -> row.get(header.indexOf("place1")) + ":" + row.get(header.indexOf("place2")))
                        .map(places -> places.replace(':', '\t') + "\n")
                        .collect(Collectors.joining());
        Path observed = Files.writeString(folder.resolve("rna.tsv"), table);

        CliRun run = CliRun.of("compare", RNA.toString(), observed.toString(), "--rna", "--nothing-else", "1-6");

        assertThat(run.out()).contains("Result    11 of 11 as expected: PASSED");
        assertThat(run.code()).isZero();
    }

    @Test
    void theyAreThoseThatTheirSourceStates() throws IOException {
        assumeTrue(Files.exists(LABELS), "needs ../shared");
        List<String> places = rows(RNA).stream()
                .skip(1)
                .map(row -> row.get(0).replaceFirst(" .*", "") + " "
                        + (row.get(3) + " " + row.get(4)).replaceAll("chr|:(left|right)", ""))
                .toList();

        assertThat(rows(LABELS).stream()
                        .skip(1)
                        .map(row -> row.get(0) + "::" + row.get(1) + " " + row.get(2) + ":" + row.get(3) + " "
                                + row.get(4) + ":" + row.get(5)))
                .isEqualTo(places);
    }

    /** A gene that there is not would end with 3. */
    @ParameterizedTest
    @CsvSource({"docs/examples/control-rna-fusions.tsv", "docs/examples/control-cell-lines.tsv"})
    void everyRowCanBeRead(String table) throws IOException {
        Path none = Files.writeString(
                folder.resolve("none.vcf"), "##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n");

        assertThat(CliRun.of("compare", table, none.toString()).code()).isEqualTo(5);
        assertThat(rows(Path.of(table))).allSatisfy(row -> assertThat(row)
                .hasSameSizeAs(rows(Path.of(table)).get(0))
                .doesNotContain(""));
    }

    private static List<List<String>> rows(Path table) throws IOException {
        return Files.readAllLines(table).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .toList();
    }

    /** Each step that calls kinfuse, with a folder of its own in the place of {@code out}. */
    @Test
    void theWorkflowPassesAndWritesWhatItShows() throws IOException {
        String steps =
                Files.readString(WORKFLOW).replaceAll("\n {10,}(?=\\S)", " ").replace("run: >", "run:");
        List<String> commands = steps.lines()
                .filter(line -> line.contains("run: ./kinfuse "))
                .map(line -> line.replaceFirst(".*run: ./kinfuse ", ""))
                .toList();
        assertThat(commands).hasSize(3);

        for (String command : commands) {
            CliRun run = CliRun.of(words(command));
            assertThat(run.code()).as(command + run.out() + run.err()).isZero();
        }
        assertThat(folder.resolve("out/compare.md")).content().startsWith("### kinfuse compare: passed\n");
        assertThat(folder.resolve("out/fusions.xml")).content().contains("failures=\"0\"");
    }

    /** As a shell splits them, its patterns resolved. */
    private String[] words(String command) {
        return Arrays.stream(command.strip().split(" +", -1))
                .map(word ->
                        word.replaceFirst("^out(?=/|$)", folder.resolve("out").toString()))
                .flatMap(word -> word.contains("*") ? matching(Path.of(word)).stream() : Stream.of(word))
                .toArray(String[]::new);
    }

    private static List<String> matching(Path pattern) {
        String ending = String.valueOf(pattern.getFileName()).replace("*", "");
        try (Stream<Path> files = Files.list(pattern.getParent())) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
