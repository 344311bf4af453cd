package org.kinfuse.genome;

/**
 * A stretch of a contig, one-based and closed: {@code start} and {@code end} both belong to it.
 *
 * @param contig the contig
 * @param start first position, 1 or more
 * @param end last position, {@code start} or more
 */
public record GenomicInterval(Contig contig, int start, int end) implements Comparable<GenomicInterval> {
    /** @throws IllegalArgumentException if start is below 1 or end below start */
    public GenomicInterval {
        if (start < 1 || end < start) {
            throw new IllegalArgumentException(
                    "an interval is 1 <= start <= end, not " + contig + ":" + start + "-" + end);
        }
    }

    /** As a record has it; written out because Java needs a while to make it when it is first asked. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof GenomicInterval that
                        && contig.equals(that.contig)
                        && start == that.start
                        && end == that.end);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * contig.hashCode() + start) + end;
    }

    /** An interval given zero-based and half-open, as BED and genePred write it. */
    public static GenomicInterval ofHalfOpen(Contig contig, int start, int end) {
        return new GenomicInterval(contig, start + 1, end);
    }

    /** The interval of so many bases from a position on. */
    public static GenomicInterval of(Contig contig, int start, int bases) {
        return new GenomicInterval(contig, start, lastOf(start, bases));
    }

    /** The last of so many bases from a position on; the position before it where there are none. */
    public static int lastOf(int start, int bases) {
        return start + bases - 1;
    }

    /**
     * What lies between two positions, neither of which belongs to it.
     *
     * @throws IllegalArgumentException if nothing does
     */
    public static GenomicInterval between(Contig contig, int before, int behind) {
        return new GenomicInterval(contig, before + 1, behind - 1);
    }

    /** The start as BED and VRS write it, zero-based. The half-open end is {@link #end()} itself. */
    public int startHalfOpen() {
        return start - 1;
    }

    /** Number of bases, 1 or more. */
    public int length() {
        return end - start + 1;
    }

    /** Whether the position lies inside. */
    public boolean contains(Contig onContig, int position) {
        return contig.equals(onContig) && start <= position && position <= end;
    }

    /** Whether the two share at least one base. */
    public boolean overlaps(GenomicInterval other) {
        return contig.equals(other.contig) && start <= other.end && other.start <= end;
    }

    @Override
    public int compareTo(GenomicInterval other) {
        int byContig = contig.compareTo(other.contig);
        if (byContig != 0) {
            return byContig;
        }
        int byStart = Integer.compare(start, other.start);
        return byStart == 0 ? Integer.compare(end, other.end) : byStart;
    }

    @Override
    public String toString() {
        return contig + ":" + start + "-" + end;
    }
}
