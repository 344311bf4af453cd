package org.kinfuse.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kinfuse reference}: the data that calls are read against. */
@Command(
        name = "reference",
        description = "Look at the reference data, or build it from public tables.",
        subcommands = {ReferenceInfoCommand.class, ReferenceBuildCommand.class})
final class ReferenceCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Give a subcommand: info or build.");
    }
}
