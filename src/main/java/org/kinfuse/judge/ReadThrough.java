package org.kinfuse.judge;

import org.kinfuse.fuse.Outcome;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Rearrangement;
import org.kinfuse.genome.Strand;

/**
 * Whether RNA may join two genes without a rearrangement.
 *
 * <pre>
 *   ==5' gene==>      ==3' gene==>     one strand, the 3' gene downstream, near
 * </pre>
 */
final class ReadThrough {
    /** Arriba marks deletion-like junctions of up to 400 kb as possible read-through (its output-files.md, column "type"). */
    static final int REACH = 400_000;

    private ReadThrough() {}

    static boolean isPossible(Adjacency adjacency, Outcome outcome) {
        if (!(outcome instanceof Outcome.Product product) || product.withinOneGene()) {
            return false;
        }
        Transcript five = product.five().end().transcript();
        Transcript three = product.three().end().transcript();
        return Rearrangement.of(adjacency) == Rearrangement.DELETION
                && five.strand() == three.strand()
                && adjacency.second().position() - adjacency.first().position() <= REACH
                && (five.strand() == Strand.FORWARD
                        ? five.span().start() <= three.span().start()
                        : five.span().end() >= three.span().end());
    }
}
