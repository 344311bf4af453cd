package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.cli.Streams.ErrorOutput;

/** Each exit code, one by one. Code 5 awaits the command that checks something. */
class ExitCodeTest {
    private static final String NO_FUSION = "test-data/no-fusion.bam";

    @TempDir
    private Path temporary;

    private static CliRun withOutput(PrintStream out, String... words) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream nothing = new ByteArrayInputStream(new byte[0]);
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = Cli.launch(words, new Streams(nothing, out, errStream, ErrorOutput.FILE));
        return new CliRun(code, "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void zeroWhereNothingWasFound() {
        CliRun run = CliRun.of("call", NO_FUSION, "-o", temporary.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("no fusion that keeps a kinase was found");
        assertThat(temporary.resolve("no-fusion.fusions.tsv")).exists();
    }

    @Test
    void zeroForHelpAndVersion() {
        assertThat(CliRun.of("--version")).isEqualTo(new CliRun(0, "kinfuse 0.1.0\n", ""));
        assertThat(CliRun.of("help").code()).isZero();
        assertThat(CliRun.of("generate-completion").code()).isZero();
    }

    @Test
    void oneForAFaultWithItsStackTrace() {
        PrintStream faulty = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8) {
            @Override
            public void println(String line) {
                throw new IllegalStateException("a fault");
            }
        };

        CliRun run = withOutput(faulty, "call", NO_FUSION, "-q", "-o", temporary.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("kinfuse: This is a fault of the program.")
                .contains("java.lang.IllegalStateException: a fault")
                .contains("\tat ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Missing required subcommand",
                "cal | Unmatched argument at index 0: 'cal'",
                "call | Missing required parameter: 'FILE'",
                "call x --min-fragmens 3 | Unknown option: '--min-fragmens'",
                "call x --min-fragments many | Invalid value for option '--min-fragments': 'many' is not an int",
                "call x --min-fragments 0 | A threshold is out of its range: minimumFragments is 1 or more, not 0.",
                "call x --min-mapping-quality 61 | A threshold is out of its range: a minimum mapping quality is 0 to 60",
                "call x --discordant-distance 2147483647 | A threshold is out of its range: discordantDistance is 1000000",
                "call x --transcripts other | Invalid value for option '--transcripts'",
                "call x -o - | The outputs are several files: name a folder for them with -o.",
                "draw x -o - | Pictures are a file each: name a folder for them with -o.",
                "call x --sample a/b | Invalid value for option '--sample' (NAME): a sample name begins the names of files",
                "reference | Give a subcommand",
            })
    void twoWhereTheWordsAreNotUnderstood(String words, String sentence) {
        CliRun run = CliRun.of(words.isEmpty() ? new String[0] : words.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("kinfuse: " + sentence).doesNotContain("\tat ");
    }

    @Test
    void threeWhereAnInputCannotBeUsed() {
        CliRun run = CliRun.of("call", "nowhere.bam", "-o", temporary.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).startsWith("kinfuse: nowhere.bam does not exist");
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void fourWhereAFileIsInPlaceOfTheFolder() throws IOException {
        Path file = Files.writeString(temporary.resolve("out"), "a file");

        CliRun run = CliRun.of("call", NO_FUSION, "-o", file.toString());

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err())
                .isEqualTo("kinfuse: Cannot write to " + file + ": a folder was expected, and out is a file.\n");
        assertThat(file).hasContent("a file");
    }

    @Test
    void fourWhereAFolderIsInPlaceOfAFile() throws IOException {
        Files.createDirectory(temporary.resolve("no-fusion.rejected.tsv"));

        CliRun run = CliRun.of("call", NO_FUSION, "-q", "-o", temporary.toString());

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("no-fusion.rejected.tsv is a folder");
        assertThat(temporary).isDirectoryNotContaining("glob:**.json");
    }

    /** What a system says of a pipe that nobody reads any more, of an output that was closed before, and of a full disk. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Broken pipe             | 0 | 0",
                "Bad file descriptor     | 0 | 4",
                "No space left on device | 4 | 4",
            })
    void anOutputThatFailsIsAFailureUnlessItsReaderWantedIt(String reason, int inFiles, int onOutput) {
        CliRun files = withOutput(failing(reason), "call", NO_FUSION, "-q", "-o", temporary.toString());
        CliRun data = withOutput(failing(reason), "annotate", "docs/examples/calls.tsv", "-q", "-o", "-");
        CliRun converted = withOutput(
                failing(reason),
                "convert",
                temporary.resolve("no-fusion.fusions.json").toString(),
                "--to",
                "vcf",
                "-o",
                "-");

        assertThat(temporary.resolve("no-fusion.fusions.tsv")).exists();
        assertThat(files.code()).isEqualTo(inFiles);
        assertThat(files.err())
                .isEqualTo(
                        inFiles == 0
                                ? ""
                                : "kinfuse: The files are complete, but what is in them cannot be told: standard output "
                                        + "is full.\n");
        assertThat(data.code()).isEqualTo(onOutput);
        assertThat(converted.code()).isEqualTo(onOutput);
        for (CliRun run : List.of(data, converted)) {
            assertThat(run.err())
                    .isEqualTo(onOutput == 0 ? "" : "kinfuse: Cannot write to standard output: " + reason + ".\n");
        }
    }

    private static PrintStream failing(String reason) {
        return new StandardOutput(
                new OutputStream() {
                    @Override
                    public void write(int one) throws IOException {
                        throw new IOException(reason);
                    }
                },
                StandardOutput.Kind.OTHER);
    }
}
