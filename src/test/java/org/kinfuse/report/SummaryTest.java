package org.kinfuse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinfuse.report.ReportScene.at;
import static org.kinfuse.report.ReportScene.join;
import static org.kinfuse.report.ReportScene.lonely;
import static org.kinfuse.report.ReportScene.report;
import static org.kinfuse.report.ReportScene.supported;

import org.junit.jupiter.api.Test;
import org.kinfuse.genome.Side;

class SummaryTest {
    @Test
    void nothingFound() {
        assertThat(Summary.of(report(lonely(ReportScene.fusion()))))
                .containsExactly(
                        "Sample    scene, fragments of 200 bases, reads of up to 100",
                        "Verdict   no fusion that keeps a kinase was found",
                        "",
                        "Others    0 calls in tiers 4 and 5, 1 rearrangement rejected for want of evidence");
    }

    @Test
    void aFusionIsToldInFull() {
        assertThat(Summary.of(report(supported(ReportScene.fusion()))))
                .containsExactly(
                        "Sample    scene, fragments of 200 bases, reads of up to 100",
                        "Verdict   1 call in tiers 1 and 2, kinase retained and in frame: FIVE::KIN",
                        "",
                        "FIVE exons 1-2 :: KIN exons 3-5  in frame  kinase retained (KIN)  tier 1",
                        "    5' end    chr1:11500  Intron of FIVE(+):399bp after exon 2  NM_FIVE.1",
                        "    3' end    chr2:12500  Intron of KIN(-):397bp before exon 3  NM_KIN.1",
                        "    junction  translocation, precise",
                        "    evidence  8 unique fragments, 40.0 % of the 5' end; 5 split reads, 6 discordant pairs",
                        "    text      The FIVE - KIN fusion involves FIVE exons 1 - 2 and KIN exons 3 - 5. The fusion is",
                        "              predicted to be in frame and includes the kinase domain of KIN.",
                        "",
                        "Others    0 calls in tiers 4 and 5, 0 rearrangements rejected for want of evidence");
    }

    @Test
    void doubtIsNamedInTheVerdict() {
        assertThat(Summary.of(report(
                        supported(ReportScene.fusion()),
                        supported(join(at("chr1", 10_500, Side.LEFT), at("chr2", 12_500, Side.LEFT))))))
                .contains(
                        "Verdict   1 call in tiers 1 and 2, kinase retained and in frame: FIVE::KIN; 1 call in tier 3, kinase",
                        "          retained and frame out or in doubt: FIVE::KIN");
    }
}
