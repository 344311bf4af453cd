package org.kinfuse.judge;

import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;

/**
 * Recognises the two halves of one event: what one junction keeps at each end, the other loses.
 *
 * <pre>
 *   one    ====A====|  joined to  |====B====
 *   other           |====A====  joined to  ====B====|
 * </pre>
 */
final class Reciprocal {
    /**
     * How far the halves may lie apart at each end, in bases. Balanced rearrangements commonly lose or repeat some bases;
     * the same reach as the minimum span of an event of its own.
     */
    static final int REACH = 1_000;

    private Reciprocal() {}

    static boolean areHalvesOfOneEvent(Adjacency one, Adjacency other) {
        return oppose(one.first(), other.first()) && oppose(one.second(), other.second());
    }

    private static boolean oppose(Breakend one, Breakend other) {
        return one.contig().equals(other.contig())
                && one.kept() != other.kept()
                && Math.abs(one.position() - other.position()) <= REACH;
    }
}
