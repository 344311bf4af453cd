package org.kinfuse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinfuse.report.ReportScene.at;
import static org.kinfuse.report.ReportScene.call;
import static org.kinfuse.report.ReportScene.join;

import org.junit.jupiter.api.Test;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Side;

/**
 * FIVE on chr1 is known to fuse with KIN. LONE lies on chr1 too: exons 2,000,001-100, 001,001-101, 002,002-103,
 * 003,004-104, 004,005-104 after 2,000,000; its kinase fills exons 3 and 4.
 */
class LabTextTest {
    private static String text(Breakend one, Breakend other) {
        return LabText.of(call(join(one, other)));
    }

    @Test
    void aFusionInFrame() {
        assertThat(LabText.of(call(ReportScene.fusion())))
                .isEqualTo("The FIVE - KIN fusion involves FIVE exons 1 - 2 and KIN exons 3 - 5. "
                        + "The fusion is predicted to be in frame and includes the kinase domain of KIN.");
    }

    @Test
    void aFusionOutOfFrame() {
        assertThat(text(at("chr1", 10_500, Side.LEFT), at("chr2", 12_500, Side.LEFT)))
                .isEqualTo("The FIVE - KIN fusion involves FIVE exon 1 and KIN exons 3 - 5. "
                        + "The fusion is predicted to be out of frame. Its exons include the kinase domain of KIN.");
    }

    @Test
    void aFusionWithAPartOfTheKinase() {
        assertThat(text(at("chr1", 11_500, Side.LEFT), at("chr2", 11_500, Side.LEFT)))
                .isEqualTo("The FIVE - KIN fusion involves FIVE exons 1 - 2 and KIN exons 4 - 5. "
                        + "The fusion is predicted to be in frame and includes a part of the kinase domain of KIN.");
    }

    @Test
    void aFusionWithoutTheKinase() {
        assertThat(text(at("chr2", 12_500, Side.RIGHT), at("chr1", 11_500, Side.RIGHT)))
                .isEqualTo("The KIN - FIVE fusion involves KIN exons 1 - 2 and FIVE exons 3 - 5. "
                        + "The fusion is predicted to be in frame and does not include the kinase domain of KIN.");
    }

    @Test
    void oneCutExon() {
        assertThat(text(at("chr1", 11_050, Side.LEFT), at("chr2", 12_500, Side.LEFT)))
                .isEqualTo("The FIVE - KIN fusion involves FIVE exons 1 - 2 and KIN exons 3 - 5. "
                        + "One of the breakpoints is within FIVE exon 2. "
                        + "The fusion includes the kinase domain of KIN.");
    }

    @Test
    void twoCutExons() {
        assertThat(text(at("chr1", 11_050, Side.LEFT), at("chr2", 12_050, Side.LEFT)))
                .isEqualTo("The FIVE - KIN fusion involves FIVE exons 1 - 2 and KIN exons 3 - 5. "
                        + "The breakpoints are within FIVE exon 2 and KIN exon 3. "
                        + "The fusion includes a part of the kinase domain of KIN.");
    }

    @Test
    void aPairNotKnownIsARearrangement() {
        assertThat(text(at("chr1", 2_004_500, Side.LEFT), at("chr2", 12_500, Side.LEFT)))
                .startsWith("The LONE - KIN ")
                .doesNotContain("fusion involves")
                .endsWith("Functional significance is undetermined.");
    }

    @Test
    void exonsLostWithinOneGene() {
        assertThat(text(at("chr1", 2_001_500, Side.LEFT), at("chr1", 2_003_500, Side.RIGHT)))
                .isEqualTo("The LONE rearrangement is an intragenic deletion of exons 3 - 4. "
                        + "The rearrangement includes the kinase domain of LONE.");
    }

    @Test
    void exonsLostWithinOneGeneACutOneIncluded() {
        assertThat(text(at("chr1", 2_001_050, Side.LEFT), at("chr1", 2_002_500, Side.RIGHT)))
                .isEqualTo("The LONE rearrangement is an intragenic deletion of exons 2 - 3. "
                        + "One of the breakpoints is within exon 2. "
                        + "The rearrangement includes a part of the kinase domain of LONE.");
    }

    @Test
    void exonsRepeatedWithinOneGene() {
        assertThat(text(at("chr1", 2_001_500, Side.RIGHT), at("chr1", 2_003_500, Side.LEFT)))
                .isEqualTo("The LONE rearrangement is an intragenic duplication of exons 3 - 4.");
    }

    @Test
    void exonsTurnedWithinOneGene() {
        assertThat(text(at("chr1", 2_001_500, Side.LEFT), at("chr1", 2_003_500, Side.LEFT)))
                .isEqualTo("The LONE rearrangement is an intragenic inversion of exons 3 - 4. "
                        + "Functional significance is undetermined.");
    }

    @Test
    void noTranscript() {
        assertThat(text(at("chr1", 11_500, Side.LEFT), at("chr2", 12_050, Side.RIGHT)))
                .isEqualTo("The FIVE - KIN rearrangement is a translocation with breakpoints in intron 2 of FIVE and "
                        + "exon 3 of KIN: both genes keep their 5' end. Functional significance is undetermined.");
        assertThat(text(at("chr1", 5_000_000, Side.LEFT), at("chr2", 5_000_000, Side.RIGHT)))
                .startsWith("The rearrangement is a translocation with breakpoints in an intergenic region and an "
                        + "intergenic region: neither end keeps a gene within 100 kb.");
    }
}
