package org.kinfuse.report;

import htsjdk.samtools.util.BlockCompressedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a VCF file back with entries added to its INFO column. Every other byte stays what and where it was: columns,
 * their order, unknown fields, numbers as they were written, line ends.
 *
 * <p>Lines are handed in with one character for each byte of the file (ISO 8859-1) and with their line ends. An entry or a
 * declaration of the same name that was there before is replaced, so that a file can be annotated again.
 */
public final class VcfAnnotator implements Closeable {
    private static final int COLUMNS_BEFORE_INFO = 7;
    private static final String COLUMN_LINE = "#CHROM";
    private static final String MISSING = ".";
    private static final Pattern DECLARATION = Pattern.compile("##INFO=<ID=([^,>]+).*", Pattern.DOTALL);

    private final OutputStream out;

    /**
     * @param out where the file goes; closed with this
     * @param target its name: compressed with bgzip if that ends in {@code .gz} or {@code .bgz}
     */
    public VcfAnnotator(OutputStream out, String target) {
        String name = target.toLowerCase(Locale.ROOT);
        boolean compressed = name.endsWith(".gz") || name.endsWith(".bgz");
        // Where the stream lies matters to htsjdk for its messages alone.
        this.out = compressed ? new BlockCompressedOutputStream(out, Path.of(target)) : out;
    }

    /**
     * Writes the header.
     *
     * @param lines its lines
     * @param declarations the lines to add before that of the columns, without line ends
     */
    public void header(List<String> lines, List<String> declarations) throws IOException {
        List<String> added = new ArrayList<>(declarations);
        for (String line : lines) {
            String end = lineEnd(line).isEmpty() ? "\n" : lineEnd(line);
            if (line.startsWith(COLUMN_LINE)) {
                for (String declaration : added) {
                    write(declaration + end);
                }
            }
            write(replacement(line, added, end));
        }
    }

    /** The line, or the declaration that takes its place, which is then no longer to be added. */
    private static String replacement(String line, List<String> added, String end) {
        Matcher declared = DECLARATION.matcher(line);
        if (!declared.matches()) {
            return line;
        }
        String start = "##INFO=<ID=" + declared.group(1);
        for (String declaration : added) {
            if (declaration.startsWith(start + ",") || declaration.startsWith(start + ">")) {
                added.remove(declaration);
                return declaration + end;
            }
        }
        return line;
    }

    /**
     * Writes a record.
     *
     * @param line its line
     * @param entries what to add to its INFO column; if nothing, the line is written as it is
     * @throws IllegalArgumentException if there is something to add and the line has no INFO column
     */
    public void record(String line, List<VcfInfoEntry> entries) throws IOException {
        if (entries.isEmpty()) {
            write(line);
            return;
        }
        int start = 0;
        for (int column = 0; column < COLUMNS_BEFORE_INFO; column++) {
            start = line.indexOf('\t', start) + 1;
            if (start == 0) {
                throw new IllegalArgumentException("the line has no INFO column: " + line);
            }
        }
        int tab = line.indexOf('\t', start);
        int end = tab < 0 ? line.length() - lineEnd(line).length() : tab;
        write(line.substring(0, start) + info(line.substring(start, end), entries) + line.substring(end));
    }

    private static String info(String old, List<VcfInfoEntry> entries) {
        Set<String> keys = entries.stream().map(VcfInfoEntry::key).collect(Collectors.toSet());
        List<String> parts = new ArrayList<>();
        if (!old.isEmpty() && !old.equals(MISSING)) {
            for (String part : old.split(";", -1)) {
                if (!keys.contains(keyOf(part))) {
                    parts.add(part);
                }
            }
        }
        entries.forEach(entry -> parts.add(entry.text()));
        return String.join(";", parts);
    }

    private static String keyOf(String part) {
        int equals = part.indexOf('=');
        return equals < 0 ? part : part.substring(0, equals);
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
