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
        EMPTY,
        ZERO,
        BY_FILTER
    }

    /** A field of a record: its name as it is written, and how its value is had. */
    private record Field(byte[] name, Method value, LeftOut leftOut, Object filter) {
        static Field of(RecordComponent component) {
            Method value = component.getAccessor();
            value.setAccessible(true); // spares a check with each value
            JsonProperty named = value.getAnnotation(JsonProperty.class);
            byte[] name = ("\"" + (named == null ? component.getName() : named.value()) + "\":")
                    .getBytes(StandardCharsets.UTF_8);
            JsonInclude include = value.getAnnotation(JsonInclude.class);
            if (include == null) {
                return new Field(name, value, LeftOut.NONE, "");
            }
            return switch (include.value()) {
                case NON_EMPTY -> new Field(name, value, LeftOut.EMPTY, "");
                case NON_DEFAULT -> new Field(name, value, LeftOut.ZERO, 0);
                case CUSTOM -> new Field(name, value, LeftOut.BY_FILTER, instance(include.valueFilter()));
                case ALWAYS, NON_NULL, NON_ABSENT, USE_DEFAULTS ->
                    throw new IllegalStateException("no field is printed by " + include.value());
            };
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
                return value.invoke(entry);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a field of a record can be read", e);
            }
        }

        boolean isLeftOut(Object value) {
            return switch (leftOut) {
                case NONE -> false;
                case EMPTY -> isEmpty(value);
                case ZERO, BY_FILTER -> filter.equals(value);
            };
        }

        private static boolean isEmpty(Object value) {
            return value instanceof String text && text.isEmpty()
                    || value instanceof List<?> list && list.isEmpty()
                    || value instanceof OptionalInt number && number.isEmpty()
                    || value instanceof OptionalDouble fraction && fraction.isEmpty();
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
        } else if (value instanceof Record entry) {
            addRecord(entry);
        } else if (value instanceof List<?> list) {
            addList(list);
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
                addBytes(field.name());
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

    /** Nearly every text is plain ASCII and copied; Jackson sees to the others. */
    private void addText(String text) {
        addMark('"');
        int start = length;
        addPlain(text);
        for (int i = start; i < length; i++) {
            byte one = bytes[i];
            if (one < ' ' || one == '"' || one == '\\') {
                length = start;
                addBytes(JsonStringEncoder.getInstance().quoteAsUTF8(text));
                break;
            }
        }
        addMark('"');
    }

    private void addPlain(String text) {
        addBytes(text.getBytes(StandardCharsets.UTF_8));
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
