package org.kinfuse.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Side;

/**
 * The place of a junction, leftmost where the bases allow several places.
 *
 * @param first the end that comes first in genome order
 * @param second the other end
 * @param inserted bases between the two that belong to neither, on the forward strand as seen at the first end
 * @param insertedFrom where the inserted bases were copied from, where reads tell
 * @param homology bases that read the same on both sides: the junction may lie that far to the right as well
 * @param homologyBases these bases on the forward strand at the first end; of calls that were made with a FASTA file
 * @param precision precise or imprecise
 * @param uncertainty for an imprecise junction, bases by which each end may lie farther outward
 */
public record JunctionEntry(
        BreakendEntry first,
        BreakendEntry second,
        String inserted,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String insertedFrom,
        @Range int homology,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String homologyBases,
        @Words(SupportedAdjacency.Precision.class) String precision,
        @Range int uncertainty) {

    /**
     * One end.
     *
     * @param contig the contig
     * @param position the last base that is kept, from 1
     * @param kept the side that survives, left or right
     * @param base the reference's base at the position; of calls that were made with a FASTA file
     */
    public record BreakendEntry(
            String contig,
            @Range(from = 1) int position,
            @Words(Side.class) String kept,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String base) {
        static BreakendEntry of(Breakend breakend, String base) {
            return new BreakendEntry(
                    breakend.contig().name(),
                    breakend.position(),
                    breakend.kept().word(),
                    base);
        }
    }
}
