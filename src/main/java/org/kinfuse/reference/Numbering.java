package org.kinfuse.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Distinct values in their order, each with its number from 0: what a file stores once and refers to by number.
 *
 * @param <T> the values
 */
final class Numbering<T extends Comparable<? super T>> {
    private final List<T> sorted;
    private final Map<T, Integer> numbers;

    private Numbering(List<T> sorted, Map<T, Integer> numbers) {
        this.sorted = sorted;
        this.numbers = numbers;
    }

    /** Numbers some values, however often each is given. */
    static <T extends Comparable<? super T>> Numbering<T> of(Stream<T> values) {
        List<T> sorted = values.distinct().sorted().toList();
        Map<T, Integer> numbers = new HashMap<>();
        sorted.forEach(value -> numbers.put(value, numbers.size()));
        return new Numbering<>(sorted, numbers);
    }

    /** The values, in order. */
    List<T> sorted() {
        return sorted;
    }

    /** How many there are. */
    int size() {
        return sorted.size();
    }

    /**
     * The number of a value.
     *
     * @throws IllegalArgumentException if it has none
     */
    int numberOf(T value) {
        Integer number = numbers.get(value);
        if (number == null) {
            throw new IllegalArgumentException(value + " has no number");
        }
        return number;
    }
}
