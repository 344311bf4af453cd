package org.kinfuse.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Writes printed records as JSON without blanks: the same bytes as {@link JsonForm#mapper()}, by the same annotations, in a
 * third of the time, since of each kind of record it is worked out once what has to be written.
 */
final class JsonLine {
    private final Map<Class<?>, Field[]> fieldsOf = new HashMap<>();
    private byte[] bytes = new byte[1 << 14];
    private int length;

    /** Which values of a field are left out. */
    private enum LeftOut {
        NONE,
        EMPTY_TEXT,
        EMPTY_LIST,
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
            this.name = ("\"" + (named == null ? component.getName() : named.value()) + "\":")
                    .getBytes(StandardCharsets.UTF_8);
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
                            : type == OptionalDouble.class ? LeftOut.NO_NUMBER : LeftOut.EMPTY_LIST;
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
                case NO_WHOLE_NUMBER -> ((OptionalInt) value).isEmpty();
                case NO_NUMBER -> ((OptionalDouble) value).isEmpty();
                case EQUAL_TO_FILTER -> filter.equals(value);
            };
        }
    }

    /** Writes a record, without a line end. */
    void write(Record entry, OutputStream out) throws IOException {
        length = 0;
        add(entry);
        out.write(bytes, 0, length);
    }

    private void add(Object value) {
        if (value instanceof String text) {
            addText(text);
        } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            addPlain(value.toString());
        } else if (value instanceof SampleName name) {
            addText(name.text());
        } else if (value instanceof Record entry) {
            addRecord(entry);
        } else if (value instanceof List<?> list) {
            addList(list);
        } else if (value instanceof Map<?, ?> map) {
            addMap(map);
        } else if (value instanceof OptionalInt number) {
            addPlain(Integer.toString(number.orElseThrow()));
        } else if (value instanceof OptionalDouble number) {
            addPlain(Double.toString(number.orElseThrow()));
        } else {
            throw new IllegalStateException("no form in JSON for " + value.getClass());
        }
    }

    private void addRecord(Record entry) {
        Field[] fields = fieldsOf.get(entry.getClass());
        if (fields == null) {
            fields = Arrays.stream(entry.getClass().getRecordComponents())
                    .map(Field::of)
                    .toArray(Field[]::new);
            fieldsOf.put(entry.getClass(), fields);
        }
        char before = '{';
        for (Field field : fields) {
            Object value = field.of(entry);
            if (!field.isLeftOut(value)) {
                addMark(before);
                before = ',';
                addBytes(field.name);
                add(value);
            }
        }
        if (before == '{') {
            addMark(before);
        }
        addMark('}');
    }

    private void addList(List<?> list) {
        addMark('[');
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                addMark(',');
            }
            add(list.get(i));
        }
        addMark(']');
    }

    private void addMap(Map<?, ?> map) {
        char before = '{';
        for (Map.Entry<?, ?> one : map.entrySet()) {
            addMark(before);
            before = ',';
            addText(one.getKey().toString());
            addMark(':');
            add(one.getValue());
        }
        if (before == '{') {
            addMark(before);
        }
        addMark('}');
    }

    /**
     * Nearly every text is plain ASCII and copied; Jackson sees to the others. In ISO 8859-1, which is copied without a look
     * at each character, those that are not ASCII are negative bytes, or question marks where they do not exist.
     */
    private void addText(String text) {
        byte[] plain = text.getBytes(StandardCharsets.ISO_8859_1);
        for (byte one : plain) {
            if ((one <= '?' && (one < ' ' || one == '"' || one == '?')) || one == '\\') {
                plain = JsonStringEncoder.getInstance().quoteAsUTF8(text);
                break;
            }
        }
        makeRoom(plain.length + 2);
        bytes[length++] = '"';
        System.arraycopy(plain, 0, bytes, length, plain.length);
        length += plain.length;
        bytes[length++] = '"';
    }

    private void addPlain(String ascii) {
        addBytes(ascii.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void addBytes(byte[] more) {
        makeRoom(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void addMark(char mark) {
        makeRoom(1);
        bytes[length++] = (byte) mark;
    }

    private void makeRoom(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (length + more));
        }
    }
}
