package org.kinfuse.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.kinfuse.evidence.Depth;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Side;

/**
 * Counts the fragments that cross a place, from the spans of all fragments near watched places.
 *
 * <p>A fragment crosses a break when it covers at least {@value Depth#ANCHOR} bases and the homology on both sides of
 * it.
 *
 * <p>Fragments that cover the same stretch are copies of one molecule and count once.
 *
 * <p>A place is answered for if evidence lay within 64 bases of it, and not if none lay within 128.
 */
final class CrossingDepth implements Depth {
    private final GenomeAxis axis;
    private final WatchedPlaces watched;
    private final SpanSpool spooled;
    private final List<SpansOfLength> classes;

    /**
     * @param axis the genome
     * @param watched where questions are answered
     * @param spooled spans that were put aside, in any order
     * @param spans further packed spans in order, each once
     */
    CrossingDepth(GenomeAxis axis, WatchedPlaces watched, SpanSpool spooled, long[] spans) {
        this.axis = axis;
        this.watched = watched;
        this.spooled = spooled;
        this.classes = byLength(spans);
    }

    private static List<SpansOfLength> byLength(long[] spans) {
        List<SpansOfLength> classes = new ArrayList<>();
        int left = spans.length;
        int above = 0;
        for (int longest = 1024; left > 0; longest *= 4) {
            SpansOfLength members = SpansOfLength.among(spans, above, longest);
            classes.add(members);
            left -= members.size();
            above = longest;
        }
        return classes;
    }

    @Override
    public OptionalInt crossing(Breakend breakend, int homology) {
        long place = axis.place(breakend.contig(), breakend.position());
        if (!watched.touches(place, place)) {
            return OptionalInt.empty();
        }
        int needed = ANCHOR + homology;
        // The break lies after the last kept base on the left side, before the first kept base on the right side.
        long lastBefore = breakend.kept() == Side.LEFT ? place : place - 1;
        return OptionalInt.of(covers(lastBefore - needed + 1, lastBefore + needed).length);
    }

    /** The spans that start at or before one place and end at or after the other, in order, each once. */
    private long[] covers(long from, long to) {
        PackedSpans found = new PackedSpans();
        spooled.covering(from, to, found::add);
        for (SpansOfLength spans : classes) {
            for (long span : spans.covers(from, to)) {
                found.add(span);
            }
        }
        return found.sortedUnique();
    }

    @Override
    public List<GenomicInterval> covering(GenomicInterval stretch) {
        Contig contig = stretch.contig();
        long[] spans = covers(axis.place(contig, stretch.start()), axis.place(contig, stretch.end()));
        List<GenomicInterval> fragments = new ArrayList<>(spans.length);
        for (long span : spans) {
            fragments.add(new GenomicInterval(
                    contig,
                    axis.position(contig, PackedSpans.start(span)),
                    axis.position(contig, PackedSpans.end(span))));
        }
        return fragments;
    }
}
