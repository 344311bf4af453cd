package org.kinfuse.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kinfuse normals}: what many normal samples show. */
@Command(
        name = "normals",
        description = "Make a panel of normals, for 'kinfuse call --panel-of-normals'.",
        subcommands = NormalsBuildCommand.class)
final class NormalsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Give a subcommand: build.");
    }
}
