package org.kinfuse.genome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Regions, bands and the sequences that may stand for a contig. */
class PlacesOnContigsTest {
    private static final Contig ONE = new Contig("chr1", 0);
    private static final Contig M = new Contig("chrM", 1);

    private static GenomicInterval place(Contig contig, int start, int end) {
        return new GenomicInterval(contig, start, end);
    }

    @Test
    void regionsAreFoundByWhatTheyOverlap() {
        RegionSet.Region telomere = new RegionSet.Region(place(ONE, 1, 100), "telomere");
        RegionSet.Region centromere = new RegionSet.Region(place(ONE, 400, 500), "centromere");
        RegionSet.Region whole = new RegionSet.Region(place(M, 1, 16), "contig");
        RegionSet regions = new RegionSet(List.of(whole, centromere, telomere));

        assertThat(regions.regions()).containsExactly(telomere, centromere, whole);
        assertThat(regions.overlapping(place(ONE, 100, 400))).containsExactly(telomere, centromere);
        assertThat(regions.overlapping(place(ONE, 101, 399))).isEmpty();
        assertThat(regions.overlapping(place(new Contig("chr2", 2), 1, 999))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new RegionSet.Region(place(ONE, 1, 2), " "));
    }

    @Test
    void aBandIsFoundByPosition() {
        Cytobands.Band first = new Cytobands.Band(place(ONE, 1, 100), "p11", "gneg");
        Cytobands.Band second = new Cytobands.Band(place(ONE, 111, 200), "q11", "gpos50");
        Cytobands bands = new Cytobands(List.of(second, first));

        assertThat(bands.bands()).containsExactly(first, second);
        assertThat(bands.at(ONE, 1)).contains(first);
        assertThat(bands.at(ONE, 100)).contains(first);
        assertThat(bands.at(ONE, 101)).isEmpty();
        assertThat(bands.at(ONE, 111)).contains(second);
        assertThat(bands.at(ONE, 201)).isEmpty();
        assertThat(bands.at(M, 1)).isEmpty();
    }

    @Test
    void bandsMustNotOverlap() {
        Cytobands.Band first = new Cytobands.Band(place(ONE, 1, 100), "p11", "gneg");
        Cytobands.Band second = new Cytobands.Band(place(ONE, 100, 200), "q11", "gpos50");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cytobands(List.of(first, second)))
                .withMessage("the bands chr1:1-100 and chr1:100-200 overlap");
        assertThatIllegalArgumentException().isThrownBy(() -> new Cytobands.Band(place(ONE, 1, 2), "", "gneg"));
    }

    @Test
    void anotherSequenceMayStandForAContig() {
        GenomeBuild.Sequence own = new GenomeBuild.Sequence(M, 16_571, "NC_001807.4");
        GenomeBuild.Sequence substitute = new GenomeBuild.Sequence(M, 16_569, "NC_012920.1");
        GenomeBuild build = new GenomeBuild(
                "hg19", List.of(new GenomeBuild.Sequence(ONE, 1_000, "NC_1.1"), own), List.of(substitute));

        assertThat(build.sequence(M, 16_571)).contains(own);
        assertThat(build.sequence(M, 16_569)).contains(substitute);
        assertThat(build.sequence(M, 16_570)).isEmpty();
        assertThat(build.sequence(ONE, 16_569)).isEmpty();
        assertThat(build.sequence(M)).isEqualTo(own);
        assertThat(build.contig("NC_012920.1")).contains(M);
        assertThat(build.whole(M)).isEqualTo(place(M, 1, 16_571));
    }
}
