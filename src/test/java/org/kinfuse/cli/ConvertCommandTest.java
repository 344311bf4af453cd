package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinfuse.forms.OutputForm;

/** What {@code kinfuse convert} writes is what {@code kinfuse call} wrote. */
class ConvertCommandTest {
    private static final Path DATA = Path.of("test-data");
    private static final String ALL =
            Arrays.stream(OutputForm.values()).map(OutputForm::word).collect(Collectors.joining(","));

    @TempDir
    private Path out;

    private Path called(String sample, String... more) {
        List<String> words = Stream.concat(
                        Stream.of("call", DATA.resolve(sample + ".bam").toString(), "-q", "-o", direct().toString()),
                        Stream.of(more))
                .toList();
        CliRun run = CliRun.of(words.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return direct().resolve(sample + ".fusions.json");
    }

    private Path direct() {
        return out.resolve("direct");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eml4-alk", "lmna-ntrk1", "nsf-alk", "two-alk-partners", "no-fusion"})
    void everyFormIsTheSameToTheByte(String sample) throws IOException {
        Path json = called(sample, "--transcripts", "all", "--also", ALL);
        Path converted = out.resolve("converted");

        CliRun run = CliRun.of("convert", json.toString(), "--to", ALL, "-o", converted.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(names(converted)).containsAll(names(direct()));
        for (String name : names(direct())) {
            assertThat(converted.resolve(name)).hasSameBinaryContentAs(direct().resolve(name));
        }
        assertThat(run.out().lines().map(line -> Path.of(line).getFileName().toString()))
                .hasSameElementsAs(names(converted));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void oneFormGoesToStandardOutput() throws IOException {
        Path json = called("eml4-alk");

        CliRun run =
                CliRun.on(new ByteArrayInputStream(Files.readAllBytes(json)), "convert", "-", "--to", "TSV", "-o", "-");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Files.readString(direct().resolve("eml4-alk.fusions.tsv")));
    }

    @Test
    void whatCannotBeDoneIsSaidInASentence() throws IOException {
        Path json = called("no-fusion");
        String file = json.toString();

        assertThat(CliRun.of("convert", file, "--to", "tsv,vcf", "-o", "-"))
                .isEqualTo(new CliRun(2, "", "kinfuse: Standard output takes one form, and --to names 2.\n"));
        assertThat(CliRun.of("convert", file, "--to", "svg", "-o", "-"))
                .isEqualTo(new CliRun(2, "", "kinfuse: Pictures are a file each: name a folder for them with -o.\n"));
        assertThat(CliRun.of("convert", file, "--to", "xls").err())
                .contains("'xls' is no form; there are json, tsv, vcf");
        assertThat(CliRun.of("convert", file).code()).isEqualTo(2);
        assertThat(CliRun.of("convert", out.resolve("no.json").toString(), "--to", "tsv")
                        .code())
                .isEqualTo(3);
        assertThat(CliRun.of("convert", out.toString(), "--to", "tsv").err()).contains("is no file");
        assertThat(CliRun.of("convert", DATA.resolve("truth.tsv").toString(), "--to", "tsv")
                        .err())
                .contains("is no JSON");
    }

    @Test
    void aContigThatTheBuildDoesNotHaveIsBadInput() throws IOException {
        Path json = called("lmna-ntrk1");
        Files.writeString(json, Files.readString(json).replace("\"contig\" : \"chr1\"", "\"contig\" : \"nochr\""));

        CliRun run = CliRun.of("convert", json.toString(), "--to", "vcf", "-o", "-");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo("kinfuse: " + json + " is damaged: calls[0].junction.first.contig is 'nochr', and "
                        + "run.reference.contigs has no such contig.\n");
    }

    @Test
    void exonsThatTheBundleDoesNotHaveAreBadInput() throws IOException {
        Path json = called("eml4-alk");
        String changed = Files.readString(json)
                .replace("\"transcriptExons\" : 23", "\"transcriptExons\" : 99")
                .replaceFirst("(?<upTo>\"fiveExons\" : \\{[^}]*\"last\" : )\\d+", "${upTo}99");
        Files.writeString(json, changed);

        CliRun run = CliRun.of(
                "convert",
                json.toString(),
                "--to",
                "html",
                "-o",
                out.resolve("page").toString());

        assertThat(run.code()).as(run.err()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo("kinfuse: The gene models have NM_019063.5 with 23 exons, and the call speaks of 99; "
                        + "draw with the reference bundle that it was made with.\n");
    }

    @Test
    void theInputIsNeverReplaced() throws IOException {
        Path json = called("no-fusion");
        byte[] before = Files.readAllBytes(json);

        CliRun run = CliRun.of("convert", json.toString(), "--to", "tsv,json", "-o", direct().toString());

        assertThat(run.code()).isEqualTo(4);
        assertThat(Files.readAllBytes(json)).isEqualTo(before);
    }
}
