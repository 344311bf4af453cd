package org.kinfuse.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;

/**
 * Lays the contigs of a build end to end, so that a place is one number. Between two contigs lies a gap, so that nothing
 * near the end of one is near the start of the next.
 */
final class GenomeAxis {
    /** Bases between two contigs; more than anything that is rounded or widened here. */
    private static final int GAP = 1024;

    /** Places that fit into a packed span: see {@link PackedSpans}. */
    private static final long MOST_PLACES = 1L << 33;

    private final List<Contig> contigs = new ArrayList<>();
    private final long[] offsets;
    private final int[] lengths;

    /** @throws IllegalArgumentException if the build is longer than 8.5 billion bases */
    GenomeAxis(GenomeBuild build) {
        offsets = new long[build.sequences().size()];
        lengths = new int[offsets.length];
        long next = GAP;
        for (GenomeBuild.Sequence sequence : build.sequences()) {
            int rank = sequence.contig().rank();
            contigs.add(sequence.contig());
            offsets[rank] = next;
            lengths[rank] = sequence.length();
            next += sequence.length() + (long) GAP;
        }
        if (next > MOST_PLACES) {
            throw new IllegalArgumentException("the build " + build.name() + " has more than 8.5 billion bases");
        }
    }

    /** The place of a position, which may lie a little beyond either end of its contig. */
    long place(Contig contig, int position) {
        return offsets[contig.rank()] + Math.max(-GAP / 2, Math.min(position, lengths[contig.rank()] + GAP / 2));
    }

    /** The position on a contig of a place that lies on it, at the contig's edge if it lies a little beyond. */
    int position(Contig contig, long place) {
        return (int) Math.max(1, Math.min(place - offsets[contig.rank()], lengths[contig.rank()]));
    }

    /** The contig on which a place lies, or beyond whose end it lies a little. */
    Contig contig(long place) {
        int found = Arrays.binarySearch(offsets, place + GAP / 2);
        return contigs.get(Math.max(0, found < 0 ? -found - 2 : found));
    }

    /** Whether a place lies on the contig or a little beyond its ends. */
    boolean isOn(Contig contig, long place) {
        return place >= offsets[contig.rank()] - GAP / 2
                && place <= offsets[contig.rank()] + lengths[contig.rank()] + GAP / 2;
    }
}
