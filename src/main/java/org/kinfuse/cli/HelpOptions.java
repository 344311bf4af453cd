package org.kinfuse.cli;

import picocli.CommandLine.Option;

/** The way to ask for help, which every command has. */
@SuppressWarnings("UnusedVariable") // picocli acts on it
final class HelpOptions {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print the options; --help prints outputs and examples too.")
    private boolean help;
}
