package org.kinfuse.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kinfuse.genome.BadInput;
import org.kinfuse.report.FusionReport;
import org.kinfuse.report.JsonAnswer;

/** Reads the JSON that {@code kinfuse call} or {@code kinfuse annotate} wrote. */
final class AnswerFile {
    private AnswerFile() {}

    /** @throws BadInput if there is no such file, or it is no answer */
    static FusionReport read(InputFile file, Streams streams) {
        return switch (file.source()) {
            case STANDARD_INPUT -> JsonAnswer.read("standard input", streams.in());
            case FILE -> read(file.path());
        };
    }

    private static FusionReport read(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new BadInput(path + (Files.exists(path) ? " is no file" : " does not exist")
                    + ": expected the JSON of kinfuse call or annotate");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return JsonAnswer.read(path.toString(), in);
        } catch (IOException e) {
            throw new BadInput(path + " cannot be read: " + e.getMessage(), e);
        }
    }
}
