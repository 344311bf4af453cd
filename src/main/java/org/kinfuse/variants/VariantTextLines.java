package org.kinfuse.variants;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Splits a stream into lines and keeps every byte of them. Lines that were looked at can be put back.
 *
 * <p>It remembers one buffer and what was put back.
 */
final class VariantTextLines implements VariantLineSource {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final Deque<VariantLine> putBack = new ArrayDeque<>();
    private int position;
    private int limit;
    private long number;

    /** @param in closed with this */
    VariantTextLines(InputStream in) {
        this.in = in;
    }

    @Override
    public Optional<VariantLine> next() throws IOException {
        if (!putBack.isEmpty()) {
            return Optional.of(putBack.pop());
        }
        if (position == limit && !fill()) {
            return Optional.empty();
        }
        number++;
        int end = lineEnd();
        if (end > 0) {
            return Optional.of(new VariantLine(take(end), number));
        }
        return Optional.of(new VariantLine(acrossBuffers(), number));
    }

    /** Gives a line back, to be read again: the last one given back comes first. */
    void putBack(VariantLine line) {
        putBack.push(line);
    }

    private String acrossBuffers() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(buffer.length * 2);
        while (position < limit || fill()) {
            int end = lineEnd();
            int to = end > 0 ? end : limit;
            whole.write(buffer, position, to - position);
            position = to;
            if (end > 0) {
                break;
            }
        }
        return whole.toString(StandardCharsets.ISO_8859_1);
    }

    private String take(int end) {
        String text = new String(buffer, position, end - position, StandardCharsets.ISO_8859_1);
        position = end;
        return text;
    }

    /** The index past the next line end in the buffer, 0 if there is none. */
    private int lineEnd() {
        for (int i = position; i < limit; i++) {
            if (buffer[i] == '\n') {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer, 0, buffer.length));
        return limit > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
