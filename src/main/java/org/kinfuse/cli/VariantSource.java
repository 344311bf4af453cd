package org.kinfuse.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.CannotWrite;
import org.kinfuse.variants.VariantIntake;
import org.kinfuse.variants.VariantReading;

/**
 * A variant file that is read more than once. What can be read only once, a stream or a pipe, is first copied to a
 * temporary file, which is gone when this is closed.
 */
final class VariantSource implements Closeable {
    private final InputFile file;
    private final @Nullable Path copy;

    private VariantSource(InputFile file, @Nullable Path copy) {
        this.file = file;
        this.copy = copy;
    }

    /**
     * The source for a file.
     *
     * @param in standard input
     */
    static VariantSource of(InputFile file, InputStream in) {
        return switch (file.source()) {
            case STANDARD_INPUT -> new VariantSource(file, copied(in, name(file)));
            case FILE ->
                Files.exists(file.path()) && !Files.isRegularFile(file.path()) && !Files.isDirectory(file.path())
                        ? new VariantSource(file, copied(file))
                        : new VariantSource(file, null);
        };
    }

    private static String name(InputFile file) {
        return switch (file.source()) {
            case STANDARD_INPUT -> "standard input";
            case FILE -> file.path().toString();
        };
    }

    private static Path copied(InputFile pipe) {
        try (InputStream in = Files.newInputStream(pipe.path())) {
            return copied(in, name(pipe));
        } catch (IOException e) {
            throw new BadInput(pipe.path() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Path copied(InputStream in, String name) {
        Path copy;
        try {
            copy = Files.createTempFile("kinfuse", ".variants");
        } catch (IOException e) {
            throw new CannotWrite("Cannot make a temporary file to hold " + name + ": " + e.getMessage() + ".", e);
        }
        try {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException e) {
            throw new BadInput(name + " cannot be read, or there is no room for a copy in " + copy.getParent(), e);
        }
    }

    /** Starts to read it from its beginning. */
    VariantReading open(VariantIntake intake) {
        if (copy == null) {
            return intake.open(file.path());
        }
        try {
            return intake.read(name(file), Files.newInputStream(copy));
        } catch (IOException e) {
            throw new BadInput(name(file) + " cannot be read: its copy " + copy + " is gone", e);
        }
    }

    @Override
    public void close() {
        if (copy != null) {
            try {
                Files.deleteIfExists(copy);
            } catch (IOException e) {
                throw new CannotWrite("Cannot remove the temporary file " + copy + ".", e);
            }
        }
    }
}
