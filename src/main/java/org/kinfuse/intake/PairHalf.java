package org.kinfuse.intake;

import java.util.List;
import org.kinfuse.evidence.Alternative;
import org.kinfuse.evidence.PairEnd;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomicInterval;

/**
 * One mate of a pair that may be discordant, waiting for the other.
 *
 * @param nameHash hash of the name
 * @param identifier of its molecule
 * @param mate which of the two reads it is
 * @param segment its primary alignment
 * @param contig the contig of the build that it lies on
 * @param alternatives where else it fits
 */
record PairHalf(
        long nameHash, long identifier, Mate mate, Segment segment, Contig contig, List<Alternative> alternatives) {
    /** Which read of a pair. */
    enum Mate {
        /** Read 1. */
        FIRST,
        /** Read 2. */
        SECOND;

        /** The other read. */
        Mate other() {
            return switch (this) {
                case FIRST -> SECOND;
                case SECOND -> FIRST;
            };
        }
    }

    /** The aligned stretch. */
    Span span() {
        return new Span(contig, segment.start(), segment.end());
    }

    /** The half as evidence states it. */
    PairEnd asEnd() {
        return new PairEnd(
                new GenomicInterval(contig, segment.start(), segment.end()),
                segment.strand(),
                segment.mappingQuality(),
                alternatives);
    }
}
