package org.kinfuse.cli;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, and hands the streams to those that need them. */
final class Commands implements IFactory {
    private static final List<Class<?>> ALL = List.of(
            CallCommand.class,
            AnnotateCommand.class,
            ExplainCommand.class,
            CompareCommand.class,
            CheckCommand.class,
            ConvertCommand.class,
            DrawCommand.class,
            NormalsCommand.class,
            ReferenceCommand.class,
            CommandLine.HelpCommand.class,
            AutoComplete.GenerateCompletion.class);

    /** The commands that speak of the others. */
    private static final List<Class<?>> OF_ALL =
            List.of(CommandLine.HelpCommand.class, AutoComplete.GenerateCompletion.class);

    private final Streams streams;
    private final List<String> words;

    Commands(Streams streams, List<String> words) {
        this.streams = streams;
        this.words = words;
    }

    /**
     * The commands that the words can mean, in the order of the help text. Where the first word names one, that is all:
     * to make every command with its options would be a quarter of a short run.
     */
    static List<Class<?>> needed(List<String> words) {
        for (Class<?> command : ALL) {
            if (!OF_ALL.contains(command) && isFirstWord(command, words)) {
                return List.of(command);
            }
        }
        return ALL;
    }

    private static boolean isFirstWord(Class<?> command, List<String> words) {
        return !words.isEmpty()
                && command.getAnnotation(CommandLine.Command.class).name().equals(words.get(0));
    }

    /** Whether the words ask for the version and nothing else, which can be answered before any command is made. */
    static boolean askForVersion(List<String> words) {
        return words.size() == 1 && KinfuseCommand.VERSION.contains(words.get(0));
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == CallCommand.class) {
            return type.cast(new CallCommand(streams, words));
        }
        if (type == AnnotateCommand.class) {
            return type.cast(new AnnotateCommand(streams, words));
        }
        if (type == ExplainCommand.class) {
            return type.cast(new ExplainCommand(streams));
        }
        if (type == CompareCommand.class) {
            return type.cast(new CompareCommand(streams));
        }
        if (type == CheckCommand.class) {
            return type.cast(new CheckCommand(streams));
        }
        if (type == DrawCommand.class) {
            return type.cast(new DrawCommand(streams));
        }
        if (type == ConvertCommand.class) {
            return type.cast(new ConvertCommand(streams));
        }
        if (type == NormalsBuildCommand.class) {
            return type.cast(new NormalsBuildCommand(streams));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
