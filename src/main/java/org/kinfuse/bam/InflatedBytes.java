package org.kinfuse.bam;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a stream as one row of which stretches are taken. A stretch that lies within one batch is not copied; one
 * that runs on into the next is put together.
 */
final class InflatedBytes implements AutoCloseable {
    private final Batches batches;
    private @Nullable Batch batch;
    /** The batch's bytes, or a stretch that was put together. */
    private byte[] bytes = new byte[0];
    /** What follows the stretch taken last, within the batch. */
    private int next;

    private byte[] joined = new byte[0];

    InflatedBytes(Batches batches) {
        this.batches = batches;
    }

    /** Where the stretch that was taken last lies; the next one may overwrite it. */
    byte[] bytes() {
        return bytes;
    }

    /**
     * Whether any byte follows.
     *
     * @throws DamagedBam if what follows is damaged
     */
    boolean hasMore() throws IOException {
        while (left() == 0) {
            if (!advance()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Takes the next stretch and returns where it starts in {@link #bytes()}.
     *
     * @param length its length
     * @throws DamagedBam if the stream ends before it does
     */
    int take(int length) throws IOException {
        if (length > left()) {
            return join(length);
        }
        int from = next;
        next += length;
        bytes = current().bytes();
        return from;
    }

    private int join(int length) throws IOException {
        int have = 0;
        while (have < length) {
            if (!hasMore()) {
                throw BamReader.endedEarly();
            }
            Batch source = current();
            int step = Math.min(length - have, left());
            if (joined.length < have + step) {
                // Grows with what is there, not with what a damaged length promises.
                joined = Arrays.copyOf(joined, Math.max(have + step, joined.length + (joined.length >> 1)));
            }
            System.arraycopy(source.bytes(), next, joined, have, step);
            next += step;
            have += step;
        }
        bytes = joined;
        return 0;
    }

    private Batch current() {
        return Objects.requireNonNull(batch, "bytes are taken of a batch that is there");
    }

    private int left() {
        Batch known = batch;
        return known == null ? 0 : known.length() - next;
    }

    private boolean advance() throws IOException {
        Batch done = batch;
        if (done != null) {
            done.throwTrouble();
            if (done.isLast()) {
                return false;
            }
            batches.handBack(done);
            batch = null;
        }
        if (!batches.hasNext()) {
            return false;
        }
        batch = batches.next();
        next = 0;
        return true;
    }

    @Override
    public void close() {
        batches.close();
    }
}
