package org.kinfuse.reference;

import java.util.List;
import org.kinfuse.genome.BadInput;

/**
 * A line of a public table, split into fields. Whatever is wrong with it is said with file, line and field.
 *
 * @param file the file's name, without its folder
 * @param line its number, from 1
 * @param fields its fields
 */
record TableRow(String file, int line, List<String> fields) {
    TableRow {
        fields = List.copyOf(fields);
    }

    /** This row, which must have so many fields. */
    TableRow withFields(int expected) {
        if (fields.size() != expected) {
            throw new BadInput(
                    file + ", line " + line + ": expected " + expected + " fields, found " + fields.size() + ".");
        }
        return this;
    }

    /** The text of a column. */
    String text(Column column) {
        return fields.get(column.index());
    }

    /** The text of a column that must not be empty. */
    String filled(Column column) {
        String text = text(column);
        if (text.isBlank()) {
            throw bad(column, "a text");
        }
        return text;
    }

    /** The number in a column, which must be a whole number of at least so much. */
    int whole(Column column, int atLeast) {
        String expected = "a whole number of " + atLeast + " or more";
        int value = parse(column, text(column), expected);
        if (value < atLeast) {
            throw bad(column, expected);
        }
        return value;
    }

    /** The numbers in a column, as UCSC lists them: each followed by a comma. */
    int[] wholes(Column column, int count) {
        String expected = count + " whole numbers, each followed by a comma";
        String text = text(column);
        if (!text.endsWith(",")) {
            throw bad(column, expected);
        }
        String[] parts = text.substring(0, text.length() - 1).split(",", -1);
        if (parts.length != count) {
            throw bad(column, expected);
        }
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            values[i] = parse(column, parts[i], expected);
        }
        return values;
    }

    private int parse(Column column, String text, String expected) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw bad(column, expected);
        }
    }

    /** The sentence for a field that is not what was expected. */
    BadInput bad(Column column, String expected) {
        return new BadInput(file + ", line " + line + ", field " + (column.index() + 1) + " (" + column.label()
                + "): expected " + expected + ", found '" + text(column) + "'.");
    }

    /** The sentence for a row whose fields do not fit together. */
    BadInput bad(String what) {
        return new BadInput(file + ", line " + line + ": " + what + ".");
    }

    /**
     * A column of a table.
     *
     * @param index its place, from 0
     * @param label what the table's authors call it
     */
    record Column(int index, String label) {}
}
