package org.kinfuse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.kinfuse.genome.BadInput;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The file that a command reads.
 *
 * @param path its path; {@code -} for standard input
 */
record InputFile(Path path) {
    private static final Path STANDARD_INPUT = Path.of("-");

    /** Where data comes from. */
    enum Source {
        /** A file. */
        FILE,
        /** Standard input. */
        STANDARD_INPUT
    }

    /** Refuses an empty name, which is most often a variable of a script that was never set. */
    static final class NameConverter implements ITypeConverter<Path> {
        @Override
        public Path convert(String text) {
            if (text.isEmpty()) {
                throw new TypeConversionException("the name of the file is empty");
            }
            return Path.of(text);
        }
    }

    Source source() {
        return path.equals(STANDARD_INPUT) ? Source.STANDARD_INPUT : Source.FILE;
    }

    /** Its name without its folders, or {@code -}. */
    String name() {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** SHA-256 of all its bytes: for files that are small. */
    String sha256() {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path));
            return HexFormat.of().formatHex(sum);
        } catch (IOException e) {
            throw new BadInput(path + " was there and is not any more: it was expected to stay.", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Its size in bytes; 0 where it is no regular file and has none. */
    long size() {
        try {
            return source() == Source.FILE && Files.isRegularFile(path) ? Files.size(path) : 0;
        } catch (IOException e) {
            throw new BadInput(path + " was there and is not any more: it was expected to stay.", e);
        }
    }
}
