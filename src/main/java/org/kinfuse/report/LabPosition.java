package org.kinfuse.report;

import java.util.Optional;
import org.kinfuse.fuse.ExonRange;
import org.kinfuse.fuse.Outcome.Product;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.Rearrangement;
import org.kinfuse.locate.Site;

/**
 * The exons that a laboratory names, in its words.
 *
 * <pre>
 *   EML4 exon 6 to ALK exon 20             a fusion: the last exon of the one, the first of the other
 *   exons 15 - 31                          one gene: the exons that are concerned, cut ones included
 *   intron 2                               one gene and another chromosome, or one intron
 *   TSC1 exons 1 - 3 and NF1 exons 23 - 58 two genes that make no transcript
 * </pre>
 */
final class LabPosition {
    private LabPosition() {}

    /** The exons of an event, empty if it concerns no coding part of a gene. */
    static String of(LabEvent event) {
        return switch (event.kind()) {
            case FUSION -> event.product().map(LabPosition::ofFusion).orElse("");
            case INTRAGENIC, ONE_GENE -> concerned(event, event.one());
            case TWO_GENES ->
                event.one().gene() + " " + concerned(event, event.one()) + " and "
                        + event.other().gene() + " " + concerned(event, event.other());
            case NO_GENE -> "";
        };
    }

    private static String ofFusion(Product product) {
        return product.five().gene() + " exon " + product.five().exons().last() + " to "
                + product.three().gene() + " exon " + product.three().exons().first();
    }

    /** The exons of the gene at an end that lie between the two breakpoints, or the place of the break itself. */
    static String concerned(LabEvent event, LabEnd end) {
        if (event.type() == Rearrangement.TRANSLOCATION) {
            return place(end);
        }
        Transcript transcript = end.requireTranscript();
        Optional<ExonRange> exons = event.between().exonsOf(transcript);
        return exons.isPresent() ? exons(exons.get()) : place(end);
    }

    private static String place(LabEnd end) {
        return end.place()
                .located()
                .map(located -> located.site().fold(new Site.Cases<String>() {
                    @Override
                    public String inExon(Site.InExon site) {
                        return "exon " + site.exon();
                    }

                    @Override
                    public String inIntron(Site.InIntron site) {
                        return "intron " + site.afterExon();
                    }

                    @Override
                    public String outside(Site.Outside site) {
                        return "";
                    }
                }))
                .orElse("");
    }

    /** {@code exons 11 - 17}, or {@code exon 3}. */
    static String exons(ExonRange range) {
        return range.first() == range.last()
                ? "exon " + range.first()
                : "exons " + range.first() + " - " + range.last();
    }
}
