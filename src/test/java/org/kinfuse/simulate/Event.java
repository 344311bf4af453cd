package org.kinfuse.simulate;

import java.util.List;
import org.kinfuse.genome.Adjacency;

/**
 * A junction that a specimen holds, and what it does to genes.
 *
 * @param name the name of the event, unique in its file
 * @param kind what sort of event it is
 * @param allele its sequence
 * @param share its copies as a share of the copies of its locus
 * @param product the words of the truth table on genes
 */
public record Event(String name, Kind kind, FusionAllele allele, double share, Product product) {
    /** Sorts of event. */
    public enum Kind {
        /** Of the tumour; the product keeps the 3' partner's kinase. */
        FUSION,
        /** The other junction of a tumour's event; its product has no kinase. */
        RECIPROCAL,
        /** Of the tumour, within one gene: a deletion, duplication or inversion. */
        LOCAL,
        /** A small deletion that the person was born with. */
        GERMLINE_DELETION,
        /** A tandem duplication that the person was born with. */
        GERMLINE_DUPLICATION,
        /** An Alu or LINE that the person was born with and the genome lacks. */
        MOBILE_ELEMENT,
        /** A splice of a messenger that came back as DNA: a processed pseudogene, or cDNA spilled into the library. */
        SPLICED_COPY
    }

    /**
     * The partners of the product.
     *
     * @param five the 5' partner
     * @param three the 3' partner
     * @param frame {@code in_frame} or {@code out_of_frame}, by the phases of the two introns
     * @param kinase {@code retained} or {@code lost}: the kinase domain of a partner
     */
    public record Product(Partner five, Partner three, String frame, String kinase) {
        /** Of an event that joins no genes. */
        public static final Product NONE = new Product(Partner.NONE, Partner.NONE, ".", ".");
    }

    /**
     * A gene's part in a product.
     *
     * @param gene its symbol
     * @param transcript RefSeq accession with its version for hg19
     * @param exons the exons that it gives, {@code 1-2}
     */
    public record Partner(String gene, String transcript, String exons) {
        private static final Partner NONE = new Partner(".", ".", ".");
    }

    /** What is joined. */
    public Adjacency adjacency() {
        return allele.adjacency();
    }

    /** The columns that say what the product is. */
    List<String> productColumns() {
        Partner five = product.five();
        Partner three = product.three();
        return List.of(
                five.gene(),
                five.transcript(),
                five.exons(),
                three.gene(),
                three.transcript(),
                three.exons(),
                product.frame(),
                product.kinase());
    }
}
