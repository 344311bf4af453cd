package org.kinfuse.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kinfuse.genome.CannotWrite;

/**
 * Bytes that are written once and read afterwards: in memory while they are few, in a temporary file where they are many. The
 * file has no name once it is open, where the system allows that, so that nothing of it stays however the program ends.
 */
final class Spool implements AutoCloseable {
    /** Bytes kept in memory. */
    private static final int IN_MEMORY = 1 << 22;

    private static final int READ_AT_ONCE = 1 << 16;

    private byte[] buffer = new byte[1 << 13];
    private int used;
    private @Nullable FileChannel file;
    private long inFile;

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
            makeRoom(length);
        } catch (IOException failed) {
            throw noRoom(failed);
        }
        System.arraycopy(bytes, 0, buffer, used, length);
        used += length;
    }

    /** How many bytes were written. */
    long size() {
        return inFile + used;
    }

    private void makeRoom(int length) throws IOException {
        if (used + length > buffer.length && buffer.length < IN_MEMORY) {
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
        FileChannel open = file;
        if (open == null) {
            Path created = Files.createTempFile("kinfuse", ".evidence");
            open = FileChannel.open(
                    created, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            file = open;
        }
        ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, used);
        while (bytes.hasRemaining()) {
            inFile += open.write(bytes, inFile);
        }
        used = 0;
    }

    /**
     * Reads all from the start. Nothing can be written afterwards.
     *
     * @throws CannotWrite if the temporary file cannot be read
     */
    void read(Reading reading) {
        try {
            FileChannel open = file;
            if (open != null) {
                spill();
                open.position(0);
            }
            reading.from(
                    open == null
                            ? new ByteArrayInputStream(buffer, 0, used)
                            : new BufferedInputStream(Channels.newInputStream(open), READ_AT_ONCE));
        } catch (IOException failed) {
            throw noRoom(failed);
        }
    }

    /**
     * Reads some of what was written.
     *
     * @param from how many bytes were written before
     * @throws CannotWrite if the temporary file cannot be read
     */
    byte[] read(long from, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try {
            FileChannel open = file;
            while (open != null && bytes.hasRemaining() && from + bytes.position() < inFile) {
                bytes.limit((int) Math.min(length, inFile - from));
                if (open.read(bytes, from + bytes.position()) < 0) {
                    throw new EOFException("it is shorter than what was written");
                }
            }
        } catch (IOException failed) {
            throw noRoom(failed);
        }
        bytes.limit(length);
        if (bytes.hasRemaining()) {
            bytes.put(buffer, (int) (from + bytes.position() - inFile), bytes.remaining());
        }
        return bytes.array();
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
            FileChannel open = file;
            if (open != null) {
                open.close();
            }
        } catch (IOException left) {
            // It goes with the program.
            return;
        }
    }
}
