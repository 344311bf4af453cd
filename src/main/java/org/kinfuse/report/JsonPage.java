package org.kinfuse.report;

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
    /** Bytes that are handed on at a time. */
    private static final int BUFFER = 1 << 14;

    private final byte[] json;
    private final OutputStream out;
    /** What is not handed on yet. A stream of its own would take as long for each byte as all the rest. */
    private final byte[] page = new byte[BUFFER];

    private int used;
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
        JsonPage page = new JsonPage(json.toBytes(), target);
        page.spread();
        page.handOn();
        target.flush();
    }

    private void put(int mark) throws IOException {
        if (used == BUFFER) {
            handOn();
        }
        page[used++] = (byte) mark;
    }

    private void handOn() throws IOException {
        out.write(page, 0, used);
        used = 0;
    }

    private void spread() throws IOException {
        while (next < json.length) {
            char mark = (char) (json[next++] & 0xff);
            switch (mark) {
                case '{', '[' -> begin(mark);
                case '}', ']' -> end(mark);
                case ',' -> {
                    put(mark);
                    separate();
                }
                case ':' -> {
                    put(' ');
                    put(mark);
                    put(' ');
                }
                case '"' -> text();
                default -> put(mark);
            }
        }
    }

    private void begin(char mark) throws IOException {
        put(mark);
        if (json[next] == '}' || json[next] == ']') {
            put(' ');
            put(json[next++]);
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
        put(mark);
    }

    /** A new line within an object, a space within a list. */
    private void separate() throws IOException {
        if (open.charAt(open.length() - 1) == '[') {
            put(' ');
            return;
        }
        put('\n');
        for (int i = 0; i < depth; i++) {
            put(' ');
            put(' ');
        }
    }

    /** A text as it is, whatever marks are in it. */
    private void text() throws IOException {
        put('"');
        while (json[next] != '"') {
            if (json[next] == '\\') {
                put(json[next++]);
            }
            put(json[next++]);
        }
        put(json[next++]);
    }
}
