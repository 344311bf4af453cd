package org.kinfuse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinfuse.report.ReportScene.at;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.genes.GeneScene;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;
import org.kinfuse.locate.Locator;
import org.kinfuse.locate.Place;

class SiteTextTest {
    // Exons 101-200, 5201-5301, 10302-10403, of which 161 to 10352 are coding.
    private static final Transcript FORWARD =
            GeneScene.transcript("FWD").startingAt(101).introns(5_000).exons(3).build();
    // Exons 110304-110403, 105203-105303, 100101-100202, of which 110343 to 100152 are coding.
    private static final Transcript REVERSE = GeneScene.transcript("REV")
            .on("chr1", Strand.REVERSE)
            .startingAt(100_101)
            .introns(5_000)
            .exons(3)
            .build();

    @ParameterizedTest
    @CsvSource({
        "5250,  Exon 2 of FWD(+)",
        "201,   Intron of FWD(+):1bp after exon 1",
        "1199,  Intron of FWD(+):999bp after exon 1",
        "1200,  Intron of FWD(+):1Kb after exon 1",
        "1699,  Intron of FWD(+):1Kb after exon 1",
        "1700,  Intron of FWD(+):2Kb after exon 1",
        "5200,  Intron of FWD(+):1bp before exon 2",
        "160,   5-UTR of FWD(+):1bp before coding start",
        "101,   5-UTR of FWD(+):60bp before coding start",
        "100,   Promoter of FWD(+):1bp from tx start",
        "10403, 3-UTR of FWD(+):51bp after coding stop",
        "10404, IGR: 1bp after FWD(+)",
        "28403, IGR: 18Kb after FWD(+)",
    })
    void forward(int position, String expected) {
        assertThat(SiteText.of(Locator.locate(at("chr1", position, Side.LEFT), FORWARD)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "105250, Exon 2 of REV(-)",
        "110303, Intron of REV(-):1bp after exon 1",
        "105304, Intron of REV(-):1bp before exon 2",
        "110403, 5-UTR of REV(-):60bp before coding start",
        "110404, Promoter of REV(-):1bp from tx start",
        "113403, Promoter of REV(-):3Kb from tx start",
        "113404, IGR: 3Kb after REV(-)",
        "100101, 3-UTR of REV(-):51bp after coding stop",
        "100100, IGR: 1bp before REV(-)",
    })
    void reverse(int position, String expected) {
        assertThat(SiteText.of(Locator.locate(at("chr1", position, Side.LEFT), REVERSE)))
                .isEqualTo(expected);
    }

    @Test
    void desert() {
        assertThat(SiteText.of(new Place.Desert(at("chr1", 1, Side.LEFT)))).isEqualTo("IGR: no gene on the contig");
    }
}
