package org.kinfuse.variants;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/** The INFO column of a record, split once and looked up by key. */
final class VcfInfo {
    private final String text;
    private int[] starts = new int[32];
    private int count;

    private VcfInfo(String text) {
        this.text = text;
    }

    /** @param text the column as it stands in the file */
    static VcfInfo of(String text) {
        VcfInfo info = new VcfInfo(text);
        int start = 0;
        while (start < text.length()) {
            info.add(start);
            int end = text.indexOf(';', start);
            start = end < 0 ? text.length() : end + 1;
        }
        return info;
    }

    private void add(int start) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = start;
    }

    /** Whether the key is there, as a flag or with a value. */
    boolean has(String key) {
        return startOf(key) >= 0;
    }

    /** The value of a key; nothing if the key is absent, is a flag or has the missing value. */
    Optional<String> value(String key) {
        int start = startOf(key);
        int from = start + key.length() + 1;
        if (start < 0 || from > text.length() || text.charAt(from - 1) != '=') {
            return Optional.empty();
        }
        int end = text.indexOf(';', from);
        String value = text.substring(from, end < 0 ? text.length() : end);
        return value.isEmpty() || value.equals(".") ? Optional.empty() : Optional.of(value);
    }

    /** The first of the keys that has a value, and the value. */
    Optional<String> anyValue(String... keys) {
        for (String key : keys) {
            Optional<String> value = value(key);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /**
     * One whole number of a key that may hold several, separated by commas.
     *
     * @param index which of them, from 0; where the key holds only one, that one
     * @throws VariantProblem if it is no whole number
     */
    OptionalInt number(String key, int index) {
        Optional<String> value = value(key);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        String[] parts = value.get().split(",", -1);
        String part = parts[parts.length == 1 ? 0 : Math.min(index, parts.length - 1)];
        return part.equals(".") ? OptionalInt.empty() : OptionalInt.of(VariantNumber.of("INFO " + key, part));
    }

    /** A count: the first whole number of the key that is 0 or more; nothing if it is anything else. */
    OptionalInt count(String key) {
        Optional<String> value = value(key);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        int comma = value.get().indexOf(',');
        String first = comma < 0 ? value.get() : value.get().substring(0, comma);
        return VariantNumber.isNumber(first) && !first.startsWith("-")
                ? OptionalInt.of(Integer.parseInt(first))
                : OptionalInt.empty();
    }

    private int startOf(String key) {
        for (int i = 0; i < count; i++) {
            int end = starts[i] + key.length();
            if (text.startsWith(key, starts[i])
                    && (end == text.length() || text.charAt(end) == '=' || text.charAt(end) == ';')) {
                return starts[i];
            }
        }
        return -1;
    }
}
