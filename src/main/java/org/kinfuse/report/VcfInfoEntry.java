package org.kinfuse.report;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An entry for the INFO column of a VCF record.
 *
 * @param key its name, as a header line declares it
 * @param values its values as a person writes them, in their order; none for a flag
 */
public record VcfInfoEntry(String key, List<String> values) {
    private static final String MISSING = ".";

    /** @throws IllegalArgumentException if the key is none that VCF allows */
    public VcfInfoEntry {
        values = List.copyOf(values);
        if (!isKey(key)) {
            throw new IllegalArgumentException("a key of INFO is letters, digits, _ and dots, not '" + key + "'");
        }
    }

    /** The VCF specification 4.3, section 1.6.1, INFO. A loop, as this is asked for every entry that is written. */
    private static boolean isKey(String key) {
        for (int i = 0; i < key.length(); i++) {
            char character = key.charAt(i);
            boolean first = isBetween(character, 'A', 'Z') || isBetween(character, 'a', 'z') || character == '_';
            if (!first && (i == 0 || !(isBetween(character, '0', '9') || character == '.'))) {
                return false;
            }
        }
        return !key.isEmpty();
    }

    private static boolean isBetween(char character, char lowest, char highest) {
        return character >= lowest && character <= highest;
    }

    /** An entry with one value. */
    public static VcfInfoEntry of(String key, String value) {
        return new VcfInfoEntry(key, List.of(value));
    }

    /** The entry as it stands in a file, one character a byte: characters that VCF reserves are percent-encoded. */
    void appendTo(StringBuilder text) {
        text.append(key);
        char before = '=';
        for (String value : values) {
            text.append(before).append(encoded(value));
            before = ',';
        }
    }

    private static String encoded(String value) {
        if (value.isEmpty()) {
            return MISSING;
        }
        return isPlain(value) ? value : percentEncoded(value);
    }

    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (character > '~' || isEncoded(character)) {
                return false;
            }
        }
        return true;
    }

    private static String percentEncoded(String value) {
        StringBuilder text = new StringBuilder(2 * value.length());
        for (byte one : value.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (one & 0xff);
            if (isEncoded(character)) {
                text.append('%').append(hex(character >> 4)).append(hex(character & 0xf));
            } else {
                text.append(character);
            }
        }
        return text.toString();
    }

    /** What would end a value, an entry or the column; blanks because VCF before 4.3 does not have them either. */
    private static boolean isEncoded(char character) {
        return switch (character) {
            case ';', '=', ',', '%', ' ', '\t', '\r', '\n' -> true;
            default -> false;
        };
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
