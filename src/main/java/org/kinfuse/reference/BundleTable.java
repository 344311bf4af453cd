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
        List<List<String>> rows = new ArrayList<>();
        for (String line : new String(body, StandardCharsets.UTF_8).lines().toList()) {
            rows.add(List.of(line.split(TAB, -1)));
        }
        if (!String.join(TAB, rows.remove(0)).equals("#" + String.join(TAB, columns))) {
            throw damaged("its columns are not " + columns);
        }
        return rows;
    }

    BadInput damaged(String how) {
        return BundleFiles.damaged(file, how);
    }
}
