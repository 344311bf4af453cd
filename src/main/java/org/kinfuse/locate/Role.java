package org.kinfuse.locate;

import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;

/**
 * Which end of a fusion transcript a gene can be.
 *
 * <pre>
 *   gene +   ==1==2==3|            left kept:  it keeps its start, FIVE_PRIME
 *   gene +            |==4==5==    right kept: it keeps its end,   THREE_PRIME
 *   gene -   ==5==4==3|            left kept:  it keeps its end,   THREE_PRIME
 *   gene -            |==2==1==    right kept: it keeps its start, FIVE_PRIME
 * </pre>
 */
public enum Role {
    /** The gene keeps its start: promoter and first exons. */
    FIVE_PRIME,
    /** The gene keeps its end: last exons. */
    THREE_PRIME;

    /** The role that a breakend leaves to a gene of the given strand. */
    public static Role of(Breakend breakend, Strand geneStrand) {
        return (geneStrand == Strand.FORWARD) == (breakend.kept() == Side.LEFT) ? FIVE_PRIME : THREE_PRIME;
    }

    /** The side of a break that leaves this role to a gene of the given strand: the inverse of {@link #of}. */
    public Side kept(Strand geneStrand) {
        return switch (this) {
            case FIVE_PRIME -> geneStrand == Strand.FORWARD ? Side.LEFT : Side.RIGHT;
            case THREE_PRIME -> geneStrand == Strand.FORWARD ? Side.RIGHT : Side.LEFT;
        };
    }

    /** {@code 5'} or {@code 3'}. */
    public String symbol() {
        return switch (this) {
            case FIVE_PRIME -> "5'";
            case THREE_PRIME -> "3'";
        };
    }
}
