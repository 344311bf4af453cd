package org.kinfuse.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of one run that are being written, to appear together or not at all. When the process is told to end (SIGINT,
 * SIGTERM) they are taken away; what a process that was killed left, the next run to the same places takes away.
 */
final class UnfinishedFiles implements AutoCloseable {
    private final Path folder;
    private final List<UnfinishedFile> files = new ArrayList<>();
    private final List<Path> ofOthers;
    private final Thread whenEnded = new Thread(this::end, "kinfuse-unfinished");
    private State state = State.WRITING;

    /** How far a run is. */
    private enum State {
        WRITING,
        DONE,
        /** The process is ending: nothing more may be written. */
        ENDED
    }

    /**
     * Files of a folder, which is made if need be.
     *
     * @throws IOException if it cannot be made
     */
    UnfinishedFiles(Path folder) throws IOException {
        this.folder = folder;
        // A link to a folder is one, though not for createDirectories.
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        this.ofOthers = unfinished(folder);
        Runtime.getRuntime().addShutdownHook(whenEnded);
    }

    private static List<Path> unfinished(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(UnfinishedFile::isOne).toList();
        } catch (IOException | UncheckedIOException e) {
            // One may write into a folder and yet not list it; what lies about there disturbs nobody.
            return List.of();
        }
    }

    /** Starts a file; the stream need not be closed. */
    synchronized OutputStream create(String name) throws IOException {
        requireGoingOn();
        Path target = folder.resolve(name);
        ofOthers.forEach(other -> UnfinishedFile.removeIfLeftBehind(target, other));
        UnfinishedFile file = UnfinishedFile.of(target);
        files.add(file);
        return file.out();
    }

    private void requireGoingOn() throws IOException {
        if (state == State.ENDED) {
            throw new IOException("the process is ending");
        }
    }

    /**
     * Moves all files to their places, or none.
     *
     * @return the places, in the order in which the files were started
     */
    synchronized List<Path> complete() throws IOException {
        requireGoingOn();
        Deque<Moved> moved = new ArrayDeque<>();
        try {
            for (UnfinishedFile file : files) {
                moved.push(new Moved(file.target(), file.keptAside().stream().toList()));
                file.complete();
            }
            for (UnfinishedFile file : files) {
                file.close();
            }
        } catch (IOException e) {
            putBack(moved, e);
            throw e;
        }
        state = State.DONE;
        for (Moved file : moved) {
            for (Path before : file.before()) {
                Files.deleteIfExists(before);
            }
        }
        return files.stream().map(UnfinishedFile::target).toList();
    }

    /** A file at its place, and where that is kept which was there before, if anything was. */
    private record Moved(Path target, List<Path> before) {}

    private static void putBack(Deque<Moved> moved, IOException failure) {
        for (Moved file : moved) {
            try {
                if (!file.before().isEmpty()) {
                    Files.move(file.before().get(0), file.target(), StandardCopyOption.ATOMIC_MOVE);
                } else {
                    Files.deleteIfExists(file.target());
                }
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
    }

    /** Takes away what was written so far. */
    synchronized void discard(Throwable failure) {
        for (UnfinishedFile file : files) {
            try {
                file.remove();
                file.close();
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
    }

    /** What is written is not closed, so that whoever still writes has nothing to complain of. */
    private synchronized void end() {
        if (state == State.WRITING) {
            state = State.ENDED;
            for (UnfinishedFile file : files) {
                try {
                    file.remove();
                } catch (IOException e) {
                    // Nobody is left to be told; the next run takes it away.
                }
            }
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(whenEnded);
        } catch (IllegalStateException e) {
            // The process is ending: the hook is at work.
        }
    }
}
