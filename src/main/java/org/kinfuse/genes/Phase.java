package org.kinfuse.genes;

import java.util.List;

/**
 * How far into a codon a cut falls: the coding bases of the current codon already read when the cut is reached.
 *
 * <pre>
 *   ATG|GCC    ZERO   between two codons
 *   ATGG|CC    ONE    one base of the codon read
 *   ATGGC|C    TWO    two bases read
 * </pre>
 *
 * <p>This is the number that genePred's exonFrames column gives for the cut before an exon. GFF's column 8 is
 * {@code (3 - phase) % 3} and known only to its reader.
 */
public enum Phase {
    /** The cut lies between two codons. */
    ZERO(0),
    /** One base of the codon lies before the cut. */
    ONE(1),
    /** Two bases of the codon lie before the cut. */
    TWO(2);

    private static final List<Phase> IN_ORDER = List.of(ZERO, ONE, TWO);

    private final int basesRead;

    Phase(int basesRead) {
        this.basesRead = basesRead;
    }

    /** The phase after a number of coding bases, counted from the start of any codon; 0 or more. */
    public static Phase afterBases(int codingBases) {
        if (codingBases < 0) {
            throw new IllegalArgumentException("a number of bases is 0 or more, not " + codingBases);
        }
        return IN_ORDER.get(codingBases % IN_ORDER.size());
    }

    /** The phase after reading further bases from here; 0 or more. */
    public Phase plus(int bases) {
        return afterBases(basesRead + bases);
    }

    /** Bases of the current codon already read: 0, 1 or 2. */
    public int basesRead() {
        return basesRead;
    }
}
