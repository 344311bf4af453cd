package org.kinfuse.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
        return new CliRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
