package org.kinfuse.report;

import org.kinfuse.fuse.Outcome.Product;
import org.kinfuse.genome.Adjacency;

/** Which end of an adjacency gives the 5' partner. */
enum FiveEnd {
    /** The first in genome order. */
    FIRST,
    /** The second. */
    SECOND;

    /**
     * The end that gives the 5' partner of a product, whose breakends may be slid within the homology.
     *
     * @throws IllegalArgumentException if the product is not of this adjacency
     */
    static FiveEnd of(Product product, Adjacency adjacency) {
        for (int bases = 0; bases <= adjacency.homology(); bases++) {
            var first = adjacency.first().moved(bases);
            var second = adjacency.second().moved(adjacency.secondStep(bases));
            if (product.five().end().breakend().equals(first)
                    && product.three().end().breakend().equals(second)) {
                return FIRST;
            }
            if (product.five().end().breakend().equals(second)
                    && product.three().end().breakend().equals(first)) {
                return SECOND;
            }
        }
        throw new IllegalArgumentException("the product lies at other places than " + adjacency);
    }
}
