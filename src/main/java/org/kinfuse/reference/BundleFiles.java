package org.kinfuse.reference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.kinfuse.genome.BadInput;

/** Where the files of a bundle come from. */
interface BundleFiles {
    /**
     * All bytes of a file.
     *
     * @throws BadInput if there is no such file or it cannot be read
     */
    byte[] read(String name);

    /** The files in a folder. */
    static BundleFiles in(Path folder) {
        return name -> {
            try {
                return Files.readAllBytes(folder.resolve(name));
            } catch (NoSuchFileException e) {
                throw new BadInput(
                        folder + " is no reference bundle: it has no " + name
                                + "; 'kinfuse reference build' writes one.",
                        e);
            } catch (IOException e) {
                throw new BadInput(folder.resolve(name) + " cannot be read (" + e.getMessage() + ").", e);
            }
        };
    }

    /** The files that are part of the program. */
    static BundleFiles packaged(String build) {
        return name -> {
            try (InputStream stream = BundleFiles.class.getResourceAsStream(build + "/" + name)) {
                if (stream == null) {
                    throw new BadInput("This kinfuse comes without its reference bundle (" + build + "/" + name
                            + " is missing); install it again.");
                }
                return stream.readAllBytes();
            } catch (IOException e) {
                throw new BadInput("The reference bundle's " + name + " cannot be read; install kinfuse again.", e);
            }
        };
    }

    /** All bytes of any file that the user named. */
    static byte[] bytesOf(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new BadInput(file + " cannot be read (" + e.getMessage() + ").", e);
        }
    }

    /** The one sentence about a damaged file. */
    static BadInput damaged(String name, String how) {
        return new BadInput(damage(name, how));
    }

    /** The one sentence about a damaged file, and what noticed it. */
    static BadInput damaged(String name, String how, Exception cause) {
        return new BadInput(damage(name, how), cause);
    }

    private static String damage(String name, String how) {
        return "The reference bundle's " + name + " is damaged: " + how
                + "; install kinfuse again, or build the bundle again with 'kinfuse reference build'.";
    }
}
