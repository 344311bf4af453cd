package org.kinfuse.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kinfuse.report.RunFacts;

/**
 * Tells on standard error what each stage left over, one line each, and how far the reading has come where a person
 * watches.
 */
final class StageLog {
    private static final String ERASE = "\r\u001b[K";

    private static final int LABEL = 10;

    private final PrintStream err;
    private final Detail detail;

    /** How much is told. */
    enum Detail {
        /** Nothing. */
        NOTHING,
        /** One line for each stage. */
        STAGES,
        /** The same, and a line of progress that is written over. */
        STAGES_AND_PROGRESS
    }

    StageLog(PrintStream err, Detail detail) {
        this.err = err;
        this.detail = detail;
    }

    /** A log as loud as the command asks for. */
    static StageLog of(Streams streams, InputOptions.Volume volume) {
        Detail detail =
                switch (volume) {
                    case QUIET -> Detail.NOTHING;
                    case USUAL ->
                        switch (streams.errorOutput()) {
                            case FILE -> Detail.STAGES;
                            case TERMINAL -> Detail.STAGES_AND_PROGRESS;
                        };
                };
        return new StageLog(streams.err(), detail);
    }

    /** A log that tells nothing. */
    static StageLog silent() {
        return new StageLog(
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), Detail.NOTHING);
    }

    /** Tells what a stage left over. */
    void stage(RunFacts.Stage stage) {
        switch (detail) {
            case NOTHING -> {}
            case STAGES -> err.println(line(stage));
            case STAGES_AND_PROGRESS -> err.println(ERASE + line(stage));
        }
        err.flush();
    }

    /** Tells something that a person should know. */
    void note(String words) {
        switch (detail) {
            case NOTHING -> {}
            case STAGES, STAGES_AND_PROGRESS -> err.println(" ".repeat(LABEL) + words);
        }
        err.flush();
    }

    /** Tells how many records have been read. */
    void progress(long records) {
        switch (detail) {
            case NOTHING, STAGES -> {}
            case STAGES_AND_PROGRESS ->
                err.print(String.format(Locale.ROOT, "%sreading   %,d records", ERASE, records));
        }
        err.flush();
    }

    private static String line(RunFacts.Stage stage) {
        // Names of rules may be longer than those of stages.
        return stage.stage() + " ".repeat(Math.max(1, LABEL - stage.stage().length())) + counts(stage.counts());
    }

    /** What remains, and of what was left out only what there was. */
    private static String counts(List<RunFacts.Count> counts) {
        return IntStream.range(0, counts.size())
                .filter(i -> i == 0 || counts.get(i).number() > 0)
                .mapToObj(counts::get)
                .map(count -> String.format(Locale.ROOT, "%s %,d", count.what(), count.number()))
                .collect(Collectors.joining("; "));
    }
}
