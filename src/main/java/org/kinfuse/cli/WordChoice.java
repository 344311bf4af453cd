package org.kinfuse.cli;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A value that users choose by its word, in capitals or not.
 *
 * @param <T> what is chosen
 */
abstract class WordChoice<T> implements ITypeConverter<T>, Iterable<String> {
    private final String kind;
    private final List<T> values;
    private final Function<T, String> word;

    /**
     * A choice.
     *
     * @param kind what is chosen, in a word
     */
    WordChoice(String kind, List<T> values, Function<T, String> word) {
        this.kind = kind;
        this.values = values;
        this.word = word;
    }

    /** The words that there are. */
    @Override
    public Iterator<String> iterator() {
        return values.stream().map(word).iterator();
    }

    @Override
    public T convert(String text) {
        return values.stream()
                .filter(value -> word.apply(value).equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "'" + text + "' is no " + kind + "; there are " + String.join(", ", this)));
    }
}
