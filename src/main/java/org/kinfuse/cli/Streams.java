package org.kinfuse.cli;

import java.io.InputStream;
import java.io.OutputStream;
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
    /** Standard output for data: writing to it throws as soon as nobody takes them, where that can be known. */
    OutputStream data() {
        return out instanceof StandardOutput known ? known.data() : out;
    }

    /** How writing to standard output went. */
    StandardOutput.Outcome outcome() {
        if (out instanceof StandardOutput known) {
            known.flush();
            return known.outcome();
        }
        return out.checkError() ? StandardOutput.Outcome.FAILED : StandardOutput.Outcome.WRITTEN;
    }

    /** What standard error leads to. */
    public enum ErrorOutput {
        /** A terminal: lines may be written over. */
        TERMINAL,
        /** A file or another program. */
        FILE
    }
}
