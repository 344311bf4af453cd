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
    TRANSLOCATION,
    /** One contig, bases are inserted between two that are neighbours. */
    INSERTION,
    /** One contig, neighbours in the order in which the reference has them: nothing is joined anew. */
    UNCHANGED;

    private final String word = name().toLowerCase(Locale.ROOT);

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
        return switch (first.kept()) {
            // of one repeated base the end that keeps its left side comes first
            case LEFT -> first.position() == second.position() ? DUPLICATION : leavingOut(adjacency);
            case RIGHT -> DUPLICATION;
        };
    }

    private static Rearrangement leavingOut(Adjacency adjacency) {
        if (adjacency.first().firstLostPosition() != adjacency.second().position()) {
            return DELETION;
        }
        return adjacency.inserted().isEmpty() ? UNCHANGED : INSERTION;
    }

    /** The lower-case word used in text. */
    public String word() {
        return word;
    }
}
