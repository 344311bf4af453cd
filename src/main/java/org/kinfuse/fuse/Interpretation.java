package org.kinfuse.fuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.locate.Place;

/**
 * What an adjacency means.
 *
 * @param adjacency the junction as it was given
 * @param headline the outcome to print; its breakends may be slid within the homology to where the gene models explain
 *     them best
 * @param surroundings what lies at its two ends
 * @param otherGenes outcomes of other genes at the same place (overlapping genes), each with its preferred transcripts
 * @param dependence what would differ with other transcripts of the headline's genes
 */
public record Interpretation(
        Adjacency adjacency,
        Outcome headline,
        Surroundings surroundings,
        List<Outcome> otherGenes,
        Set<Dependence> dependence) {

    /**
     * What lies at the two ends, whether or not it takes part in the headline.
     *
     * @param first the headline's transcript if the adjacency's first end lies in it, else the nearest gene
     * @param second the same for the second end
     */
    public record Surroundings(Place first, Place second) {}

    /** What depends on the choice of transcript. */
    public enum Dependence {
        /** Exon numbers. */
        EXONS,
        /** The frame. */
        FRAME,
        /** Whether the kinase domain is kept. */
        KINASE;

        private final String word = name().toLowerCase(Locale.ROOT);
    }

    /**
     * Bases by which the headline's 5' end was moved, and by which its 3' end was.
     *
     * @param five at the 5' end, 0 or more
     * @param three at the 3' end, 0 or more
     */
    public record Moved(int five, int three) {
        private static Moved between(Outcome.Product product, Breakend five, Breakend three) {
            return new Moved(
                    Math.abs(product.five().end().breakend().position() - five.position()),
                    Math.abs(product.three().end().breakend().position() - three.position()));
        }
    }

    /** How far the headline's ends were moved to exon edges beyond homology; nothing if they were not. */
    public Optional<Moved> movedToExonEdges() {
        if (adjacency.homology() > 0 || !(headline instanceof Outcome.Product product)) {
            return Optional.empty();
        }
        Moved moved =
                switch (FiveEnd.of(product, adjacency)) {
                    case FIRST -> Moved.between(product, adjacency.first(), adjacency.second());
                    case SECOND -> Moved.between(product, adjacency.second(), adjacency.first());
                };
        return moved.five() + moved.three() > 0 ? Optional.of(moved) : Optional.empty();
    }

    /** Copies the collections. */
    public Interpretation {
        otherGenes = List.copyOf(otherGenes);
        dependence = dependence.isEmpty() ? Set.of() : Set.copyOf(dependence);
    }

    /** The words of what depends on the choice of transcript, in the order of their kinds. */
    public List<String> dependenceWords() {
        if (dependence.isEmpty()) {
            return List.of();
        }
        List<String> words = new ArrayList<>(Dependence.values().length);
        for (Dependence one : Dependence.values()) {
            if (dependence.contains(one)) {
                words.add(one.word);
            }
        }
        return words;
    }
}
