package org.kinfuse.intake;

import org.kinfuse.evidence.Fragment;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;

/**
 * One aligned part of a read.
 *
 * <pre>
 *   the read, as sequenced    1 ----------------------------------> n
 *   forward segment               queryStart ====> queryEnd             start ====> end    on the reference
 *   reverse segment               queryStart ====> queryEnd               end <==== start
 * </pre>
 *
 * Query positions count along the read in the direction of sequencing, from 1, hard and soft clips included, so that
 * all parts of one read can be laid out side by side.
 *
 * @param contig where it lies
 * @param start first aligned reference position
 * @param strand the strand it is read from
 * @param shape its CIGAR
 * @param mappingQuality 0 to 255
 */
record Segment(FileContig contig, int start, Strand strand, CigarShape shape, int mappingQuality) {
    /** @throws MalformedRecord if it does not lie within its contig */
    Segment {
        if (start < 1 || (long) start + shape.referenceBases() - 1 > contig.length()) {
            throw new MalformedRecord("it does not lie within " + contig.name());
        }
    }

    /** Last aligned reference position. */
    int end() {
        return start + shape.referenceBases() - 1;
    }

    /** First base of the read in this segment. */
    int queryStart() {
        return 1 + (strand == Strand.FORWARD ? shape.leadClip() : shape.trailClip());
    }

    /** Last base of the read in this segment. */
    int queryEnd() {
        return queryStart() + shape.readBases() - 1;
    }

    /** The outer end of a read whose primary alignment this is, as {@link Fragment#end} packs it. */
    long outerEnd() {
        int unclipped = strand == Strand.FORWARD ? start - shape.leadClip() : end() + shape.trailClip();
        return Fragment.end(contig.identityRank(), unclipped, strand == Strand.REVERSE);
    }

    /**
     * The breakend at which the read goes on after this segment: its query end.
     *
     * @param on the contig of the build that the segment lies on
     */
    Breakend leaving(Contig on) {
        return strand == Strand.FORWARD ? new Breakend(on, end(), Side.LEFT) : new Breakend(on, start, Side.RIGHT);
    }

    /**
     * The breakend at which the read comes into this segment: its query start.
     *
     * @param on the contig of the build that the segment lies on
     */
    Breakend entering(Contig on) {
        return strand == Strand.FORWARD ? new Breakend(on, start, Side.RIGHT) : new Breakend(on, end(), Side.LEFT);
    }

    /** As a record has it; written out because each segment of a chain is compared, and this is faster. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Segment that
                        && start == that.start
                        && strand == that.strand
                        && mappingQuality == that.mappingQuality
                        && contig.equals(that.contig)
                        && shape.equals(that.shape));
    }

    @Override
    public int hashCode() {
        return 31 * start + shape.hashCode();
    }
}
