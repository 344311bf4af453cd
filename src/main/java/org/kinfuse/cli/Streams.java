package org.kinfuse.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * The streams of a process, or of a test.
 *
 * @param in standard input
 * @param out standard output: data only
 * @param err standard error: everything else
 * @param errorOutput whether a person watches standard error
 */
public record Streams(InputStream in, PrintStream out, PrintStream err, ErrorOutput errorOutput) {
    /** What standard error leads to. */
    public enum ErrorOutput {
        /** A terminal: lines may be written over. */
        TERMINAL,
        /** A file or another program. */
        FILE
    }
}
