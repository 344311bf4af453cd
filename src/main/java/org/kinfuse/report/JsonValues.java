package org.kinfuse.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Looks for values that the program never writes: a word outside a closed set, a number outside its range, a null. Somebody
 * may have changed the file by hand, or cut it.
 */
final class JsonValues {
    private static final Range ANY = range();

    private final Map<Class<?>, List<Field>> fields = new HashMap<>();

    /** A field of a record. */
    private record Field(RecordComponent component, String name, List<String> words, Range range) {
        static Field of(RecordComponent component) {
            JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
            component.getAccessor().setAccessible(true);
            return new Field(
                    component,
                    renamed == null ? component.getName() : renamed.value(),
                    ClosedWords.of(component),
                    Optional.ofNullable(component.getAnnotation(Range.class)).orElse(ANY));
        }

        Object of(Object entry) {
            try {
                return component.getAccessor().invoke(entry);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a field of a record can be read", e);
            }
        }
    }

    /** Bears the range of a number of which nothing is said. */
    private record Anything(@Range long number) {}

    private static Range range() {
        return Anything.class.getRecordComponents()[0].getAnnotation(Range.class);
    }

    /** Where a tree of JSON has a null, and that it has; nothing if it has none. */
    static Optional<String> nullIn(JsonNode node, String path) {
        if (node.isNull()) {
            return Optional.of(path + " is null");
        }
        for (Map.Entry<String, JsonNode> one : node.properties()) {
            Optional<String> found = nullIn(one.getValue(), path.isEmpty() ? one.getKey() : path + "." + one.getKey());
            if (found.isPresent()) {
                return found;
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            Optional<String> found = nullIn(node.get(i), path + "[" + i + "]");
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What is wrong first in a record, and where; nothing if all is as it should be. */
    Optional<String> wrongIn(Record entry, String path) {
        for (Field field : fields.computeIfAbsent(entry.getClass(), JsonValues::fieldsOf)) {
            String place = path.isEmpty() ? field.name() : path + "." + field.name();
            Optional<String> wrong = wrong(field.of(entry), field, place);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private static List<Field> fieldsOf(Class<?> type) {
        return List.of(type.getRecordComponents()).stream().map(Field::of).toList();
    }

    private Optional<String> wrong(Object value, Field field, String path) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                Optional<String> wrong = wrong(list.get(i), field, path + "[" + i + "]");
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
            return Optional.empty();
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .flatMap(one -> wrong(one.getValue(), field, path + "." + one.getKey()).stream())
                    .findFirst();
        }
        if (value instanceof Record entry) {
            return wrongIn(entry, path);
        }
        if (value instanceof String text) {
            return wrongWord(text, field, path);
        }
        return wrongNumber(value, field.range(), path);
    }

    /** A field that was left out is an empty text by now. */
    private static Optional<String> wrongWord(String text, Field field, String path) {
        return field.words().isEmpty() || text.isEmpty() || field.words().contains(text)
                ? Optional.empty()
                : Optional.of(path + " is '" + text + "': expected one of " + String.join(", ", field.words()));
    }

    /** An absent number, and what is no number, is within every range. */
    private static Optional<String> wrongNumber(Object value, Range range, String path) {
        double lowest = (double) range.from();
        double number = value instanceof Number plain
                ? plain.doubleValue()
                : value instanceof OptionalInt whole
                        ? whole.orElse((int) range.from())
                        : value instanceof OptionalDouble share ? share.orElse(lowest) : lowest;
        if (number >= lowest && number <= (double) range.to()) {
            return Optional.empty();
        }
        String limit = range.to() == Long.MAX_VALUE ? range.from() + " or more" : range.from() + " to " + range.to();
        String found = value instanceof OptionalInt whole
                ? Integer.toString(whole.orElseThrow())
                : value instanceof OptionalDouble share ? Double.toString(share.orElseThrow()) : String.valueOf(value);
        return Optional.of(path + " is " + found + ": expected " + limit);
    }
}
