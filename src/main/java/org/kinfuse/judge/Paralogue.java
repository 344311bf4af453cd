package org.kinfuse.judge;

import java.util.List;
import java.util.Optional;
import org.kinfuse.evidence.JunctionQuality;
import org.kinfuse.evidence.JunctionQuality.Copy;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;

/**
 * The one other place that the reads of an end fit, where there is exactly one: a gene and its copy, such as NSF and NSFP1.
 * Reads of a repeat fit many, or more than the aligner names.
 *
 * @param end the end
 * @param copy the other place
 */
record Paralogue(Breakend end, GenomicInterval copy) {
    /** Share of an end's reads that must name the same place: half, for an aligner names it for whole reads only. */
    private static final double LEAST = 0.5;

    /** Share of an end's reads that may fit elsewhere still: one in ten has a mistake that makes it so. */
    private static final double MOST_ELSEWHERE = 0.1;

    /** Bases from the other end within which the copy is the likelier one: a small change of one place, and no partner. */
    private static final int NEAR = 10_000;

    /** That of a rearrangement's first end, if there is one. */
    static Optional<Paralogue> ofFirst(SupportedAdjacency rearrangement) {
        return of(
                rearrangement.adjacency().first(),
                rearrangement.adjacency().second(),
                rearrangement.quality().first());
    }

    /** That of its second end. */
    static Optional<Paralogue> ofSecond(SupportedAdjacency rearrangement) {
        return of(
                rearrangement.adjacency().second(),
                rearrangement.adjacency().first(),
                rearrangement.quality().second());
    }

    private static Optional<Paralogue> of(Breakend end, Breakend other, JunctionQuality.End reads) {
        List<Copy> copies = reads.copies();
        if (copies.isEmpty() || copies.get(0).reads() < LEAST * reads.reads()) {
            return Optional.empty();
        }
        int elsewhere = reads.unnamed() + (copies.size() > 1 ? copies.get(1).reads() : 0);
        return elsewhere > MOST_ELSEWHERE * reads.reads()
                        || isNear(copies.get(0).place(), other)
                ? Optional.empty()
                : Optional.of(new Paralogue(end, copies.get(0).place()));
    }

    private static boolean isNear(GenomicInterval copy, Breakend other) {
        return copy.contig().equals(other.contig())
                && other.position() >= copy.start() - NEAR
                && other.position() <= copy.end() + NEAR;
    }

    /** A breakend in the copy, on whichever side: it tells what gene lies there. */
    Breakend inCopy() {
        return new Breakend(copy.contig(), copy.start() + copy.length() / 2, end.kept());
    }
}
