package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kinfuse.PublishedSchema;
import org.kinfuse.cli.Streams.ErrorOutput;

/**
 * One command, run within the test.
 *
 * @param code its exit code
 * @param out what went to standard output
 * @param err what went to standard error
 */
public record CliRun(int code, String out, String err) {

    /** Runs a command with nothing on standard input. */
    public static CliRun of(String... words) {
        return on(new ByteArrayInputStream(new byte[0]), words);
    }

    /** Runs a command on the given standard input. */
    public static CliRun on(InputStream in, String... words) {
        return on(in, ErrorOutput.FILE, words);
    }

    static CliRun on(InputStream in, ErrorOutput errorOutput, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Cli.launch(words, new Streams(in, stream(out), stream(err), errorOutput));
        CliRun run = new CliRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        run.requireValidJson(List.of(words));
        return run;
    }

    /** Whatever a test is about: each JSON that a command wrote is what its schema says. */
    private void requireValidJson(List<String> words) {
        if (code != ExitCode.FINE.number()) {
            return;
        }
        if (words.get(0).equals("explain") && words.contains("--json")) {
            assertThat(PublishedSchema.EXPLAIN.complaints(out)).isEmpty();
        }
        if (words.get(0).equals("compare") || words.contains("--help")) {
            return;
        }
        out.lines()
                .filter(line -> line.endsWith(".fusions.json"))
                .map(line -> Path.of(line.replaceFirst("^(Files)? +", "")))
                .forEach(file -> assertThat(schema(words).complaints(read(file)))
                        .as(file + " by its schema")
                        .isEmpty());
    }

    private static PublishedSchema schema(List<String> words) {
        return words.get(0).equals("annotate") ? PublishedSchema.ANNOTATE : PublishedSchema.CALL;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
