package org.kinfuse.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.compare.ExpectedFusion.Must;
import org.kinfuse.compare.ExpectedFusion.Reciprocal;
import org.kinfuse.genome.BadInput;

class ExpectedTableTest {
    @Test
    void commentsEmptyCellsAndDotsAskForNothing() {
        List<ExpectedFusion> rows = CompareScene.expected(
                "# made by hand",
                "",
                "Fusion ¦ tier ¦ frame ¦ note",
                "# more",
                "five::KIN e2::e3 ¦ . ¦  ¦ hello",
                "v::KIN");

        assertThat(rows).hasSize(2);
        ExpectedFusion row = rows.get(0);
        assertThat(row.row()).isEqualTo(new ExpectedFusion.Row(5, "", "five::KIN e2::e3"));
        assertThat(row.conditions())
                .containsOnlyKeys(
                        ExpectedColumn.GENE5, ExpectedColumn.GENE3, ExpectedColumn.EXONS5, ExpectedColumn.EXONS3);
        assertThat(row.gene(ExpectedColumn.GENE5)).contains("FIVE");
        assertThat(row.must()).isEqualTo(Must.PRESENT);
        assertThat(rows.get(1).conditions()).containsOnlyKeys(ExpectedColumn.GENE3);
    }

    @Test
    void placesAreReadInBothForms() {
        List<ExpectedFusion> rows = CompareScene.expected(
                "place1 ¦ place2 ¦ contig5 ¦ position5 ¦ contig3 ¦ position3 ¦ within ¦ reciprocal ¦ must",
                "1:11,500:left ¦ chr2:12500 ¦ ¦ ¦ ¦ ¦ 3 ¦ yes ¦ allowed",
                " ¦ ¦ chr1 ¦ 11500 ¦ 2 ¦ 12500");

        assertThat(rows.get(0).place()).hasToString("[chr1:11500:left chr2:12500]");
        assertThat(rows.get(0).within()).isEqualTo(3);
        assertThat(rows.get(0).reciprocal()).isEqualTo(Reciprocal.YES);
        assertThat(rows.get(0).must()).isEqualTo(Must.ALLOWED);
        assertThat(rows.get(1).place()).hasToString("[chr1:11500 chr2:12500]");
        assertThat(rows.get(1).within()).isEqualTo(10);
    }

    @Test
    void theTableOfCallsIsOne() {
        assertThat(ExpectedTable.isOne(List.of("# x", "sample\tcall\ttier\tname\tgene5")))
                .isTrue();
        assertThat(ExpectedTable.isOne(List.of("chrom1\tpos1\tside1\tchrom2\tpos2\tside2")))
                .isFalse();
        assertThat(ExpectedTable.isOne(List.of("##fileformat=VCFv4.2"))).isFalse();
        assertThat(CompareScene.expected("site5 ¦ gene5 ¦ gene3 ¦ hgvs", "there ¦ FIVE ¦ KIN ¦ g.1"))
                .singleElement()
                .satisfies(row -> assertThat(row.conditions()).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "gene5 ¦ gen3; FIVE ¦ KIN; line 1: no column is called 'gen3'",
                "gene5 ¦ exon5; FIVE ¦ 2; perhaps exons5 is meant",
                "gene5 ¦ GENE5; FIVE ¦ FIVE; line 1: column 'GENE5' stands there twice",
                "gene5; FIVE ¦ KIN; line 2 has 2 cells, and the header names 1",
                "gene5; FIVF; line 2, column gene5: 'FIVF': No gene or transcript is called 'FIVF'; near it are FIVE",
                "fusion; FIVE+KIN; line 2, column fusion: 'FIVE+KIN': expected GENE::GENE",
                "fusion ¦ gene3; FIVE::KIN ¦ LONE; line 2, column gene3: 'LONE': the column fusion says KIN",
                "fusion; FIVE::KIN e99::e3; column fusion: 'FIVE::KIN e99::e3': no transcript of FIVE has more than 5 exons",
                "gene3 ¦ exons3; KIN ¦ 3-6; column exons3: '3-6': no transcript of KIN has more than 5 exons",
                "gene5 ¦ transcript5; FIVE ¦ NM_1; column transcript5: 'NM_1': no gene model has the transcript NM_1",
                "gene5 ¦ tier; FIVE ¦ best; line 2, column tier: 'best': expected a number",
                "gene5 ¦ must; FIVE ¦ maybe; line 2, column must: 'maybe': expected present or absent or allowed",
                "tier; 1; line 2: neither genes",
                "name; FIVE::KIN; line 2: neither genes",
                "gene5 ¦ tier; . ¦ .; line 2 says nothing",
                "place1; 1:5; line 2: a junction has two places",
                "place1 ¦ place2; 1:5 ¦ 1; column place2: '1': expected contig:position",
                "place1 ¦ place2; 1:5 ¦ 9:5; column place2: '9:5': scene has no contig '9'",
                "place1 ¦ place2; 1:5 ¦ 2:8000001; column place2: '2:8000001': chr2 of scene has the positions 1 to 8,000,000",
                "place1 ¦ place2; 1:5 ¦ 2:0; the positions 1 to 8,000,000",
                "place1 ¦ place2; 1:5 ¦ 2:99999999999; the positions 1 to 8,000,000",
                "contig5 ¦ position5; 1 ¦ .; column position5",
                "fusion ¦ within; FIVE::KIN ¦ -1; column within",
                "fusion ¦ place1 ¦ place2; FIVE::KIN ¦ 1:5000000 ¦ 2:12500; column fusion: 'FIVE::KIN': neither place lies in or near FIVE on scene; are these positions of another build?",
            })
    void whatIsMalformedIsToldWithLineAndColumn(String header, String row, String message) {
        assertThatThrownBy(() -> CompareScene.expected(header, row))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("expected.tsv line ")
                .hasMessageContaining(message);
    }

    @Test
    void aTableWithoutRowsExpectsNothing() {
        assertThat(CompareScene.expected("# nothing", "gene5")).isEmpty();
        assertThatThrownBy(() -> CompareScene.expected("# nothing"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("holds nothing");
    }
}
