package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How reads are read changes the time it takes, not the answer. */
class ScopeAndThreadsTest {
    private static final Path DATA = Path.of("test-data");

    @TempDir
    private Path temporary;

    private Path call(String folder, String... words) {
        Path into = temporary.resolve(folder);
        String[] all = Stream.concat(Stream.of("call", "--sample", "s", "-q", "-o", into.toString()), Stream.of(words))
                .toArray(String[]::new);
        CliRun run = CliRun.of(all);
        assertThat(run.code()).as(run.err()).isZero();
        return into;
    }

    @ParameterizedTest
    @CsvSource({"eml4-alk.bam", "two-alk-partners.bam"})
    void anyNumberOfThreadsGivesTheSameBytes(String name) throws IOException {
        String file = DATA.resolve(name).toString();
        Path one = call("one", file, "--threads", "1");
        for (String threads : List.of("--threads=2", "--threads=7")) {
            Path several = call(threads, file, threads);
            try (Stream<Path> outputs = Files.list(one)) {
                assertThat(outputs.toList()).isNotEmpty().allSatisfy(output -> assertThat(
                                several.resolve(output.getFileName()))
                        .hasSameBinaryContentAs(output));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "eml4-alk.bam, kinases",
        "eml4-alk.bam, known",
        "lmna-ntrk1.bam, kinases",
        "nsf-alk.bam, kinases",
        "two-alk-partners.bam, kinases",
        "two-alk-partners.bam, known",
        "no-fusion.bam, kinases"
    })
    void fusionsOfKinasesAreTheSameByTheIndex(String name, String scope) throws IOException {
        String file = DATA.resolve(name).toString();

        List<String> all = calls(call("all", file));
        List<String> some = calls(call("some", file, "--scope", scope));

        assertThat(some).isEqualTo(all);
    }

    /** What a call is and what shows it; the score depends on how much was read. */
    private static List<String> calls(Path folder) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("s.fusions.tsv"));
        List<String> columns = List.of(lines.get(0).split("\t"));
        return lines.stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .filter(fields -> !fields[columns.indexOf("kinase")].equals("."))
                .map(fields -> Stream.of(
                                "name", "tier", "position5", "position3", "unique_fragments", "depth5", "depth3")
                        .map(column -> fields[columns.indexOf(column)])
                        .toList()
                        .toString())
                .toList();
    }

    @Test
    void aScopeNeedsAnIndex() throws IOException {
        Path bare = Files.copy(DATA.resolve("eml4-alk.bam"), temporary.resolve("bare.bam"));

        CliRun run = CliRun.of("call", bare.toString(), "--scope", "kinases", "-o", temporary.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("bare.bam has no index beside it").contains("samtools index");
        assertThat(CliRun.of("call", "-", "--scope", "known", "-o", temporary.toString())
                        .code())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"0", "-3"})
    void aNumberOfThreadsIsOneOrMore(String threads) {
        CliRun run = CliRun.of(
                "call", DATA.resolve("eml4-alk.bam").toString(), "--threads", threads, "-o", temporary.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--threads is 1 or more");
    }

    /** The pipe of docs/how-to-call.md. */
    @Test
    void cramThroughSamtoolsWithoutQualities() throws IOException, InterruptedException {
        Path cram = temporary.resolve("reads.cram");
        assumeTrue(shell("samtools --version"), "samtools is not installed");
        assertThat(shell("samtools view -C --output-fmt-option no_ref=1 -o %s test-data/eml4-alk.bam", cram))
                .isTrue();
        Path piped = temporary.resolve("piped.bam");

        assertThat(shell("samtools view -u --input-fmt-option required_fields=0x1bff %s > %s", cram, piped))
                .isTrue();

        CliRun run;
        try (var in = Files.newInputStream(piped)) {
            run = CliRun.on(
                    in,
                    "call",
                    "-",
                    "--sample",
                    "s",
                    "-q",
                    "-o",
                    temporary.resolve("pipe").toString());
        }
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(calls(temporary.resolve("pipe")))
                .isEqualTo(calls(call("bam", DATA.resolve("eml4-alk.bam").toString())));
    }

    private static boolean shell(String command, Object... words) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", String.format(Locale.ROOT, command, words))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
