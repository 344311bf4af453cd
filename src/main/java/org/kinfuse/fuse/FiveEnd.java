package org.kinfuse.fuse;

import org.kinfuse.fuse.Outcome.Product;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;

/** Which end of an adjacency gives the 5' partner. */
public enum FiveEnd {
    /** The first in genome order. */
    FIRST,
    /** The second. */
    SECOND;

    /**
     * The end that gives the 5' partner of a product, whose breakends may be moved within the homology or to exon edges.
     *
     * @throws IllegalArgumentException if the product is not of this adjacency
     */
    public static FiveEnd of(Product product, Adjacency adjacency) {
        Breakend five = product.five().end().breakend();
        Breakend three = product.three().end().breakend();
        long inOrder = distance(five, adjacency.first()) + distance(three, adjacency.second());
        long turned = distance(five, adjacency.second()) + distance(three, adjacency.first());
        if (Math.min(inOrder, turned) >= Integer.MAX_VALUE) {
            throw new IllegalArgumentException("the product lies at other places than " + adjacency);
        }
        return inOrder <= turned ? FIRST : SECOND;
    }

    private static long distance(Breakend one, Breakend other) {
        return one.contig().equals(other.contig()) && one.kept() == other.kept()
                ? Math.abs(one.position() - other.position())
                : Integer.MAX_VALUE;
    }
}
