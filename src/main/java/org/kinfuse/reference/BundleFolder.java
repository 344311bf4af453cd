package org.kinfuse.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kinfuse.genome.CannotWrite;

/**
 * Writes the files of a bundle into a folder: first into a new folder beside it, which then takes its place, so that no
 * half-written bundle is ever there to be opened.
 */
public final class BundleFolder {
    private BundleFolder() {}

    /**
     * Writes a bundle. An older bundle in the folder is replaced; anything else in it is not touched.
     *
     * @param files the files' bytes by name
     * @throws CannotWrite if the folder holds something else than a bundle, or cannot be written
     */
    public static void write(Path folder, Map<String, byte[]> files) {
        Path place = folder.toAbsolutePath().normalize();
        Path beside = place.resolveSibling(place.getFileName() + ".partial");
        try {
            requireNothingElse(folder, files);
            Files.createDirectories(beside);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(beside.resolve(file.getKey()), file.getValue());
            }
            if (Files.exists(place)) {
                delete(place);
            }
            Files.move(beside, place);
        } catch (IOException e) {
            throw new CannotWrite(folder + " cannot be written (" + e.getMessage() + ").", e);
        } finally {
            deleteQuietly(beside);
        }
    }

    private static void requireNothingElse(Path folder, Map<String, byte[]> files) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new CannotWrite(folder + " is a file; give a folder for the bundle.");
        }
        for (Path inside : list(folder)) {
            if (!files.containsKey(inside.getFileName().toString())) {
                throw new CannotWrite(folder + " holds " + inside.getFileName()
                        + ", which is not part of a bundle; give an empty or a new folder.");
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        for (Path file : list(folder)) {
            Files.delete(file);
        }
        Files.delete(folder);
    }

    private static void deleteQuietly(Path folder) {
        try {
            if (Files.exists(folder)) {
                delete(folder);
            }
        } catch (IOException e) {
            throw new CannotWrite(folder + " is left over and cannot be deleted (" + e.getMessage() + ").", e);
        }
    }
}
