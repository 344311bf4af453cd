package org.kinfuse.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.kinfuse.genome.BadInput;
import picocli.CommandLine.TypeConversionException;

/**
 * The words of a command line that is as plain as nearly all are: each option a word of its own, its value the next word, none given
 * twice. Such a line is read without picocli, which to get under way needs a third of the time that one record takes, and a fifth of
 * that of a small file of reads. Whatever else there is picocli reads, and complains of; what both read means the same.
 */
final class PlainWords {
    private static final String FILE = "FILE";

    /** So many fit into an int. */
    private static final int MOST_DIGITS = 9;

    private final Iterator<String> words;
    private final Set<String> taken = new HashSet<>();

    /** A command that can be made of plain words. */
    interface PlainCommand extends Callable<Integer>, Cli.AnswersInFiles {
        /** Takes a word and what belongs to it; whether that can be done. */
        boolean take(String word, PlainWords plain);

        @Override
        Integer call();
    }

    /** The line is not plain. */
    private static final class NotPlain extends RuntimeException {
        NotPlain() {
            super("picocli is to read this", null, false, false);
        }
    }

    private PlainWords(List<String> words) {
        this.words = words.iterator();
    }

    /** The command that the words name with its options, if they say so plainly. */
    static Optional<PlainCommand> command(Streams streams, List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return switch (words.get(0)) {
            case AnnotateCommand.NAME -> taken(new AnnotateCommand(streams, words), words);
            case CallCommand.NAME -> taken(new CallCommand(streams, words), words);
            default -> Optional.empty();
        };
    }

    private static Optional<PlainCommand> taken(PlainCommand command, List<String> words) {
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

    /** The same as a number of at most nine digits. */
    int number(String option) {
        String value = value(option);
        if (value.length() > MOST_DIGITS || !value.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
            throw new NotPlain();
        }
        return Integer.parseInt(value);
    }

    /** The same as one of some words. */
    <T> T among(Map<String, T> known, String option) {
        T meant = known.get(value(option));
        if (meant == null) {
            throw new NotPlain();
        }
        return meant;
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
