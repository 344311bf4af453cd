package org.kinfuse.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, and hands the streams to those that need them. */
final class Commands implements IFactory {
    private final Streams streams;
    private final List<String> words;

    Commands(Streams streams, List<String> words) {
        this.streams = streams;
        this.words = words;
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
        if (type == NormalsBuildCommand.class) {
            return type.cast(new NormalsBuildCommand(streams));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
