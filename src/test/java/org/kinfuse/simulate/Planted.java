package org.kinfuse.simulate;

import org.kinfuse.genome.Adjacency;

/**
 * A junction that a sample of a cohort holds.
 *
 * @param name unique in its sample
 * @param kind what sort of event it is
 * @param adjacency what is joined; a mobile element is an insertion between the two ends of its target-site duplication
 * @param share its copies as a share of the copies of its locus
 * @param genes the genes at its first and second end
 */
record Planted(String name, Event.Kind kind, Adjacency adjacency, double share, Genes genes) {
    /**
     * Genes at the two ends of a junction.
     *
     * @param first symbol of the one at the first breakend
     * @param second symbol of the one at the second
     */
    record Genes(String first, String second) {}
}
