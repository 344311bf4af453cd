package org.kinfuse.genome;

import java.util.Comparator;

/**
 * One side of a break: the last base that is kept, and the side that survives. No gene's strand is in it.
 *
 * @param contig the contig
 * @param position the last kept base, one-based: what a soft clip shows and what the POS of a VCF breakend says
 * @param kept the side that survives
 */
public record Breakend(Contig contig, int position, Side kept) implements Comparable<Breakend> {
    private static final Comparator<Breakend> ORDER = Comparator.comparing(Breakend::contig)
            .thenComparingInt(Breakend::position)
            .thenComparing(Breakend::kept);

    /** @throws IllegalArgumentException if the position is below 1 */
    public Breakend {
        if (position < 1) {
            throw new IllegalArgumentException(
                    "the last kept base of a breakend is 1 or more, not " + position + " on " + contig);
        }
    }

    /** The same breakend moved along the contig by a signed number of bases. */
    public Breakend moved(int bases) {
        return new Breakend(contig, position + bases, kept);
    }

    /** The first base that is lost: one step outward from {@link #position()}. It may lie off the contig. */
    public int firstLostPosition() {
        return position + kept.outward();
    }

    @Override
    public int compareTo(Breakend other) {
        return ORDER.compare(this, other);
    }

    /** The form users type and read: {@code chr2:42522656:left}. */
    @Override
    public String toString() {
        return contig + ":" + position + ":" + kept.word();
    }
}
