package org.kinfuse.report;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * A file that is being written beside its place, {@code .NAME.PROCESS-THREAD-ATTEMPT.unfinished}, and is moved there when it is complete.
 *
 * <p>It stays locked until then, by which other runs know that somebody works on it: the system takes the lock away with the
 * process, however that ends. So two runs into one folder do not touch each other's files, and a later run can take away what a
 * killed one left.
 */
final class UnfinishedFile implements Closeable {
    private static final int BUFFER = 1 << 16;
    private static final String ENDING = "unfinished";

    private final Path target;
    private final Path path;
    private final FileChannel channel;
    private final OutputStream out;

    private UnfinishedFile(Path target, Path path, FileChannel channel) {
        this.target = target;
        this.path = path;
        this.channel = channel;
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER) {
            /** The lock lasts as long as the channel is open. */
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /**
     * Starts a file.
     *
     * @param target the place it is meant for
     * @throws IOException if it cannot be made
     */
    static UnfinishedFile of(Path target) throws IOException {
        for (int attempt = 0; ; attempt++) {
            Path path = beside(target, attempt, ENDING);
            try {
                FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                if (isOurs(channel, path)) {
                    return new UnfinishedFile(target, path, channel);
                }
                channel.close();
            } catch (FileAlreadyExistsException e) {
                // Of a process with the same number, on another machine or in another container.
            }
        }
    }

    /** Whether nobody took the new file for one that was left behind, before it was locked. */
    private static boolean isOurs(FileChannel channel, Path path) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null && Files.exists(path);
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            // A file system without locks.
            return Files.exists(path);
        }
    }

    /**
     * Takes a file away that a run to the same place left when it was killed. One on which somebody still works stays.
     *
     * @param target the place
     * @param other an unfinished file of the same folder
     */
    static void removeIfLeftBehind(Path target, Path other) {
        if (!String.valueOf(other.getFileName()).startsWith("." + target.getFileName() + ".")) {
            return;
        }
        try {
            Object before = key(other);
            try (FileChannel channel = FileChannel.open(other, StandardOpenOption.WRITE)) {
                FileLock lock = channel.tryLock();
                // Meanwhile it may have been completed, and another begun under its name.
                if (lock != null && key(other).equals(before)) {
                    Files.deleteIfExists(other);
                }
            }
        } catch (IOException | OverlappingFileLockException e) {
            // It was completed meanwhile, is being written by this very process, or is somebody else's.
        }
    }

    /** What tells a file from others that bear, or bore, its name. */
    private static Object key(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return key == null ? file : key;
    }

    /** Whether a file of a folder is one that is being written, or was. */
    static boolean isOne(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".") && name.endsWith("." + ENDING);
    }

    Path target() {
        return target;
    }

    /** To be written to; flushed, but not closed, with the stream. */
    OutputStream out() {
        return out;
    }

    /** Moves it to its place; it is open until it is closed. */
    void complete() throws IOException {
        out.flush();
        Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes it away, if it was not moved. */
    void remove() throws IOException {
        Files.deleteIfExists(path);
    }

    /**
     * Gives what is there now a second name, so that there is a file at every moment; where files cannot have two names it is
     * moved.
     *
     * @return the second name, nothing if no file is there
     * @throws IOException if a folder is there
     */
    Optional<Path> keptAside() throws IOException {
        if (Files.isDirectory(target)) {
            throw new IOException("a file was expected, and " + target.getFileName() + " is a folder");
        }
        if (!Files.exists(target)) {
            return Optional.empty();
        }
        for (int attempt = 0; ; attempt++) {
            Path aside = beside(target, attempt, "before");
            try {
                return Optional.of(Files.createLink(aside, target));
            } catch (FileAlreadyExistsException e) {
                // Of a run at the same time.
            } catch (IOException | UnsupportedOperationException e) {
                return Optional.of(Files.move(target, aside, StandardCopyOption.ATOMIC_MOVE));
            }
        }
    }

    /** No two threads make a file of the same name, so that what is at the place of a new file is that file. */
    private static Path beside(Path target, int attempt, String ending) {
        String own =
                ProcessHandle.current().pid() + "-" + Thread.currentThread().getId() + "-" + attempt;
        return target.resolveSibling("." + target.getFileName() + "." + own + "." + ending);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
