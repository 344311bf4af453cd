package org.kinfuse.report;

import htsjdk.samtools.util.RuntimeIOException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kinfuse.genome.CannotWrite;

/**
 * The folder that outputs go to. All files of a run appear together or not at all: each is written under another name
 * beside its place, and when all are complete they are moved there. Where that fails, what was there before is put back. Two
 * runs may write into one folder at the same time; of two that write the same files, the later one's stay.
 */
public final class OutputFolder {
    private final Path folder;
    private final List<Path> kept;

    /** A folder; it is made when something is written. */
    public OutputFolder(Path folder) {
        this(folder, List.of());
    }

    private OutputFolder(Path folder, List<Path> kept) {
        this.folder = folder;
        this.kept = kept;
    }

    /** The same folder, in which nothing takes the place of a file: of what a run reads. */
    public OutputFolder keeping(Path file) {
        return new OutputFolder(
                folder, Stream.concat(kept.stream(), Stream.of(file)).toList());
    }

    /** Something that can be written. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes all of it; the stream stays open.
         *
         * @throws IOException if it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Makes sure, as far as that can be known beforehand, that files can be written: a run takes its time, and should not
     * fail at its end for a reason that was there at its start.
     *
     * @throws CannotWrite if they cannot
     */
    public void requireWritable() {
        Path nearest = folder.toAbsolutePath().normalize();
        while (!Files.exists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        if (!Files.isDirectory(nearest)) {
            throw new CannotWrite("Cannot write to " + folder + ": a folder was expected, and " + nearest.getFileName()
                    + " is a file.");
        }
        if (!Files.isWritable(nearest)) {
            throw new CannotWrite("Cannot write to " + folder + ": there is no permission to.");
        }
    }

    /**
     * Writes all files, or none, one after the other.
     *
     * @param contents what to write, by the name of the file
     * @return the files, in the order given
     * @throws CannotWrite if one cannot be written; then none is, and what was there before still is
     */
    public List<Path> write(Map<String, Content> contents) {
        return writeTogether(files -> {
            for (Map.Entry<String, Content> entry : contents.entrySet()) {
                try (OutputStream out = files.create(entry.getKey())) {
                    entry.getValue().writeTo(out);
                }
            }
        });
    }

    /** Makes the files of a folder. */
    @FunctionalInterface
    public interface NewFiles {
        /**
         * Makes a file.
         *
         * @param name its name
         * @return buffered; to be closed by whoever writes to it
         * @throws IOException if it cannot be made
         */
        OutputStream create(String name) throws IOException;
    }

    /** Writes several files, side by side if need be. */
    @FunctionalInterface
    public interface Writing {
        /**
         * Makes all files and writes them.
         *
         * @throws IOException if one cannot be written
         */
        void to(NewFiles files) throws IOException;
    }

    /**
     * Writes all files, or none.
     *
     * @return the files, in the order in which they were made
     * @throws CannotWrite if one cannot be written; then none is, and what was there before still is
     */
    public List<Path> writeTogether(Writing writing) {
        try (UnfinishedFiles files = new UnfinishedFiles(folder)) {
            return together(files, writing);
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    private List<Path> together(UnfinishedFiles files, Writing writing) throws IOException {
        try {
            writing.to(name -> {
                requireOther(folder.resolve(name));
                return files.create(name);
            });
            return files.complete();
        } catch (RuntimeIOException e) {
            // What htsjdk throws for a stream that it writes to.
            files.discard(e);
            throw e.getCause() instanceof IOException cause ? cannotWrite(cause) : e;
        } catch (IOException | RuntimeException | Error e) {
            files.discard(e);
            throw e;
        }
    }

    private CannotWrite cannotWrite(IOException e) {
        return new CannotWrite("Cannot write to " + folder + ": " + reason(e) + ".", e);
    }

    private void requireOther(Path file) throws IOException {
        for (Path input : kept) {
            if (Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input)) {
                throw new CannotWrite(
                        "Cannot write " + file + ": it is the input; give another folder or another name.");
            }
        }
    }

    private static String reason(IOException e) {
        if (e instanceof FileAlreadyExistsException) {
            return "a folder was expected, and there is a file of that name";
        }
        if (e instanceof NoSuchFileException) {
            return "it does not exist and cannot be made";
        }
        if (e instanceof AccessDeniedException) {
            return "there is no permission to";
        }
        String said = e instanceof FileSystemException inFileSystem ? inFileSystem.getReason() : e.getMessage();
        return said == null ? "the system gives no reason" : said;
    }
}
