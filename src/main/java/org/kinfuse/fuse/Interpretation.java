package org.kinfuse.fuse;

import java.util.List;
import java.util.Set;
import org.kinfuse.genome.Adjacency;

/**
 * What an adjacency means.
 *
 * @param adjacency the junction as it was given
 * @param headline the outcome to print; its breakends may be slid within the homology to where the gene models explain
 *     them best
 * @param otherGenes outcomes of other genes at the same place (overlapping genes), each with its preferred transcripts
 * @param dependence what would differ with other transcripts of the headline's genes
 */
public record Interpretation(
        Adjacency adjacency, Outcome headline, List<Outcome> otherGenes, Set<Dependence> dependence) {

    /** What depends on the choice of transcript. */
    public enum Dependence {
        /** Exon numbers. */
        EXONS,
        /** The frame. */
        FRAME,
        /** Whether the kinase domain is kept. */
        KINASE
    }

    /** Copies the collections. */
    public Interpretation {
        otherGenes = List.copyOf(otherGenes);
        dependence = Set.copyOf(dependence);
    }
}
