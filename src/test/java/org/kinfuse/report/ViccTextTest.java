package org.kinfuse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinfuse.report.ReportScene.at;
import static org.kinfuse.report.ReportScene.call;
import static org.kinfuse.report.ReportScene.join;

import org.junit.jupiter.api.Test;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Side;

/** FIVE exon 2 is 11001-11101 on chr1; KIN exon 3, on the reverse strand of chr2, is 12002-12103. */
class ViccTextTest {
    private static String vicc(Adjacency adjacency) {
        return ViccText.of(call(adjacency).product().orElseThrow());
    }

    @Test
    void introns() {
        assertThat(vicc(ReportScene.fusion())).isEqualTo("NM_FIVE.1(FIVE):e.1_2::NM_KIN.1(KIN):e.3_5");
    }

    @Test
    void insertedBasesOfAnIntronAreSplicedOut() {
        Adjacency adjacency = Adjacency.joining(at("chr1", 11_500, Side.LEFT), at("chr2", 12_500, Side.LEFT), "ACC");

        assertThat(vicc(adjacency)).isEqualTo("NM_FIVE.1(FIVE):e.1_2::NM_KIN.1(KIN):e.3_5");
    }

    @Test
    void cutExonsAreMeasuredFromTheirWholeEdges() {
        Adjacency adjacency = Adjacency.joining(at("chr1", 11_071, Side.LEFT), at("chr2", 12_091, Side.LEFT), "");

        assertThat(vicc(adjacency)).isEqualTo("NM_FIVE.1(FIVE):e.1_2-30::NM_KIN.1(KIN):e.3+12_5");
    }

    @Test
    void insertedBasesBetweenExonsAreReadAlongTheTranscript() {
        Adjacency adjacency = Adjacency.joining(at("chr1", 11_071, Side.LEFT), at("chr2", 12_091, Side.LEFT), "ACC");

        assertThat(vicc(adjacency)).isEqualTo("NM_FIVE.1(FIVE):e.1_2-30::ACC::NM_KIN.1(KIN):e.3+12_5");
    }

    @Test
    void insertedBasesSeenFromTheSecondEndAreReadAlongTheTranscriptToo() {
        // KIN (reverse) gives the start, FIVE the end: the first breakend in genome order is the 3' partner's.
        Adjacency kept = Adjacency.joining(at("chr1", 12_020, Side.RIGHT), at("chr2", 12_050, Side.RIGHT), "ACC");

        // Forward as seen at FIVE is ACC; at KIN, both keeping their right, GGT; along KIN's reverse strand ACC again.
        assertThat(vicc(kept)).isEqualTo("NM_KIN.1(KIN):e.1_3-48::ACC::NM_FIVE.1(FIVE):e.3+18_5");
    }

    @Test
    void aCutExonReadsOnIntoTheIntron() {
        assertThat(vicc(join(at("chr1", 11_071, Side.LEFT), at("chr2", 12_128, Side.LEFT))))
                .isEqualTo("NM_FIVE.1(FIVE):e.1_2-30::NM_KIN.1(KIN):e.3-25_5");
        assertThat(vicc(join(at("chr1", 11_121, Side.LEFT), at("chr2", 12_091, Side.LEFT))))
                .isEqualTo("NM_FIVE.1(FIVE):e.1_2+20::NM_KIN.1(KIN):e.3+12_5");
    }
}
