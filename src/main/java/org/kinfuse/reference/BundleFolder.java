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
        Path aside = place.resolveSibling(place.getFileName() + ".replaced");
        try {
            requireNothingElse(folder, files);
            deleteIfThere(beside);
            Files.createDirectories(beside);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(beside.resolve(file.getKey()), file.getValue());
            }
            if (Files.exists(place)) {
                deleteIfThere(aside);
                Files.move(place, aside);
            }
            Files.move(beside, place);
            deleteIfThere(aside);
        } catch (IOException e) {
            throw new CannotWrite(folder + " cannot be written (" + e.getMessage() + ").", e);
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

    private static void deleteIfThere(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path file : list(folder)) {
                Files.delete(file);
            }
            Files.delete(folder);
        }
    }
}
