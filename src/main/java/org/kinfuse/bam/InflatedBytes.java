package org.kinfuse.bam;

import java.io.IOException;
import java.util.Arrays;
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

    private byte[] ofBatch = new byte[0];
    /** What follows the stretch taken last, within the batch. */
    private int next;

    private int end;

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
        while (next == end) {
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
        if (length > end - next) {
            return join(length);
        }
        int from = next;
        next += length;
        bytes = ofBatch;
        return from;
    }

    /** What of the batch at hand was not taken yet: up to {@link #end()}, from {@link #next()} on. */
    byte[] ahead() {
        return ofBatch;
    }

    int next() {
        return next;
    }

    int end() {
        return end;
    }

    /**
     * Takes what lies before a place of the batch at hand.
     *
     * @param to the place, not before {@link #next()} and not behind {@link #end()}
     */
    void takeUpTo(int to) {
        next = to;
    }

    private int join(int length) throws IOException {
        int have = 0;
        while (have < length) {
            if (!hasMore()) {
                throw BamReader.endedEarly();
            }
            int step = Math.min(length - have, end - next);
            if (joined.length < have + step) {
                // Grows with what is there, not with what a damaged length promises.
                joined = Arrays.copyOf(joined, Math.max(have + step, joined.length + (joined.length >> 1)));
            }
            System.arraycopy(ofBatch, next, joined, have, step);
            next += step;
            have += step;
        }
        bytes = joined;
        return 0;
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
        Batch following = batches.next();
        batch = following;
        ofBatch = following.bytes();
        next = 0;
        end = following.length();
        return true;
    }

    @Override
    public void close() {
        batches.close();
    }
}
