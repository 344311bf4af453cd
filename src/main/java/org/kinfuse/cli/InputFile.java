package org.kinfuse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kinfuse.genome.BadInput;

/**
 * The file that a command reads.
 *
 * @param path its path; {@code -} for standard input
 */
record InputFile(Path path) {
    private static final Path STANDARD_INPUT = Path.of("-");

    /** Where data comes from. */
    enum Source {
        /** A file. */
        FILE,
        /** Standard input. */
        STANDARD_INPUT
    }

    Source source() {
        return path.equals(STANDARD_INPUT) ? Source.STANDARD_INPUT : Source.FILE;
    }

    /** Its name without its folders, or {@code -}. */
    String name() {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** Its size in bytes; 0 where it is no regular file and has none. */
    long size() {
        try {
            return source() == Source.FILE && Files.isRegularFile(path) ? Files.size(path) : 0;
        } catch (IOException e) {
            throw new BadInput(path + " was there and is not any more: it was expected to stay.", e);
        }
    }
}
