package org.kinfuse.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A line of a table, cell by cell, and then the next one. */
final class TsvLine {
    private static final char SEPARATOR = '\t';

    private final List<String> cells = new ArrayList<>();
    private final StringBuilder line = new StringBuilder(1 << 11);

    /** What a line holds. */
    private enum Content {
        ASCII,
        TEXT,
        BROKEN_CELLS
    }

    /** Adds the next cell. */
    void add(String cell) {
        cells.add(cell);
        line.append(cell).append(SEPARATOR);
    }

    /** Writes the line, and begins anew. */
    void moveTo(OutputStream out) throws IOException {
        line.setCharAt(line.length() - 1, '\n');
        String text = line.toString();
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        switch (content(bytes)) {
            case ASCII -> out.write(bytes);
            case TEXT -> out.write(text.getBytes(StandardCharsets.UTF_8));
            case BROKEN_CELLS -> out.write(withWholeCells().getBytes(StandardCharsets.UTF_8));
        }
        cells.clear();
        line.setLength(0);
    }

    /** Seen in ISO 8859-1: what is not ASCII is a negative byte there, or a question mark. */
    private Content content(byte[] bytes) {
        Content content = Content.ASCII;
        int separators = 0;
        for (byte one : bytes) {
            // Letters are above all of these, and asked no further.
            if (one <= '?') {
                if (one == SEPARATOR || one == '\n' || one == '\r') {
                    separators++;
                } else if (one < 0 || one == '?') {
                    content = Content.TEXT;
                }
            }
        }
        return separators == cells.size() ? content : Content.BROKEN_CELLS;
    }

    /** Names of genes and samples come from files: a tab in one must not make a column, nor a line end a row. */
    private String withWholeCells() {
        line.setLength(0);
        for (String cell : cells) {
            line.append(inOneCell(cell)).append(SEPARATOR);
        }
        line.setCharAt(line.length() - 1, '\n');
        return line.toString();
    }

    private static String inOneCell(String text) {
        return text.replace(SEPARATOR, ' ').replace('\n', ' ').replace('\r', ' ');
    }
}
