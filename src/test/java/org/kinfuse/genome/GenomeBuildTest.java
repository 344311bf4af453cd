package org.kinfuse.genome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenomeBuildTest {
    private static final GenomeBuild BUILD = new GenomeBuild(
            "small",
            List.of(
                    new GenomeBuild.Sequence(new Contig("chr1", 0), 1000, "NC_1.1"),
                    new GenomeBuild.Sequence(new Contig("chrM", 1), 100, "NC_2.1")));

    @ParameterizedTest
    @CsvSource({"chr1, chr1", "1, chr1", "NC_1.1, chr1", "chrM, chrM", "M, chrM", "MT, chrM", "chrMT, chrM"})
    void everyNameLeadsToTheContig(String name, String contig) {
        assertThat(BUILD.contig(name)).map(Contig::name).contains(contig);
    }

    @ParameterizedTest
    @CsvSource({"chr2", "CHR1", "NC_1", "chrUn", "m"})
    void anyOtherNameLeadsNowhere(String name) {
        assertThat(BUILD.contig(name)).isEmpty();
    }

    @Test
    void aForeignContigIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUILD.sequence(new Contig("chr9", 1)))
                .withMessage("contig chr9 is not part of small");
    }

    @Test
    void ranksAreThePlacesInTheList() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GenomeBuild(
                        "odd", List.of(new GenomeBuild.Sequence(new Contig("chr1", 1), 1000, "NC_1.1"))))
                .withMessage("contig chr1 is out of order");
    }

    @Test
    void strandsAndBases() {
        assertThat(Strand.of('+')).isEqualTo(Strand.FORWARD);
        assertThat(Strand.of('-').opposite()).isEqualTo(Strand.FORWARD);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Strand.of('.'))
                .withMessage("a strand is '+' or '-', not '.'");
        assertThat(Bases.reverseComplement("AACGTNRacg")).isEqualTo("cgtYNACGTT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bases.reverseComplement("AC*"))
                .withMessage("'*' is no nucleotide code");
    }
}
