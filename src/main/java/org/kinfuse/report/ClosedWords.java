package org.kinfuse.report;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words that a field of the JSON can hold, as its record says. */
final class ClosedWords {
    private ClosedWords() {}

    /** The words, none if it can hold any. */
    static List<String> of(RecordComponent component) {
        if (component.isAnnotationPresent(OneOf.class)) {
            return List.of(component.getAnnotation(OneOf.class).value());
        }
        if (component.isAnnotationPresent(Words.class)) {
            return Arrays.stream(component.getAnnotation(Words.class).value().getEnumConstants())
                    .map(ClosedWords::word)
                    .toList();
        }
        return List.of();
    }

    /** The word of an enum's constant: what it calls its word, or else its name in lower case. */
    private static String word(Enum<?> constant) {
        return Stream.of("word", "words")
                .flatMap(name -> Arrays.stream(constant.getDeclaringClass().getDeclaredMethods())
                        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0))
                .findFirst()
                .map(method -> word(constant, method))
                .orElseGet(() -> constant.name().toLowerCase(Locale.ROOT));
    }

    private static String word(Enum<?> constant, Method method) {
        try {
            method.setAccessible(true);
            return (String) method.invoke(constant);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an enum tells its words", e);
        }
    }
}
