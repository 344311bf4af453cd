package org.kinfuse.intake;

import org.kinfuse.evidence.Depth;
import org.kinfuse.genome.Contig;

/**
 * Remembers which stretches fragments cover, as far as somebody may ask.
 *
 * <p>The depth is asked for where evidence lies, and each piece of evidence watches places at its own record. In a file
 * sorted by coordinate, no record to come can watch a place more than {@link #REACH} bases before the record at hand. A
 * span that ended before that is put aside, in about three bytes, if a watched cell is near and forgotten if not. In
 * any other file all spans are kept until the end, at 8 bytes for each distinct one. The answers are the same.
 */
final class CrossingRecorder implements AutoCloseable {
    /** Bases by which a watched place may lie before the start of the record that watches it. */
    static final int REACH = 256;

    /** Spans that may be open before the first look whether some are passed. */
    private static final int FIRST_LOOK = 1 << 16;

    /** How the records come. */
    enum Order {
        /** By contig, then by start. */
        COORDINATE,
        /** In no order that can be relied on. */
        ANY
    }

    private final GenomeAxis axis;
    private final Order order;
    private final WatchedPlaces watched = new WatchedPlaces();
    private final SpanSpool kept = new SpanSpool();
    private final PackedSpans open = new PackedSpans();
    private int nextLook = FIRST_LOOK;
    private long reached;

    /**
     * @param axis the genome
     * @param order how the records come
     */
    CrossingRecorder(GenomeAxis axis, Order order) {
        this.axis = axis;
        this.order = order;
    }

    /** Tells where the stream is: in coordinate order, all records to come start here or later, or on other contigs. */
    void reached(Contig onContig, int start) {
        if (order == Order.ANY) {
            return;
        }
        if (!axis.isOn(onContig, reached)) {
            closeAll();
        }
        reached = axis.place(onContig, start);
        if (open.size() >= nextLook) {
            closePassed();
            nextLook = Math.max(FIRST_LOOK, 2 * open.size());
        }
    }

    /** Watches a stretch: the depth may be asked for there. */
    void watch(Span span) {
        watched.watch(axis.place(span.contig(), span.start()), axis.place(span.contig(), span.end()));
    }

    /** Adds the stretch that a fragment covers. */
    void add(Span span) {
        add(span.contig(), span.start(), span.end());
    }

    /**
     * Adds the stretch that a fragment covers.
     *
     * @param contig its contig
     * @param start its first position
     * @param end its last position
     */
    void add(Contig contig, int start, int end) {
        open.add(PackedSpans.packed(axis.place(contig, start), axis.place(contig, end)));
    }

    /** The depth of everything added. Nothing can be added afterwards. */
    Depth finish() {
        return depth(watched);
    }

    /**
     * The depth of everything added, where it may still be asked for. Nothing can be added afterwards.
     *
     * @param places answers are given at the watched places among these
     */
    Depth finish(WatchedPlaces places) {
        return depth(watched.among(places));
    }

    private Depth depth(WatchedPlaces asked) {
        PackedSpans spans = kept.those(span -> isWatched(asked, span));
        open.keepIf(span -> isWatched(asked, span));
        spans.addAll(open);
        return new CrossingDepth(axis, asked, spans.sortedUnique());
    }

    /** Decides over the spans that no record to come can watch. */
    private void closePassed() {
        // A question a cell away from a watched one is answered too.
        int settled = WatchedPlaces.cell(reached - REACH) - 1;
        open.moveOut(span -> WatchedPlaces.cell(PackedSpans.end(span)) < settled, this::keepIfWatched);
    }

    private void closeAll() {
        open.moveOut(span -> true, this::keepIfWatched);
    }

    private void keepIfWatched(long span) {
        if (isWatched(watched, span)) {
            kept.add(span);
        }
    }

    private static boolean isWatched(WatchedPlaces places, long span) {
        return places.touches(PackedSpans.start(span), PackedSpans.end(span));
    }

    @Override
    public void close() {
        kept.close();
    }
}
