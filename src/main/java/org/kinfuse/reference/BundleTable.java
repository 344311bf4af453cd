package org.kinfuse.reference;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.kinfuse.genome.BadInput;

/**
 * A small table of a bundle: text in columns separated by tabs. Its first line holds the checksum of all others, its
 * second the names of its columns.
 *
 * <pre>
 *   #kinfuse-table 1 crc32=8d1c0e3f
 *   #contig  start  end  name
 *   chr1     1      10000  telomere
 * </pre>
 *
 * @param file its name in a bundle
 * @param columns the names of its columns
 */
record BundleTable(String file, List<String> columns) {
    private static final String BEGINNING = "#kinfuse-table 1 crc32=";
    private static final char TAB_SIGN = '\t';
    private static final String TAB = "\t";

    BundleTable {
        columns = List.copyOf(columns);
    }

    /** The bytes of the file. */
    byte[] write(List<List<String>> rows) {
        StringBuilder text =
                new StringBuilder("#").append(String.join(TAB, columns)).append('\n');
        for (List<String> row : rows) {
            text.append(String.join(TAB, row)).append('\n');
        }
        byte[] body = text.toString().getBytes(StandardCharsets.UTF_8);
        return new ByteSink().raw(firstLine(body)).raw(body).toBytes();
    }

    private static byte[] firstLine(byte[] body) {
        String checksum = HexFormat.of().toHexDigits(ByteCursor.of(body).checksum());
        return (BEGINNING + checksum + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The rows of the file.
     *
     * @throws BadInput if the file is not exactly as {@link #write} wrote it
     */
    List<List<String>> read(byte[] content) {
        int afterFirstLine = BEGINNING.length() + "00000000\n".length();
        byte[] body = Arrays.copyOfRange(content, Math.min(afterFirstLine, content.length), content.length);
        byte[] firstLine = Arrays.copyOf(content, Math.min(afterFirstLine, content.length));
        if (!Arrays.equals(firstLine, firstLine(body))) {
            throw damaged("it does not match its checksum");
        }
        String text = new String(body, StandardCharsets.UTF_8);
        String titles = "#" + String.join(TAB, columns) + "\n";
        if (!text.startsWith(titles)) {
            throw damaged("its columns are not " + columns);
        }
        List<List<String>> rows = new ArrayList<>();
        for (int from = titles.length(); from < text.length(); ) {
            int lineEnd = text.indexOf('\n', from);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            rows.add(cells(text, from, end));
            from = end + 1;
        }
        return rows;
    }

    /** The cells of a line. By hand: the largest table has 4000 lines, and is read by runs that answer one record. */
    private List<String> cells(String text, int start, int end) {
        List<String> cells = new ArrayList<>(columns.size());
        int from = start;
        for (int tab = text.indexOf(TAB_SIGN, from); tab >= 0 && tab < end; tab = text.indexOf(TAB_SIGN, from)) {
            cells.add(text.substring(from, tab));
            from = tab + 1;
        }
        cells.add(text.substring(from, end));
        return cells;
    }

    BadInput damaged(String how) {
        return BundleFiles.damaged(file, how);
    }
}
