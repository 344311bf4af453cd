package org.kinfuse.report;

import java.util.Locale;
import java.util.Optional;
import org.kinfuse.fuse.Outcome.Product;
import org.kinfuse.fuse.Partner;
import org.kinfuse.genome.Rearrangement;
import org.kinfuse.locate.LocatedEnd;
import org.kinfuse.locate.Site;

/**
 * The short description of a rearrangement that clinical reports carry since iAnnotateSV.
 *
 * <pre>
 *   Protein Fusion: in frame  {EML4:ALK}        both breaks in introns between start and stop codons
 *   Protein Fusion: out of frame  {EXOC4:BRAF}
 *   Protein Fusion: mid-exon  {FGFR3:TACC3}     a break in an exon, whatever the frame of the bases
 *   Transcript Fusion {TMPRSS2:ERG}             a break before the start codon, or in a gene without protein
 *   Antisense Fusion                            both genes keep their start
 *   Deletion of 6 exons : in frame              one gene, both breaks in introns
 *   Deletion within transcript : mid-exon       one gene, a break in an exon
 *   Deletion within intron                      one gene, one intron
 *   -                                           nothing of these: tail to tail, intergenic, behind a stop codon
 * </pre>
 *
 * <p>The blanks are those of iAnnotateSV. The frame is that of the reading by phase of whole exons, which the laboratory
 * means by its word; where bases tell more, the column of the frame has it.
 */
final class LabDescription {
    private static final String NOTHING = "-";

    private LabDescription() {}

    static String of(LabEvent event) {
        LabEnd one = event.one();
        LabEnd other = event.other();
        if (event.type() == Rearrangement.UNCHANGED || !one.isActive() || !other.isActive()) {
            return NOTHING;
        }
        if (one.keepsStart() == other.keepsStart()) {
            return one.keepsStart() ? "Antisense Fusion" : NOTHING;
        }
        if (one.gene().equals(other.gene())) {
            return capital(event.type()) + withinGene(event);
        }
        LabEnd five = one.keepsStart() ? one : other;
        LabEnd three = one.keepsStart() ? other : one;
        String genes = " {" + five.gene() + ":" + three.gene() + "}";
        if (isMidExon(event)) {
            return "Protein Fusion: mid-exon " + genes;
        }
        Optional<Product> product = event.product();
        return product.isPresent() && isCoding(event)
                ? "Protein Fusion: " + frame(product.get()) + " " + genes
                : "Transcript Fusion" + genes;
    }

    private static String withinGene(LabEvent event) {
        if (isMidExon(event)) {
            return " within transcript : mid-exon";
        }
        Optional<Product> product = event.product();
        return product.isPresent() && isCoding(event) && product.get().withinOneTranscript()
                ? exonsConcerned(product.get())
                : " within transcript";
    }

    private static String exonsConcerned(Product product) {
        int exons = Math.abs(intron(product.five()) - intron(product.three()));
        if (exons == 0) {
            return " within intron";
        }
        return " of " + exons + (exons == 1 ? " exon : " : " exons : ") + frame(product);
    }

    private static boolean isMidExon(LabEvent event) {
        return isMidExon(event, event.one()) || isMidExon(event, event.other());
    }

    private static boolean isMidExon(LabEvent event, LabEnd end) {
        return end.isCoding() && event.cutExon(end).isPresent();
    }

    private static boolean isCoding(LabEvent event) {
        return event.one().isCoding() && event.other().isCoding();
    }

    /** The number of the intron that is cut; a splice of whole exons counts as one. */
    private static int intron(Partner partner) {
        LocatedEnd end = partner.end();
        if (end.site() instanceof Site.InIntron site) {
            return site.afterExon();
        }
        return switch (end.role()) {
            case FIVE_PRIME -> partner.exons().last();
            case THREE_PRIME -> partner.exons().first() - 1;
        };
    }

    private static String frame(Product product) {
        return switch (product.reading().verdict().frame()) {
            case IN_FRAME -> "in frame";
            case OUT_OF_FRAME, STOP_BEFORE_JUNCTION, PROMOTER_SWAP, NOT_CODING, UNDECIDED -> "out of frame";
        };
    }

    private static String capital(Rearrangement type) {
        return type.word().substring(0, 1).toUpperCase(Locale.ROOT)
                + type.word().substring(1);
    }
}
