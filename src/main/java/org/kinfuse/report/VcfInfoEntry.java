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
    /** Stands between entries. */
    static final String SEPARATOR = ";";

    /** Characters that those of one record have at most, as a rule. */
    private static final int TEXT = 1_024;

    private static final String MISSING = ".";

    /** What would end a value, an entry or the column; blanks because VCF before 4.3 does not have them either. */
    private static final boolean[] ENCODED = new boolean[128];

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    static {
        for (char reserved : ";=,% \t\r\n".toCharArray()) {
            ENCODED[reserved] = true;
        }
    }

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

    /** Entries as they stand in a file, one behind the other. */
    static String text(List<VcfInfoEntry> entries) {
        StringBuilder text = new StringBuilder(TEXT);
        for (VcfInfoEntry entry : entries) {
            if (text.length() > 0) {
                text.append(SEPARATOR);
            }
            entry.appendTo(text);
        }
        return text.toString();
    }

    /** The entry as it stands in a file, one character a byte: characters that VCF reserves are percent-encoded. */
    public void appendTo(StringBuilder text) {
        text.append(key);
        char before = '=';
        for (String value : values) {
            appendEncoded(value, text.append(before));
            before = ',';
        }
    }

    static void appendEncoded(String value, StringBuilder text) {
        if (value.isEmpty()) {
            text.append(MISSING);
            return;
        }
        // Bytes, as those of UTF-8 are what is written; and reading an array is cheap.
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        int plain = 0;
        while (plain < bytes.length && bytes[plain] >= 0 && !ENCODED[bytes[plain]]) {
            plain++;
        }
        text.append(plain == bytes.length ? value : encoded(bytes));
    }

    private static String encoded(byte[] bytes) {
        byte[] encoded = new byte[3 * bytes.length];
        int length = 0;
        for (byte one : bytes) {
            if (one >= 0 && ENCODED[one]) {
                encoded[length++] = '%';
                encoded[length++] = HEX[one >> 4];
                encoded[length++] = HEX[one & 0xf];
            } else {
                encoded[length++] = one;
            }
        }
        return new String(encoded, 0, length, StandardCharsets.ISO_8859_1);
    }
}
