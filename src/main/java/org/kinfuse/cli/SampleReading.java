package org.kinfuse.cli;

import java.io.InputStream;
import java.util.Locale;
import org.kinfuse.genome.BadInput;
import org.kinfuse.intake.IntakeResult;
import org.kinfuse.intake.ReadCounts;
import org.kinfuse.intake.ReadIntake;

/**
 * Reads the reads of one sample.
 *
 * @param file the file
 * @param in standard input, read where the file says so
 */
record SampleReading(InputFile file, InputStream in) {
    private static final String STANDARD_INPUT = "standard input";

    /** What messages call the file. */
    String name() {
        return switch (file.source()) {
            case STANDARD_INPUT -> STANDARD_INPUT;
            case FILE -> file.path().toString();
        };
    }

    /**
     * Reads it all.
     *
     * @throws BadInput if it cannot be used, or is mostly nonsense
     */
    IntakeResult read(ReadIntake intake, StageLog log) {
        IntakeResult reads =
                switch (file.source()) {
                    case STANDARD_INPUT -> intake.read(in, STANDARD_INPUT, "stdin", log::progress);
                    case FILE -> intake.read(file.path(), log::progress);
                };
        reads.counts().malformedExamples().forEach(example -> log.note("malformed: " + example));
        requireMostlySound(reads.counts());
        return reads;
    }

    /** A few odd records do no harm; where most are, an empty answer would pass for a negative one. */
    private void requireMostlySound(ReadCounts counts) {
        if (counts.malformed() > counts.used()) {
            throw new BadInput(String.format(
                    Locale.ROOT,
                    "%s has more records that contradict themselves (%,d) than usable ones (%,d), the first: %s",
                    name(),
                    counts.malformed(),
                    counts.used(),
                    counts.malformedExamples().get(0)));
        }
    }
}
