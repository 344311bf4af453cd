package org.kinfuse.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a VCF file back with entries added to its INFO column. Every other byte stays what and where it was: columns,
 * their order, unknown fields, numbers as they were written, line ends.
 *
 * <p>Lines are handed in with one character for each byte of the file (ISO 8859-1) and with their line ends. All names
 * that start with a prefix are the annotator's own: entries and declarations under it that were there before are taken
 * away, so that a file can be annotated again.
 */
public final class VcfAnnotator implements Closeable {
    private static final int COLUMNS_BEFORE_INFO = 7;
    private static final String COLUMN_LINE = "#CHROM";
    private static final String MISSING = ".";

    private final OutputStream out;
    private final String prefix;

    /** A writer of VCF text. The stream is closed with it; own names start with the prefix. */
    public VcfAnnotator(OutputStream out, String prefix) {
        this.out = out;
        this.prefix = prefix;
    }

    /**
     * Writes the header.
     *
     * @param lines its lines
     * @param declarations the lines to add before that of the columns, without line ends
     */
    public void header(List<String> lines, List<String> declarations) throws IOException {
        for (String line : lines) {
            if (line.startsWith(COLUMN_LINE)) {
                String end = lineEnd(line).isEmpty() ? "\n" : lineEnd(line);
                for (String declaration : declarations) {
                    write(declaration + end);
                }
            }
            if (!isOwn(line, declarations)) {
                write(line);
            }
        }
    }

    /** Whether an earlier run wrote the line: a declaration under the prefix, or a line of a key that is written again. */
    private boolean isOwn(String line, List<String> declarations) {
        return line.startsWith("##INFO=<ID=" + prefix)
                || (!line.startsWith("##INFO")
                        && declarations.stream()
                                .anyMatch(declaration -> key(declaration).equals(key(line))));
    }

    private static String key(String line) {
        int equals = line.indexOf('=');
        return equals < 0 ? line : line.substring(0, equals);
    }

    /**
     * Writes a record.
     *
     * @param line its line
     * @param entries what to add to its INFO column
     * @throws IllegalArgumentException if there is something to add and the line has no INFO column
     */
    public void record(String line, List<VcfInfoEntry> entries) throws IOException {
        record(line, VcfInfoEntry.text(entries));
    }

    /** Writes a record with entries that are text already, one character a byte; empty if there are none. */
    void record(String line, String entries) throws IOException {
        if (entries.isEmpty() && !line.contains(prefix)) {
            write(line);
            return;
        }
        int start = startOfInfo(line);
        if (start < 0) {
            if (!entries.isEmpty()) {
                throw new IllegalArgumentException("the line has no INFO column: " + line);
            }
            write(line);
            return;
        }
        int tab = line.indexOf('\t', start);
        int end = tab < 0 ? line.length() - lineEnd(line).length() : tab;
        byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
        out.write(bytes, 0, start);
        writeInfo(line.substring(start, end), entries);
        out.write(bytes, end, bytes.length - end);
    }

    private static int startOfInfo(String line) {
        int start = 0;
        for (int column = 0; column < COLUMNS_BEFORE_INFO; column++) {
            start = line.indexOf('\t', start) + 1;
            if (start == 0) {
                return -1;
            }
        }
        return start;
    }

    /** Piece by piece, as the entries are many times longer than what was there. */
    private void writeInfo(String old, String entries) throws IOException {
        String others = old.equals(MISSING) ? "" : withoutOwn(old);
        write(others);
        if (!others.isEmpty() && !entries.isEmpty()) {
            write(VcfInfoEntry.SEPARATOR);
        }
        write(others.isEmpty() && entries.isEmpty() && !old.isEmpty() ? MISSING : entries);
    }

    private String withoutOwn(String old) {
        if (!old.contains(prefix)) {
            return old;
        }
        return Arrays.stream(old.split(VcfInfoEntry.SEPARATOR, -1))
                .filter(entry -> !entry.startsWith(prefix))
                .collect(Collectors.joining(VcfInfoEntry.SEPARATOR));
    }

    private static String lineEnd(String line) {
        return line.endsWith("\r\n") ? "\r\n" : line.endsWith("\n") ? "\n" : "";
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
