package org.kinfuse.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kinfuse.genome.BadInput;
import picocli.CommandLine.TypeConversionException;

/**
 * The words of a command line that is as plain as nearly all are: each option a word of its own, its value the next word, none given
 * twice. Such a line is read without picocli, which to get under way needs a third of the time that one record takes. Whatever else
 * there is picocli reads, and complains of; what both read means the same.
 */
final class PlainWords {
    private static final String FILE = "FILE";

    private final Iterator<String> words;
    private final Set<String> taken = new HashSet<>();

    /** The line is not plain. */
    private static final class NotPlain extends RuntimeException {
        NotPlain() {
            super("picocli is to read this", null, false, false);
        }
    }

    private PlainWords(List<String> words) {
        this.words = words.iterator();
    }

    /** The command {@code annotate} with its options, if the words say so plainly. */
    static Optional<AnnotateCommand> annotate(Streams streams, List<String> words) {
        if (words.isEmpty() || !words.get(0).equals(AnnotateCommand.NAME)) {
            return Optional.empty();
        }
        AnnotateCommand command = new AnnotateCommand(streams, words);
        PlainWords plain = new PlainWords(words.subList(1, words.size()));
        try {
            while (plain.words.hasNext()) {
                if (!command.take(plain.words.next(), plain)) {
                    return Optional.empty();
                }
            }
            return plain.taken.contains(FILE) ? Optional.of(command) : Optional.empty();
        } catch (NotPlain | TypeConversionException | InvalidPathException | BadInput e) {
            return Optional.empty(); // what is wrong, picocli says
        }
    }

    /** Notes that an option without a value is given. */
    boolean flag(String option) {
        if (!taken.add(option)) {
            throw new NotPlain();
        }
        return true;
    }

    /** The value of an option: the next word. */
    String value(String option) {
        flag(option);
        String value = words.hasNext() ? words.next() : "";
        if (!isValue(value)) {
            throw new NotPlain();
        }
        return value;
    }

    /** The same as a path. */
    Path path(String option) {
        return Path.of(value(option));
    }

    /** The one word that belongs to no option. */
    Path file(String word) {
        flag(FILE);
        return Path.of(word);
    }

    /** Whether a word is neither an option nor empty. */
    static boolean isValue(String word) {
        return !word.isEmpty() && (word.charAt(0) != '-' || word.length() == 1);
    }
}
