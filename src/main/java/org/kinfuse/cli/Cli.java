package org.kinfuse.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.CannotWrite;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs one command within the process: {@link Main} without its end, so that tests can run it too. */
public final class Cli {
    private static final List<String> EXIT_CODES =
            List.of(UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING, UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST);
    private static final List<String> EXAMPLES =
            List.of(UsageMessageSpec.SECTION_KEY_FOOTER_HEADING, UsageMessageSpec.SECTION_KEY_FOOTER);

    private static final long MEGABYTE = 1 << 20;

    private Cli() {}

    /**
     * Runs one command.
     *
     * @param words the words behind the program's name
     * @return the exit code
     */
    public static int launch(String[] words, Streams streams) {
        if (Commands.askForVersion(List.of(words))) {
            streams.out().println(ProgramVersion.line());
            streams.out().flush();
            return listenedTo(streams, false);
        }
        Optional<PlainWords.PlainCommand> plain = PlainWords.command(streams, List.of(words));
        return plain.isPresent()
                ? launch(streams, () -> called(plain.get(), streams), plain.get()::answersInFiles)
                : launch(commandLine(streams, List.of(words)), words, streams);
    }

    private static int launch(CommandLine commands, String[] words, Streams streams) {
        return launch(streams, () -> commands.execute(words), () -> answersInFiles(commands.getParseResult()));
    }

    private static int launch(Streams streams, IntSupplier run, BooleanSupplier answersInFiles) {
        int code;
        try {
            code = run.getAsInt();
        } catch (OutOfMemoryError e) {
            streams.err()
                    .println("kinfuse: The input needs more memory than Java has ("
                            + Runtime.getRuntime().maxMemory() / MEGABYTE
                            + " MB). Give it more, for instance KINFUSE_JAVA_OPTS=-Xmx8g.");
            code = ExitCode.BAD_INPUT.number();
        }
        streams.out().flush();
        streams.err().flush();
        return code == ExitCode.FINE.number() ? listenedTo(streams, answersInFiles.getAsBoolean()) : code;
    }

    /** Runs a command that picocli did not make. */
    private static int called(PlainWords.PlainCommand command, Streams streams) {
        try {
            return command.call();
        } catch (RuntimeException problem) {
            return failed(problem, writer(streams.err()), streams);
        }
    }

    /**
     * The exit code of a command that went well, if what it said was taken. A reader that has read enough, and a standard output
     * that was closed on purpose while the answer is in files, are no failures.
     */
    private static int listenedTo(Streams streams, boolean inFiles) {
        String where = inFiles
                ? "The files are complete, but what is in them cannot be told"
                : "Cannot write to standard output";
        return switch (streams.outcome()) {
            case WRITTEN, READ_ENOUGH -> ExitCode.FINE.number();
            case CLOSED -> inFiles ? ExitCode.FINE.number() : unheard(streams, where + ": it is closed.");
            case FAILED -> unheard(streams, where + (inFiles ? ": standard output is full." : ": it is full."));
        };
    }

    private static int unheard(Streams streams, String sentence) {
        streams.err().println("kinfuse: " + sentence);
        return ExitCode.CANNOT_WRITE.number();
    }

    /** Whether the answer is in files, and standard output has only a summary. */
    private static boolean answersInFiles(@Nullable ParseResult parsed) {
        if (parsed == null) {
            return false;
        }
        for (CommandLine command : parsed.asCommandLineList()) {
            if (command.getCommand() instanceof AnswersInFiles answering && answering.answersInFiles()) {
                return true;
            }
        }
        return false;
    }

    /** A command that can answer in files, and then says on standard output only what is in them too. */
    interface AnswersInFiles {
        /** Whether it did. */
        boolean answersInFiles();
    }

    /** The program with the commands that these words need. */
    static CommandLine commandLine(Streams streams, List<String> words) {
        CommandLine commandLine = new CommandLine(new KinfuseCommand(), new Commands(streams, words));
        for (Class<?> command : Commands.needed(words)) {
            commandLine.addSubcommand(command);
        }
        completeHelp(commandLine);
        Answering answering = new Answering(streams);
        return commandLine
                .setOut(writer(streams.out()))
                .setErr(writer(streams.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(answering)
                .setExecutionExceptionHandler(answering)
                .setExecutionStrategy(answering);
    }

    /**
     * What picocli asks for. Where a lambda speaks of picocli's classes, which are made for Java 5, the class archive of Java
     * 17 leaves those classes out; so there is none in what every run passes through.
     */
    private record Answering(Streams streams)
            implements CommandLine.IParameterExceptionHandler,
                    CommandLine.IExecutionExceptionHandler,
                    CommandLine.IExecutionStrategy {
        @Override
        public int handleParseException(ParameterException problem, String[] words) {
            return misunderstood(problem);
        }

        @Override
        public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
            return failed(problem, command.getErr(), streams);
        }

        @Override
        public int execute(ParseResult parsed) {
            return Cli.execute(parsed);
        }
    }

    /** Every command can be asked for help, and tells exit codes behind everything else. */
    private static void completeHelp(CommandLine command) {
        if (command.getCommandSpec().findOption("--help") == null) {
            command.addMixin("help", new HelpOptions());
        }
        command.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(ExitCode.meaningByNumber());
        List<String> sections = new ArrayList<>(command.getHelpSectionKeys());
        sections.removeAll(EXIT_CODES);
        sections.addAll(EXIT_CODES);
        command.setHelpSectionKeys(sections);
        for (CommandLine inner : command.getSubcommands().values()) {
            completeHelp(inner);
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** {@code -h} is for those who know the program: it leaves out examples, outputs and exit codes. */
    private static int execute(ParseResult parsed) {
        if (!parsed.originalArgs().contains("--help")) {
            for (CommandLine command : parsed.asCommandLineList()) {
                if (command.isUsageHelpRequested()) {
                    List<String> sections = new ArrayList<>(command.getHelpSectionKeys());
                    sections.removeAll(EXAMPLES);
                    sections.removeAll(EXIT_CODES);
                    command.setHelpSectionKeys(sections);
                }
            }
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static int misunderstood(ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        // An option may name a file that is read while words are understood.
        if (problem.getCause() instanceof BadInput badInput) {
            return told(badInput, command.getErr(), ExitCode.BAD_INPUT);
        }
        PrintWriter err = command.getErr();
        err.println("kinfuse: " + problem.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(problem, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE.number();
    }

    private static int failed(Exception problem, PrintWriter err, Streams streams) {
        if (problem instanceof CannotWrite && streams.outcome() == StandardOutput.Outcome.READ_ENOUGH) {
            return ExitCode.FINE.number();
        }
        if (problem instanceof UsageProblem) {
            return told(problem, err, ExitCode.USAGE);
        }
        if (problem instanceof BadInput) {
            return told(problem, err, ExitCode.BAD_INPUT);
        }
        if (problem instanceof CannotWrite) {
            return told(problem, err, ExitCode.CANNOT_WRITE);
        }
        err.println("kinfuse: This is a fault of the program. Please report it with the lines below.");
        problem.printStackTrace(err);
        return ExitCode.BUG.number();
    }

    private static int told(Exception problem, PrintWriter err, ExitCode code) {
        String sentence = String.valueOf(problem.getMessage());
        err.println("kinfuse: " + sentence + (sentence.endsWith(".") ? "" : "."));
        return code.number();
    }
}
