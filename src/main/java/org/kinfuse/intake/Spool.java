package org.kinfuse.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kinfuse.genome.CannotWrite;

/**
 * Bytes that are written once and then read once from the start: in memory while they are few, in a temporary file that goes
 * with the program where they are many.
 */
final class Spool implements AutoCloseable {
    /** Bytes kept in memory. */
    private static final int IN_MEMORY = 1 << 22;

    private byte[] buffer = new byte[1 << 13];
    private int used;
    private @Nullable Path file;
    private @Nullable OutputStream toFile;

    private void require(int length) throws IOException {
        if (used + length <= buffer.length) {
            return;
        }
        if (buffer.length < IN_MEMORY) {
            buffer = Arrays.copyOf(buffer, Math.min(IN_MEMORY, 2 * (used + length)));
        }
        if (used + length > buffer.length) {
            spill();
            if (length > buffer.length) {
                buffer = new byte[length];
            }
        }
    }

    private void spill() throws IOException {
        OutputStream open = toFile;
        if (open == null) {
            Path created = Files.createTempFile("kinfuse", ".evidence");
            created.toFile().deleteOnExit();
            file = created;
            open = Files.newOutputStream(created);
            toFile = open;
        }
        open.write(buffer, 0, used);
        used = 0;
    }

    /** Something that reads a spool. */
    interface Reading {
        /** Reads. */
        void from(InputStream in) throws IOException;
    }

    /**
     * Writes behind what was written before.
     *
     * @throws CannotWrite if there is no room for the temporary file
     */
    void write(byte[] bytes, int length) {
        try {
            require(length);
        } catch (IOException failed) {
            throw noRoom(failed);
        }
        System.arraycopy(bytes, 0, buffer, used, length);
        used += length;
    }

    /**
     * Reads all from the start. Nothing can be written afterwards.
     *
     * @throws CannotWrite if the temporary file cannot be read
     */
    void read(Reading reading) {
        try (InputStream in = bytes()) {
            reading.from(in);
        } catch (IOException failed) {
            throw noRoom(failed);
        }
    }

    private InputStream bytes() throws IOException {
        InputStream last = new ByteArrayInputStream(buffer, 0, used);
        OutputStream open = toFile;
        Path spilled = file;
        if (open == null || spilled == null) {
            return last;
        }
        open.close();
        return new SequenceInputStream(new BufferedInputStream(Files.newInputStream(spilled), 1 << 16), last);
    }

    private static CannotWrite noRoom(IOException failed) {
        return new CannotWrite(
                "a temporary file for evidence cannot be written or read (" + failed.getMessage()
                        + "): expected room in " + System.getProperty("java.io.tmpdir"),
                failed);
    }

    @Override
    public void close() {
        try {
            OutputStream open = toFile;
            if (open != null) {
                open.close();
            }
            Path spilled = file;
            if (spilled != null) {
                Files.deleteIfExists(spilled);
            }
        } catch (IOException left) {
            // It goes with the program.
            return;
        }
    }
}
