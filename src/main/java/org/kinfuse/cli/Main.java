package org.kinfuse.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;

/** Where the process begins and ends. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] words) {
        // The launcher knows whether standard error is a terminal; Java 17 does not.
        Streams.ErrorOutput errorOutput = "terminal".equals(System.getProperty("kinfuse.stderr"))
                ? Streams.ErrorOutput.TERMINAL
                : Streams.ErrorOutput.FILE;
        StandardOutput out =
                new StandardOutput(new FileOutputStream(FileDescriptor.out), StandardOutput.Kind.ofProcess());
        System.exit(Cli.launch(words, new Streams(System.in, out, System.err, errorOutput)));
    }
}
