package org.kinfuse.fuse;

import java.util.Locale;

/** What happens to the reading frame at the junction. */
public enum Frame {
    /** The 3' partner is read in its own frame. */
    IN_FRAME,
    /** The 3' partner is read in another frame. */
    OUT_OF_FRAME,
    /** A stop codon comes before the 3' partner's frame is reached. Told only where the bases are known. */
    STOP_BEFORE_JUNCTION,
    /** The 5' partner gives no coding bases: its promoter drives the 3' partner's protein. */
    PROMOTER_SWAP,
    /** No fusion protein: one partner adds no coding bases that could be read on. */
    NOT_CODING,
    /** The gene models alone do not tell. */
    UNDECIDED;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word used in outputs, {@code in-frame}. */
    public String word() {
        return word;
    }
}
