package org.kinfuse.genes;

import java.util.Collection;
import java.util.List;

/** Introns in which kinase genes are known to break. A fact of the literature, never a filter of calls. */
public final class KnownBreaks {
    private final List<Intron> introns;

    /**
     * An intron.
     *
     * @param gene symbol of the kinase gene
     * @param accession accession of the transcript that counts it, without version
     * @param number the exon before it, from 1
     * @param knownBy who knows of it, words of the bundle's documentation; at least one
     */
    public record Intron(String gene, String accession, int number, List<String> knownBy)
            implements Comparable<Intron> {
        /** @throws IllegalArgumentException if a text is blank, the number below 1 or nobody knows of it */
        public Intron {
            knownBy = List.copyOf(knownBy);
            if (gene.isBlank() || accession.isBlank() || number < 1 || knownBy.isEmpty()) {
                throw new IllegalArgumentException("an intron has gene, accession, a number from 1 and a source, not "
                        + gene + ", " + accession + ", " + number + ", " + knownBy);
            }
        }

        @Override
        public int compareTo(Intron other) {
            int byGene = gene.compareTo(other.gene);
            int byAccession = byGene == 0 ? accession.compareTo(other.accession) : byGene;
            return byAccession == 0 ? Integer.compare(number, other.number) : byAccession;
        }
    }

    /** Introns in any order. */
    public KnownBreaks(Collection<Intron> introns) {
        this.introns = introns.stream().sorted().toList();
    }

    /** All introns, by gene, then transcript, then number. */
    public List<Intron> introns() {
        return introns;
    }
}
