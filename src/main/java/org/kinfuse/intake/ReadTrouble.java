package org.kinfuse.intake;

import htsjdk.samtools.FileTruncatedException;
import htsjdk.samtools.util.RuntimeEOFException;
import java.io.EOFException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kinfuse.bam.DamagedBam;
import org.kinfuse.genome.BadInput;

/** Puts what a library says of a damaged file into one sentence. */
final class ReadTrouble {
    /** What a sentence quotes of a library's message. */
    private static final int QUOTED = 160;

    private ReadTrouble() {}

    /** Runs what reads a file; any exception of the library becomes {@link BadInput}. */
    static <T> T translated(Supplier<T> reading, Function<RuntimeException, BadInput> translation) {
        try {
            return reading.get();
        } catch (RuntimeException trouble) {
            throw told(trouble, translation);
        }
    }

    /** What to tell of an exception of the library. */
    static BadInput told(RuntimeException trouble, Function<RuntimeException, BadInput> translation) {
        return ofOurs(trouble).orElseGet(() -> translation.apply(trouble));
    }

    /** Our own sentence, thrown below a library that wrapped it. */
    private static Optional<BadInput> ofOurs(Throwable trouble) {
        return causes(trouble)
                .filter(BadInput.class::isInstance)
                .map(BadInput.class::cast)
                .findFirst();
    }

    private static Stream<Throwable> causes(Throwable trouble) {
        return Stream.iterate(trouble, cause -> cause != null, Throwable::getCause);
    }

    static BadInput atStart(String name, Exception trouble) {
        return new BadInput(name + " is damaged: one of its first compressed blocks cannot be read", trouble);
    }

    static BadInput inHeader(String name, RuntimeException trouble) {
        return isEarlyEnd(trouble)
                ? new BadInput(name + " is cut short: it ends within its header", trouble)
                : new BadInput(name + " has a header that cannot be read: " + words(trouble), trouble);
    }

    static BadInput inRecord(String name, long number, RuntimeException trouble) {
        if (isEarlyEnd(trouble)) {
            return new BadInput(name + " is cut short: it ends within record " + number, trouble);
        }
        if (isChecksum(trouble)) {
            return new BadInput(
                    name + " is damaged near record " + number + ": a block does not match its checksum", trouble);
        }
        return new BadInput(name + " is damaged at record " + number + ": " + words(trouble), trouble);
    }

    static BadInput inIndex(String name, String index, RuntimeException trouble) {
        return new BadInput(
                index + ", the index beside " + name
                        + ", is of another file or damaged: make it anew with 'samtools index'",
                trouble);
    }

    /** At a record that was found by an index that may be of another file: only a checksum tells that it is not. */
    static BadInput byIndex(String name, String index, long number, RuntimeException trouble) {
        return isChecksum(trouble)
                ? inRecord(name, number, trouble)
                : new BadInput(
                        name + " cannot be read where its index " + index
                                + " points to: the index is of another file, or one of the two is damaged",
                        trouble);
    }

    static BadInput cutShort(String name, EndMark expected) {
        return new BadInput(name + " is cut short: expected " + expected.words() + " at its end");
    }

    private static boolean isEarlyEnd(Throwable trouble) {
        return causes(trouble)
                .anyMatch(cause -> cause instanceof EOFException
                        || cause instanceof RuntimeEOFException
                        || cause instanceof FileTruncatedException);
    }

    private static boolean isChecksum(Throwable trouble) {
        return causes(trouble)
                .map(cause -> String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT))
                .anyMatch(message -> message.contains("crc") || message.contains("checksum"));
    }

    /**
     * The innermost of the library's messages, in one line: the outer ones repeat it with other things around it, and
     * those that the JDK throws from within speak of indices and letters.
     */
    private static String words(Throwable trouble) {
        String innermost = causes(trouble)
                .filter(ReadTrouble::isOfTheLibrary)
                .map(Throwable::getMessage)
                .filter(message -> message != null && !message.isBlank())
                .reduce((outer, inner) -> inner)
                .orElse("it is not written as its format demands");
        String line = innermost.strip().replaceAll("\\s+", " ");
        return line.length() <= QUOTED ? line : line.substring(0, QUOTED) + "...";
    }

    private static boolean isOfTheLibrary(Throwable cause) {
        return cause.getClass() == IllegalArgumentException.class
                || cause.getClass() == IllegalStateException.class
                || cause.getClass() == DamagedBam.class
                || cause.getClass().getName().startsWith("htsjdk.");
    }
}
