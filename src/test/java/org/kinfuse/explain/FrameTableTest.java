package org.kinfuse.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinfuse.explain.FrameTable.Join;
import org.kinfuse.fuse.Frame;
import org.kinfuse.genes.Exon;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genes.TranscriptPreference;
import org.kinfuse.judge.KinaseStatus;
import org.kinfuse.reference.ReferenceBundle;

/** The table of frames against the published cases, and against coding bases counted by hand. */
class FrameTableTest {
    private static final ReferenceBundle BUNDLE = ReferenceBundle.hg19();
    private static final LocusFinder FINDER = new LocusFinder(BUNDLE.genes(), TranscriptPreference.MSK, List::of);

    private static FrameTable table(String five, String three) {
        return FrameTable.of(FINDER.transcript(five), FINDER.transcript(three));
    }

    private static Join join(FrameTable table, int lastFive, int firstThree) {
        return table.joins().stream()
                .filter(join -> join.lastFive() == lastFive && join.firstThree() == firstThree)
                .findFirst()
                .orElseThrow();
    }

    private static Frame frame(FrameTable table, int lastFive, int firstThree) {
        return join(table, lastFive, firstThree).product().reading().verdict().frame();
    }

    @Test
    void lmnaNtrk1IsInFrameAtExons2And11AndNotBesideThem() {
        FrameTable table = table("NM_170707", "NM_002529");

        assertThat(frame(table, 2, 11)).isEqualTo(Frame.IN_FRAME);
        assertThat(KinaseStatus.of(join(table, 2, 11).product())).isEqualTo(KinaseStatus.RETAINED);
        assertThat(frame(table, 2, 10)).isEqualTo(Frame.OUT_OF_FRAME);
        assertThat(frame(table, 2, 12)).isEqualTo(Frame.OUT_OF_FRAME);
    }

    @Test
    void eml4AlkIsInFrameAtTheExonsOfItsVariants() {
        FrameTable table = table("NM_019063", "NM_004304");

        assertThat(List.of(frame(table, 13, 20), frame(table, 6, 20), frame(table, 20, 20)))
                .containsOnly(Frame.IN_FRAME);
        assertThat(frame(table("NM_006178", "NM_004304"), 20, 20)).isEqualTo(Frame.OUT_OF_FRAME);
    }

    @Test
    void theKinaseOfA5PrimePartnerCounts() {
        Join join = join(table("FGFR3", "TACC3"), 17, 11);

        assertThat(join.product().reading().verdict().frame()).isEqualTo(Frame.IN_FRAME);
        assertThat(KinaseStatus.of(join.product())).isEqualTo(KinaseStatus.RETAINED);
    }

    @Test
    void everyJoinOfCodingExonsAgreesWithBasesCountedByHand() {
        for (FrameTable table :
                List.of(table("LMNA", "NTRK1"), table("EML4", "ALK"), table("KIF5B", "RET"), table("EGFR", "EGFR"))) {
            assertThat(table.joins()).isNotEmpty();
            for (Join join : table.joins()) {
                int five = codingBases(table.five(), join.lastFive());
                int three = codingBases(table.three(), join.firstThree() - 1);
                if (isWithin(table.five(), five) && isWithin(table.three(), three)) {
                    assertThat(join.product().reading().verdict().frame())
                            .as(table.five() + " " + join.lastFive() + " " + table.three() + " " + join.firstThree())
                            .isEqualTo(five % 3 == three % 3 ? Frame.IN_FRAME : Frame.OUT_OF_FRAME);
                }
            }
        }
    }

    @Test
    void aJoinThatChangesNothingIsLeftOut() {
        assertThat(table("EGFR", "EGFR").joins()).noneMatch(join -> join.lastFive() + 1 == join.firstThree());
    }

    private static boolean isWithin(Transcript transcript, int codingBases) {
        return codingBases > 0 && codingBases < transcript.codingLength();
    }

    private static int codingBases(Transcript transcript, int lastExon) {
        int bases = 0;
        for (Exon exon : transcript.exons().subList(0, lastExon)) {
            for (int position = exon.start(); position <= exon.end(); position++) {
                bases += transcript.coding().orElseThrow().spans(position) ? 1 : 0;
            }
        }
        return bases;
    }
}
