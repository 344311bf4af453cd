package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several files in one run: the outputs of each, as if it had been called alone, and a table of all. */
class SeveralSamplesTest {
    private static final String EML4 = "test-data/eml4-alk.bam";
    private static final String LMNA = "test-data/lmna-ntrk1.bam";

    @TempDir
    private Path out;

    private CliRun call(String... words) {
        return CliRun.of(
                Stream.concat(Stream.of("call", "-q"), Stream.of(words)).toArray(String[]::new));
    }

    @Test
    void eachSampleIsCalledAsIfItWereAlone() throws IOException {
        String together = out.resolve("together").toString();
        String alone = out.resolve("alone").toString();

        assertThat(call(EML4, LMNA, "-o", together).code()).isZero();
        assertThat(call(EML4, "-o", alone).code()).isZero();
        assertThat(call(LMNA, "-o", alone).code()).isZero();

        for (String name : names(Path.of(alone))) {
            List<String> one = lines(Path.of(alone, name));
            List<String> other = lines(Path.of(together, name));
            assertThat(other).as(name).isEqualTo(one);
        }
        List<String> joint = new ArrayList<>(Files.readAllLines(Path.of(alone, "eml4-alk.fusions.tsv")));
        joint.addAll(Files.readAllLines(Path.of(alone, "lmna-ntrk1.fusions.tsv"))
                .subList(
                        1,
                        Files.readAllLines(Path.of(alone, "lmna-ntrk1.fusions.tsv"))
                                .size()));
        assertThat(Path.of(together, "joint.fusions.tsv")).hasContent(String.join("\n", joint));
    }

    /** The words of the command alone may differ. */
    private static List<String> lines(Path file) throws IOException {
        if (file.toString().endsWith(".gz") || file.toString().endsWith(".tbi")) {
            return List.of();
        }
        return Files.readAllLines(file).stream()
                .filter(line -> !line.contains("\"commandLine\""))
                .toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void namesAreGivenInTheOrderOfTheFiles() throws IOException {
        assertThat(call(EML4, LMNA, "--sample", "one", "--sample", "two", "-o", out.toString())
                        .code())
                .isZero();

        assertThat(Files.readString(out.resolve("one.fusions.tsv"))).contains("one\t1\t1\tEML4::ALK");
        assertThat(Files.readString(out.resolve("two.fusions.tsv"))).contains("two\t1\t1\tLMNA::NTRK1");
    }

    @Test
    void whatCannotBeToldApartIsRefusedAndNothingIsWritten() throws IOException {
        Path copy = Files.copy(Path.of(EML4), out.resolve("copy.bam"));
        String folder = out.resolve("none").toString();

        assertThat(call(EML4, copy.toString(), "-o", folder))
                .isEqualTo(new CliRun(
                        3,
                        "",
                        "kinfuse: " + EML4 + " and " + copy + " are both of a sample eml4-alk: give each a name with "
                                + "--sample.\n"));
        assertThat(call(EML4, EML4, "-o", folder).code()).isEqualTo(2);
        assertThat(call(EML4, LMNA, "--sample", "one", "-o", folder).err())
                .isEqualTo("kinfuse: There are 2 files, and --sample names 1.\n");
        assertThat(call(EML4, LMNA, "--normal", "test-data/no-fusion.bam", "-o", folder)
                        .code())
                .isEqualTo(2);
        assertThat(call(EML4, LMNA, "--sample", "one", "--sample", "Joint", "-o", folder))
                .isEqualTo(
                        new CliRun(2, "", "kinfuse: --sample names Joint, as the table of all samples is called.\n"));
        assertThat(call(EML4, LMNA, "--sample", "A", "--sample", "a", "-o", folder))
                .isEqualTo(new CliRun(2, "", "kinfuse: --sample names A and a, which differ in case alone.\n"));
        assertThat(call(EML4, LMNA, "--sample", "A", "--sample", "A", "-o", folder))
                .isEqualTo(new CliRun(2, "", "kinfuse: --sample names A twice.\n"));
        assertThat(call(EML4, "no-such.bam", "-o", folder).code()).isEqualTo(3);
        assertThat(Path.of(folder)).doesNotExist();
    }

    @Test
    void columnsAreThoseThatAreNamed() throws IOException {
        assertThat(call(EML4, "--columns", "name,tier,frame", "-o", out.toString())
                        .code())
                .isZero();

        assertThat(out.resolve("eml4-alk.fusions.tsv"))
                .hasContent("name\ttier\tframe\nEML4::ALK\t1\tin-frame\nALK::EML4\t4\tin-frame\n");
        assertThat(call(EML4, "--columns", "colour", "-o", out.toString()).err())
                .contains("a table of calls has no column 'colour'");
    }

    @Test
    void aColumnIsNamedOnce() {
        for (String[] words : new String[][] {
            {"call", EML4}, {"convert", "calls.json", "--to", "tsv"}, {"annotate", "docs/examples/calls.tsv"}
        }) {
            String[] all = Stream.concat(
                            Stream.of(words), Stream.of("--columns", "name,tier,name", "-o", out.toString()))
                    .toArray(String[]::new);
            assertThat(CliRun.of(all)).isEqualTo(new CliRun(2, "", "kinfuse: --columns names name twice.\n"));
        }
    }

    @Test
    void aTableOfSeveralSamplesAlwaysSaysWhich() throws IOException {
        assertThat(call(EML4, LMNA, "--columns", "name,tier", "-o", out.toString())
                        .code())
                .isZero();

        assertThat(Files.readAllLines(out.resolve("joint.fusions.tsv")))
                .startsWith("sample\tname\ttier", "eml4-alk\tEML4::ALK\t1")
                .contains("lmna-ntrk1\tLMNA::NTRK1\t1");
        assertThat(Files.readAllLines(out.resolve("eml4-alk.fusions.tsv"))).startsWith("name\ttier");
    }
}
