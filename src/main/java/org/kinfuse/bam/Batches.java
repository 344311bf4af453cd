package org.kinfuse.bam;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.zip.CRC32;
import java.util.zip.Inflater;

/**
 * Inflates the batches of a stream side by side and hands them over in the stream's order.
 *
 * <p>The thread that asks for batches reads the stream and, while the batch that it needs is not ready, inflates others
 * itself: with one thread there is no other, and with several none is idle. It holds a few batches for each thread,
 * whatever the length of the stream.
 */
final class Batches implements AutoCloseable {
    private static final int AHEAD_PER_THREAD = 3;

    private final InputStream in;
    private final InflaterKind kind;
    private final int mostAhead;
    private final ExecutorService helpers;
    private final boolean alone;
    private final Queue<Inflater> inflaters = new ConcurrentLinkedQueue<>();
    private final Deque<FutureTask<Batch>> ahead = new ArrayDeque<>();
    private final Deque<Batch> idle = new ArrayDeque<>();
    /** The batch filled last. */
    private Batch filled = new Batch();

    private boolean ended;
    private volatile boolean closed;

    /**
     * @param in a BGZF stream, which the caller closes
     * @param kind what inflates
     * @param threads threads that inflate, the one that asks among them; at least 1
     */
    Batches(InputStream in, InflaterKind kind, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("expected at least one thread, not " + threads);
        }
        this.in = in;
        this.kind = kind;
        this.alone = threads == 1;
        this.mostAhead = alone ? 1 : AHEAD_PER_THREAD * threads;
        this.helpers = Executors.newFixedThreadPool(Math.max(1, threads - 1), task -> {
            Thread helper = new Thread(task, "inflating");
            helper.setDaemon(true);
            return helper;
        });
    }

    /** Whether another batch comes. */
    boolean hasNext() throws IOException {
        readAhead();
        return !ahead.isEmpty();
    }

    /** The next batch, which stays as it is until it is handed back. */
    Batch next() throws IOException {
        readAhead();
        FutureTask<Batch> first = ahead.remove();
        first.run();
        for (FutureTask<Batch> later : ahead) {
            if (first.isDone()) {
                break;
            }
            // Does nothing if a helper has begun it.
            later.run();
        }
        return finished(first);
    }

    /** Takes back a batch that is no longer looked at. */
    void handBack(Batch batch) {
        idle.add(batch);
    }

    private void readAhead() throws IOException {
        while (!ended && ahead.size() < mostAhead) {
            Batch batch = idle.isEmpty() ? new Batch() : idle.remove();
            batch.fill(in, filled);
            filled = batch;
            ended = batch.isLast();
            FutureTask<Batch> task = new FutureTask<>(() -> inflated(batch));
            ahead.add(task);
            if (!alone) {
                helpers.execute(task);
            }
        }
    }

    private Batch inflated(Batch batch) {
        Inflater free = inflaters.poll();
        Inflater inflater = free == null ? kind.make() : free;
        batch.inflate(inflater, new CRC32());
        inflaters.add(inflater);
        if (closed) {
            endIdleInflaters();
        }
        return batch;
    }

    /** Their memory lies outside of Java's, where no collector frees it. */
    private void endIdleInflaters() {
        for (Inflater done = inflaters.poll(); done != null; done = inflaters.poll()) {
            done.end();
        }
    }

    private static Batch finished(FutureTask<Batch> task) {
        try {
            return task.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a block was inflated", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a block could not be inflated", failed.getCause());
        }
    }

    @Override
    public void close() {
        helpers.shutdownNow();
        // What a helper has begun it ends, and frees its inflater itself.
        ahead.forEach(task -> task.cancel(false));
        closed = true;
        endIdleInflaters();
    }
}
