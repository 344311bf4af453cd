package org.kinfuse.simulate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;

/**
 * The sequence of two loci joined at an adjacency, read from the first breakend's locus into the second's.
 *
 * <pre>
 *   first LEFT    =====&gt;|             first RIGHT   &lt;=====  read backwards
 *   second RIGHT        |=====&gt;       second LEFT           likewise
 * </pre>
 *
 * @param adjacency what is joined
 * @param arm what is kept at the first breakend, up to the junction
 * @param inserted bases between the arms, in the allele's direction
 * @param otherArm what is kept at the second breakend, from the junction on
 */
public record FusionAllele(Adjacency adjacency, Arm arm, String inserted, Arm otherArm) implements Template {

    /**
     * One side of the junction.
     *
     * @param interval where it lies
     * @param strand the strand it is read from
     * @param bases its bases in the allele's direction
     */
    public record Arm(GenomicInterval interval, Strand strand, String bases) {
        private GenomicInterval part(int offset, int length) {
            int start = strand == Strand.FORWARD ? interval.start() + offset : interval.end() - offset - length + 1;
            return new GenomicInterval(interval.contig(), start, start + length - 1);
        }
    }

    /**
     * Joins two slices, each kept to its end.
     *
     * @param adjacency what to join
     * @param atFirst the slice that covers the first breakend
     * @param atSecond the slice that covers the second breakend
     */
    public static FusionAllele of(Adjacency adjacency, Slice atFirst, Slice atSecond) {
        Breakend first = adjacency.first();
        Breakend second = adjacency.second();
        Strand leaving = first.kept() == Side.LEFT ? Strand.FORWARD : Strand.REVERSE;
        Strand entering = second.kept() == Side.RIGHT ? Strand.FORWARD : Strand.REVERSE;
        return new FusionAllele(
                adjacency,
                arm(first, atFirst, leaving),
                directed(adjacency.inserted(), leaving),
                arm(second, atSecond, entering));
    }

    private static Arm arm(Breakend breakend, Slice slice, Strand strand) {
        int start = breakend.kept() == Side.LEFT ? slice.interval().start() : breakend.position();
        int end = breakend.kept() == Side.LEFT
                ? breakend.position()
                : slice.interval().end();
        return new Arm(
                new GenomicInterval(breakend.contig(), start, end), strand, directed(slice.bases(start, end), strand));
    }

    private static String directed(String forward, Strand strand) {
        return strand == Strand.FORWARD ? forward : Bases.reverseComplement(forward);
    }

    @Override
    public String bases() {
        return arm.bases() + inserted + otherArm.bases();
    }

    @Override
    public List<GenomicInterval> sources(int offset, int length) {
        int afterInserted = arm.bases().length() + inserted.length();
        return Stream.of(part(arm, 0, offset, offset + length), part(otherArm, afterInserted, offset, offset + length))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What the half-open stretch of the allele takes of an arm that begins at the given offset. */
    private static Optional<GenomicInterval> part(Arm arm, int armOffset, int from, int until) {
        int start = Math.max(from - armOffset, 0);
        int end = Math.min(until - armOffset, arm.bases().length());
        return start < end ? Optional.of(arm.part(start, end - start)) : Optional.empty();
    }

    @Override
    public Optional<Adjacency> junction(int offset, int length) {
        return sources(offset, length).size() == 2 ? Optional.of(adjacency) : Optional.empty();
    }
}
