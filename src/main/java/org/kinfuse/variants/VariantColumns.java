package org.kinfuse.variants;

import java.util.Arrays;
import java.util.List;

/** Splits lines of tables that people make: by tabs, else by commas, else by blanks. */
final class VariantColumns {
    private VariantColumns() {}

    /** The columns of a line, without blanks or quotes around them. */
    static List<String> split(String line) {
        String separator = line.indexOf('\t') >= 0 ? "\t" : line.indexOf(',') >= 0 ? "," : "\\s+";
        String trimmed = separator.equals("\\s+") ? line.strip() : line;
        return Arrays.stream(trimmed.split(separator, -1))
                .map(VariantColumns::bare)
                .toList();
    }

    private static String bare(String column) {
        String text = column.strip();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
