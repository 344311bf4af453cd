package org.kinfuse.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Remembers the last bytes that passed through, so that the end of a stream can be checked that cannot be read twice. It
 * does not close what it reads from: that is for whoever opened it.
 */
final class TailKeepingStream extends FilterInputStream {
    /** Bytes remembered: more than any {@link EndMark} is long. */
    static final int KEPT = 64;

    private byte[] tail = new byte[0];

    TailKeepingStream(InputStream in) {
        super(in);
    }

    /** Reads on to the end and returns the last bytes, up to {@value #KEPT}. */
    byte[] lastBytes() throws IOException {
        byte[] buffer = new byte[1 << 16];
        while (read(buffer, 0, buffer.length) >= 0) {
            // Only the end matters.
        }
        return tail.clone();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        if (count > 0) {
            keep(buffer, offset, count);
        }
        return count;
    }

    private void keep(byte[] buffer, int offset, int count) {
        int from = Math.max(0, count - KEPT);
        int old = Math.min(tail.length, KEPT - (count - from));
        byte[] kept = Arrays.copyOfRange(tail, tail.length - old, tail.length - old + old + count - from);
        System.arraycopy(buffer, offset + from, kept, old, count - from);
        tail = kept;
    }

    @Override
    public long skip(long count) throws IOException {
        byte[] buffer = new byte[(int) Math.min(count, 1 << 16)];
        return Math.max(0, read(buffer, 0, buffer.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() {
        // Left open: see above.
    }
}
