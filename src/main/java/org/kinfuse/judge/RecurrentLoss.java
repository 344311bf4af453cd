package org.kinfuse.judge;

import java.util.List;
import java.util.Optional;
import org.kinfuse.fuse.Outcome;

/**
 * Exons whose loss by a short deletion is known to activate a kinase, whatever the allele fraction.
 *
 * @param gene the gene
 * @param first rank of the first exon lost, on the transcript that laboratories report
 * @param last rank of the last exon lost
 */
record RecurrentLoss(String gene, int first, int last) {
    /**
     * EGFR exons 25-27 and 25-26, losses of its C-terminus that are called EGFRvIVa and vIVb; MET exon 14 (Frampton et
     * al., Cancer Discov 5:850, 2015); PDGFRA exons 8-9 (Ozawa et al., Genes Dev 24:2205, 2010). Losses that span more than short
     * deletions, such as EGFR exons 2-7, need no mention here.
     */
    private static final List<RecurrentLoss> KNOWN = List.of(
            new RecurrentLoss("EGFR", 25, 26),
            new RecurrentLoss("EGFR", 25, 27),
            new RecurrentLoss("MET", 14, 14),
            new RecurrentLoss("PDGFRA", 8, 9));

    /** The known loss that a product has; a cut exon counts as lost. */
    static Optional<RecurrentLoss> of(Outcome outcome) {
        return outcome instanceof Outcome.Product product && product.withinOneTranscript()
                ? KNOWN.stream().filter(known -> known.fits(product)).findFirst()
                : Optional.empty();
    }

    private boolean fits(Outcome.Product product) {
        int lastWhole = product.five().exons().last() - (product.five().cutsExon() ? 1 : 0);
        int nextWhole = product.three().exons().first() + (product.three().cutsExon() ? 1 : 0);
        return product.five().gene().equals(gene) && lastWhole == first - 1 && nextWhole == last + 1;
    }
}
