package org.kinfuse.report;

import java.util.Locale;
import org.kinfuse.fuse.Frame;
import org.kinfuse.fuse.Outcome.Product;
import org.kinfuse.fuse.Reading;
import org.kinfuse.judge.KinaseStatus;

/**
 * What one pair of transcripts would give, as it is printed.
 *
 * @param fiveGene gene of the 5' partner
 * @param fiveTranscript its transcript
 * @param fiveExons exons it brings
 * @param threeGene gene of the 3' partner
 * @param threeTranscript its transcript
 * @param threeExons exons it brings
 * @param midExon whether the break cuts an exon
 * @param frame the frame
 * @param frameMethod phase or translation
 * @param kinaseStatus what is held of the kinase domain
 */
public record TranscriptPairEntry(
        String fiveGene,
        String fiveTranscript,
        String fiveExons,
        String threeGene,
        String threeTranscript,
        String threeExons,
        boolean midExon,
        @Words(Frame.class) String frame,
        @Words(Reading.Method.class) String frameMethod,
        @Words(KinaseStatus.class) String kinaseStatus) {

    static TranscriptPairEntry of(Product product) {
        return new TranscriptPairEntry(
                product.five().gene(),
                product.five().end().transcript().accession().text(),
                product.reading().fiveExons().toString(),
                product.three().gene(),
                product.three().end().transcript().accession().text(),
                product.reading().threeExons().toString(),
                product.midExon(),
                product.reading().verdict().frame().word(),
                product.reading().method().name().toLowerCase(Locale.ROOT),
                KinaseStatus.of(product).word());
    }
}
