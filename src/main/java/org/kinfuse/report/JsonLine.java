package org.kinfuse.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

/**
 * Writes printed records as JSON without blanks: the same bytes as {@link JsonForm#mapper()}, by the same annotations, in a
 * third of the time, since of each kind of record it is worked out once what has to be written.
 */
final class JsonLine implements BiConsumer<JsonBytes, Object> {
    private final Map<Class<?>, Field[]> fieldsOf = new HashMap<>();
    private final JsonBytes bytes = new JsonBytes();

    /** Which values of a field are left out. */
    private enum LeftOut {
        NONE,
        EMPTY_TEXT,
        EMPTY_LIST,
        EMPTY_MAP,
        NO_WHOLE_NUMBER,
        NO_NUMBER,
        EQUAL_TO_FILTER
    }

    /** A field of a kind of record. */
    private static final class Field {
        private final byte[] name;
        private final Method accessor;
        private final LeftOut leftOut;
        private final Object filter;

        private Field(RecordComponent component, LeftOut leftOut, Object filter) {
            this.accessor = component.getAccessor();
            accessor.setAccessible(true); // spares a check with each value
            JsonProperty named = accessor.getAnnotation(JsonProperty.class);
            this.name = JsonBytes.name(named == null ? component.getName() : named.value());
            this.leftOut = leftOut;
            this.filter = filter;
        }

        static Field of(RecordComponent component) {
            JsonInclude include = component.getAccessor().getAnnotation(JsonInclude.class);
            if (include == null) {
                return new Field(component, LeftOut.NONE, "");
            }
            return switch (include.value()) {
                case NON_EMPTY -> new Field(component, ifEmpty(component.getType()), "");
                case NON_DEFAULT -> new Field(component, LeftOut.EQUAL_TO_FILTER, zero(component.getType()));
                case CUSTOM -> new Field(component, LeftOut.EQUAL_TO_FILTER, instance(include.valueFilter()));
                case ALWAYS, NON_NULL, NON_ABSENT, USE_DEFAULTS ->
                    throw new IllegalStateException("no field is printed by " + include.value());
            };
        }

        private static Object zero(Class<?> type) {
            if (type == long.class) {
                return 0L;
            }
            return 0;
        }

        private static LeftOut ifEmpty(Class<?> type) {
            return type == String.class
                    ? LeftOut.EMPTY_TEXT
                    : type == OptionalInt.class
                            ? LeftOut.NO_WHOLE_NUMBER
                            : type == OptionalDouble.class
                                    ? LeftOut.NO_NUMBER
                                    : Map.class.isAssignableFrom(type) ? LeftOut.EMPTY_MAP : LeftOut.EMPTY_LIST;
        }

        private static Object instance(Class<?> filter) {
            try {
                return filter.getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a filter of fields has a constructor without parameters", e);
            }
        }

        Object of(Object entry) {
            try {
                return accessor.invoke(entry);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a field of a record can be read", e);
            }
        }

        boolean isLeftOut(Object value) {
            return switch (leftOut) {
                case NONE -> false;
                case EMPTY_TEXT -> ((String) value).isEmpty();
                case EMPTY_LIST -> ((List<?>) value).isEmpty();
                case EMPTY_MAP -> ((Map<?, ?>) value).isEmpty();
                case NO_WHOLE_NUMBER -> ((OptionalInt) value).isEmpty();
                case NO_NUMBER -> ((OptionalDouble) value).isEmpty();
                case EQUAL_TO_FILTER -> filter.equals(value);
            };
        }
    }

    /** Writes a record, without a line end. */
    void write(Record entry, OutputStream out) throws IOException {
        accept(bytes, entry);
        bytes.moveTo(out);
    }

    /** Adds a value of any kind that is printed. */
    @Override
    public void accept(JsonBytes json, Object value) {
        if (value instanceof String text) {
            json.addText(text);
        } else if (value instanceof Integer
                || value instanceof Long
                || value instanceof Boolean
                || value instanceof Double) {
            json.addPlain(value.toString());
        } else if (value instanceof SampleName name) {
            json.addText(name.text());
        } else if (value instanceof Record entry) {
            addRecord(json, entry);
        } else if (value instanceof List<?> list) {
            json.addList(list, this);
        } else if (value instanceof Map<?, ?> map) {
            addMap(json, map);
        } else if (value instanceof OptionalInt number) {
            json.addNumber(number.orElseThrow());
        } else if (value instanceof OptionalDouble number) {
            json.addPlain(Double.toString(number.orElseThrow()));
        } else {
            throw new IllegalStateException("no form in JSON for " + value.getClass());
        }
    }

    private void addRecord(JsonBytes json, Record entry) {
        Field[] fields = fieldsOf.get(entry.getClass());
        if (fields == null) {
            fields = Arrays.stream(entry.getClass().getRecordComponents())
                    .map(Field::of)
                    .toArray(Field[]::new);
            fieldsOf.put(entry.getClass(), fields);
        }
        json.open();
        for (Field field : fields) {
            Object value = field.of(entry);
            if (!field.isLeftOut(value)) {
                accept(json.name(field.name), value);
            }
        }
        json.close();
    }

    private void addMap(JsonBytes json, Map<?, ?> map) {
        json.open();
        for (Map.Entry<?, ?> one : map.entrySet()) {
            accept(json.key(one.getKey().toString()), one.getValue());
        }
        json.close();
    }
}
