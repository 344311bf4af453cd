package org.kinfuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that holds what is expected, to the byte. It is rewritten only on purpose:
 *
 * <pre>
 *   mvn test -Dtest=... -Dkinfuse.golden=write
 * </pre>
 */
public final class GoldenFile {
    private static final String WRITE = "write";

    private final Path file;

    private GoldenFile(Path file) {
        this.file = file;
    }

    /** A file below the project's root, such as a page of the documentation. */
    public static GoldenFile of(String path) {
        return new GoldenFile(Path.of(path));
    }

    /** Holds the text to the file. */
    public void holds(String text) {
        try {
            if (WRITE.equals(System.getProperty("kinfuse.golden"))) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, text);
            }
            assertThat(text)
                    .as("what is in " + file + "; rewrite it with -Dkinfuse.golden=write")
                    .isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
