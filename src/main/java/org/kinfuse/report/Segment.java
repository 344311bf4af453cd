package org.kinfuse.report;

import java.util.Optional;
import org.kinfuse.fuse.ExonRange;
import org.kinfuse.genes.Exon;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Side;

/**
 * The bases that a rearrangement of one contig concerns: lost by a deletion, repeated by a duplication, turned by an
 * inversion.
 *
 * <pre>
 *   deletion       ...low|###########|high...     both neighbours are kept
 *   duplication          |low#####high|           the ends themselves are repeated
 *   inversion      ...low|########high|           or  |low########|high...
 * </pre>
 *
 * <p>Of one repeated base both ends have its position.
 *
 * @param from lowest position
 * @param to highest position; {@code from - 1} where the two ends touch
 */
record Segment(int from, int to) {

    /** The segment between two breakends of one contig. */
    static Segment between(Breakend one, Breakend other) {
        Breakend low = one.compareTo(other) <= 0 ? one : other;
        Breakend high = one.compareTo(other) <= 0 ? other : one;
        if (low.position() == high.position() && low.kept() != high.kept()) {
            return new Segment(low.position(), low.position());
        }
        return new Segment(
                low.kept() == Side.LEFT ? low.firstLostPosition() : low.position(),
                high.kept() == Side.RIGHT ? high.firstLostPosition() : high.position());
    }

    boolean isEmpty() {
        return from > to;
    }

    /** The exons that share a base with the segment, or nothing if there are none. */
    Optional<ExonRange> exonsOf(Transcript transcript) {
        int first = 0;
        int last = 0;
        for (Exon exon : transcript.exons()) {
            if (exon.start() <= to && from <= exon.end()) {
                first = first == 0 ? exon.rank() : first;
                last = exon.rank();
            }
        }
        return last == 0 ? Optional.empty() : Optional.of(new ExonRange(first, last));
    }
}
