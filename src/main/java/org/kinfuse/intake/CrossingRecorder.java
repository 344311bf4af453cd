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
final class CrossingRecorder {
    /** Bases by which a watched place may lie before the start of the record that watches it. */
    static final int REACH = 256;

    /** Bases within which spans are put aside together. */
    private static final int NEAR = 4_096;

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
    /** Long spans, and mates that are told of when the stream is far from them: they would reach far over the others. */
    private final PackedSpans apart = new PackedSpans();

    private final PackedSpans open = new PackedSpans();
    private int nextLook = FIRST_LOOK;
    private long reached;
    /** Of the contig that was reached; below 0 before the first. */
    private int rank = -1;

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
        if (onContig.rank() != rank) {
            if (!axis.isOn(onContig, reached)) {
                closeAll();
            }
            rank = onContig.rank();
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
        long from = axis.place(contig, start);
        long span = PackedSpans.packed(from, axis.place(contig, end));
        boolean here = from >= reached - NEAR && from <= reached && PackedSpans.length(span) <= NEAR;
        if (order == Order.COORDINATE && !here) {
            apart.add(span);
        } else {
            open.add(span);
        }
    }

    /**
     * Tells that the stream is where a fragment starts, and adds the stretch that the fragment covers: every concordant
     * pair of a file passes here.
     *
     * @param contig its contig
     * @param start its first position
     * @param end its last position
     */
    void addReached(Contig contig, int start, int end) {
        reached(contig, start);
        if (order == Order.COORDINATE && end - start < NEAR) {
            open.add(PackedSpans.packed(reached, axis.place(contig, end)));
        } else {
            add(contig, start, end);
        }
    }

    /** The depth of everything added. Nothing can be added afterwards. */
    Depth finish() {
        kept.finish();
        open.addAll(apart);
        open.keepIf(span -> isWatched(watched, span));
        return new CrossingDepth(axis, watched, kept, open.sortedUnique());
    }

    /** Decides over the spans that no record to come can watch. */
    private void closePassed() {
        // A question a cell away from a watched one is answered too.
        closeBefore(WatchedPlaces.cell(reached - REACH) - 1);
    }

    private void closeAll() {
        closeBefore(Integer.MAX_VALUE);
    }

    /** Spans that end before a cell are put aside or forgotten. */
    private void closeBefore(int cell) {
        int left = 0;
        for (int i = 0; i < open.size(); i++) {
            long span = open.get(i);
            if (WatchedPlaces.cell(PackedSpans.end(span)) >= cell) {
                open.set(left++, span);
            } else if (isWatched(watched, span)) {
                kept.add(span);
            }
        }
        open.keepFirst(left);
    }

    private static boolean isWatched(WatchedPlaces places, long span) {
        return places.touches(PackedSpans.start(span), PackedSpans.end(span));
    }
}
