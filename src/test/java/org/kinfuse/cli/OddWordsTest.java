package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinfuse.cli.Streams.ErrorOutput;

/** Words and streams that go wrong in scripts. */
class OddWordsTest {
    private static final String CALLS = "docs/examples/calls.vcf";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"call", "annotate"})
    void anEmptyNameIsSaidToBeEmpty(String command) {
        CliRun run = CliRun.of(command, "");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(run.err()).contains("the name of the file is empty");
    }

    @Test
    void aNameThatStartsWithAnAtSignIsAName() {
        assertThat(CliRun.of("annotate", "@" + CALLS).err()).contains("@" + CALLS + " does not exist");
    }

    @Test
    void aListWithoutAccessionsIsBadInput() throws IOException {
        Path empty = Files.createFile(folder.resolve("none.txt"));

        CliRun run = CliRun.of("annotate", CALLS, "--transcripts", empty.toString());

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT.number());
        assertThat(run.err())
                .startsWith("kinfuse: " + empty + " holds no accession")
                .doesNotContain("org.kinfuse");
    }

    @Test
    void aSideThatIsNoneIsToldInWordsThatCanBeTyped() {
        CliRun run = CliRun.of("annotate", CALLS, "--bedpe-plus", "up");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(run.err()).contains("'up' is neither left nor right");
    }

    @Test
    void sequencesNeedBases() {
        CliRun run = CliRun.of("annotate", CALLS, "--sequences", "-o", folder.toString());

        assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(run.err()).contains("--sequences needs --fasta");
    }

    @Test
    void anOutputDoesNotTakeThePlaceOfTheInput() throws IOException {
        Path input = folder.resolve("x.annotated.vcf.gz");
        Files.copy(Path.of(CALLS), input);

        CliRun run = CliRun.of("annotate", input.toString(), "--sample", "x", "-q", "-o", folder.toString());

        assertThat(run.code()).isEqualTo(ExitCode.CANNOT_WRITE.number());
        assertThat(run.err()).contains("it is the input");
        assertThat(input).hasSameTextualContentAs(Path.of(CALLS));
        assertThat(folder).isDirectoryNotContaining("glob:**.fusions.*");
    }

    @Test
    void anAnswerThatCannotBePrintedIsAFailure() {
        assertThat(onClosedOutput("annotate", CALLS, "-q", "-o", "-")).isEqualTo(ExitCode.CANNOT_WRITE.number());
    }

    private static int onClosedOutput(String... words) {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("closed");
            }
        };
        PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        PrintStream out = new PrintStream(closed, false, StandardCharsets.UTF_8);
        return Cli.launch(words, new Streams(new ByteArrayInputStream(new byte[0]), out, err, ErrorOutput.FILE));
    }
}
