package org.kinfuse.genome;

/**
 * One side of a break: the last base that is kept, and the side that survives. No gene's strand is in it.
 *
 * @param contig the contig
 * @param position the last kept base, one-based: what a soft clip shows and what the POS of a VCF breakend says
 * @param kept the side that survives
 */
public record Breakend(Contig contig, int position, Side kept) implements Comparable<Breakend> {
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
        int byContig = contig.compareTo(other.contig);
        int byPosition = byContig == 0 ? Integer.compare(position, other.position) : byContig;
        return byPosition == 0 ? kept.compareTo(other.kept) : byPosition;
    }

    /** As a record has it; written out because breakends are compared all the time, and this is faster. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Breakend that
                        && position == that.position
                        && kept == that.kept
                        && contig.equals(that.contig));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * contig.hashCode() + position) + (kept == Side.LEFT ? 0 : 1);
    }

    /** The form users type and read: {@code chr2:42522656:left}. */
    @Override
    public String toString() {
        return contig + ":" + position + ":" + kept.word();
    }
}
