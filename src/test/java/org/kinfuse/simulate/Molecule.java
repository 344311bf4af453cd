package org.kinfuse.simulate;

import java.util.List;
import java.util.Optional;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.GenomicInterval;

/**
 * One double-stranded fragment of DNA.
 *
 * @param bases one of its strands
 * @param sources the places of the genome it comes from, in the order of its bases
 * @param junction the true junction it crosses, if any; a chimera made in the laboratory has none
 */
public record Molecule(String bases, List<GenomicInterval> sources, Optional<Adjacency> junction) {
    /** A molecule from these places. */
    public Molecule {
        sources = List.copyOf(sources);
    }

    /** The molecule that a part of a template gives. */
    static Molecule cutFrom(Template template, int offset, int length) {
        return new Molecule(
                template.bases().substring(offset, offset + length),
                template.sources(offset, length),
                template.junction(offset, length));
    }
}
