package org.kinfuse.genome;

import java.util.Locale;

/** What an adjacency looks like on the reference genome. It is named after its simplest cause, which it cannot prove. */
public enum Rearrangement {
    /** One contig, the bases between the breakends are left out. */
    DELETION,
    /** One contig, the bases between the breakends follow themselves. */
    DUPLICATION,
    /** One contig, one side is turned round. */
    INVERSION,
    /** Two contigs. */
    TRANSLOCATION;

    /** What the adjacency looks like. */
    public static Rearrangement of(Adjacency adjacency) {
        Breakend first = adjacency.first();
        Breakend second = adjacency.second();
        if (!first.contig().equals(second.contig())) {
            return TRANSLOCATION;
        }
        if (first.kept() == second.kept()) {
            return INVERSION;
        }
        return first.kept() == Side.LEFT ? DELETION : DUPLICATION;
    }

    /** The lower-case word used in text. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
