package org.kinfuse.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * JSON for people: each field of an object on a line of its own, two spaces deeper than its object; the values of a list side by
 * side. The same bytes as Jackson's printer gives, without the fifth of a second that Jackson needs to get under way. It holds
 * the whole of an answer, a few kilobytes for each call.
 *
 * <pre>
 *   {
 *     "stage" : "reading",
 *     "counts" : [ {
 *       "number" : 7
 *     }, { } ]
 *   }
 * </pre>
 */
final class JsonPage {
    private final byte[] json;
    private final OutputStream out;
    /** What is open: a brace for an object, a bracket for a list. */
    private final StringBuilder open = new StringBuilder();

    private int depth;
    private int next;

    private JsonPage(byte[] json, OutputStream out) {
        this.json = json;
        this.out = out;
    }

    /**
     * Writes a record.
     *
     * @param target stays open
     * @throws IOException if it cannot be written
     */
    static void write(Record entry, OutputStream target) throws IOException {
        JsonBytes json = new JsonBytes();
        new JsonLine().accept(json, entry);
        BufferedOutputStream buffered = new BufferedOutputStream(target);
        new JsonPage(json.toBytes(), buffered).spread();
        buffered.flush();
    }

    private void spread() throws IOException {
        while (next < json.length) {
            char mark = (char) (json[next++] & 0xff);
            switch (mark) {
                case '{', '[' -> begin(mark);
                case '}', ']' -> end(mark);
                case ',' -> {
                    out.write(mark);
                    separate();
                }
                case ':' -> {
                    out.write(' ');
                    out.write(mark);
                    out.write(' ');
                }
                case '"' -> text();
                default -> out.write(mark);
            }
        }
    }

    private void begin(char mark) throws IOException {
        out.write(mark);
        if (json[next] == '}' || json[next] == ']') {
            out.write(' ');
            out.write(json[next++]);
            return;
        }
        open.append(mark);
        depth += mark == '{' ? 1 : 0;
        separate();
    }

    private void end(char mark) throws IOException {
        depth -= mark == '}' ? 1 : 0;
        separate();
        open.setLength(open.length() - 1);
        out.write(mark);
    }

    /** A new line within an object, a space within a list. */
    private void separate() throws IOException {
        if (open.charAt(open.length() - 1) == '[') {
            out.write(' ');
            return;
        }
        out.write('\n');
        for (int i = 0; i < depth; i++) {
            out.write(' ');
            out.write(' ');
        }
    }

    /** A text as it is, whatever marks are in it. */
    private void text() throws IOException {
        out.write('"');
        while (json[next] != '"') {
            if (json[next] == '\\') {
                out.write(json[next++]);
            }
            out.write(json[next++]);
        }
        out.write(json[next++]);
    }
}
