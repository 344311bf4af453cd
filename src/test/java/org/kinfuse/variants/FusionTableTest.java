package org.kinfuse.variants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinfuse.variants.VariantScene.adjacency;
import static org.kinfuse.variants.VariantScene.joined;
import static org.kinfuse.variants.VariantScene.only;
import static org.kinfuse.variants.VariantScene.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.evidence.Support;
import org.kinfuse.evidence.VariantRecord;
import org.kinfuse.evidence.VariantStatement.Absence;
import org.kinfuse.evidence.VariantStatement.NoJunction;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.ReferenceBases;

class FusionTableTest {
    private static final String ARRIBA =
            "#gene1\tgene2\tstrand1(gene/fusion)\tstrand2(gene/fusion)\tbreakpoint1\tbreakpoint2\tsite1\tsite2\ttype\t"
                    + "split_reads1\tsplit_reads2\tdiscordant_mates\tcoverage1\tcoverage2\tconfidence\treading_frame\t"
                    + "direction1\tdirection2\n";
    private static final String STAR =
            "#FusionName\tJunctionReadCount\tSpanningFragCount\tSpliceType\tLeftGene\tLeftBreakpoint\tRightGene\t"
                    + "RightBreakpoint\n";
    private static final String CATCHER =
            "Gene_1_symbol(5end_fusion_partner)\tGene_2_symbol(3end_fusion_partner)\tFusion_description\t"
                    + "Spanning_pairs\tSpanning_unique_reads\tFusion_point_for_gene_1(5end_fusion_partner)\t"
                    + "Fusion_point_for_gene_2(3end_fusion_partner)\n";

    /** EML4 exon 13 lies forward and keeps its left side; so does ALK exon 20, which lies in reverse. */
    @Test
    void threeCallersSayTheSameOfOneFusion() {
        String arriba = ARRIBA
                + "EML4\tALK\t+/+\t-/-\tchr2:42522656\tchr2:29446394\tCDS/splice-site\tCDS/splice-site\tinversion\t10\t"
                + "5\t7\t99\t88\thigh\tin-frame\tdownstream\tdownstream\n";
        String star = STAR
                + "EML4--ALK\t15\t7\tONLY_REF_SPLICE\tEML4^ENSG00000143924\tchr2:42522656:+\tALK^ENSG00000171094\t"
                + "chr2:29446394:-\n";
        String catcher = CATCHER + "EML4\tALK\tknown,oncogene\t7\t15\t2:42522656:+\t2:29446394:-\n";

        for (String text : List.of(arriba, star, catcher)) {
            VariantRecord record = read(text).get(0);
            assertThat(adjacency(only(text))).isEqualTo(joined("chr2:29446394:left", "chr2:42522656:left"));
            assertThat(record.id()).isEqualTo("EML4--ALK");
            assertThat(VariantScene.supported(only(text)).get(0).support())
                    .isEqualTo(new Support(15, 0, 7, 22, 0, 0, 0, 0));
        }
    }

    /** BCR and ABL1 both lie forward: the 5' partner keeps its left side, the 3' partner its right one. */
    @Test
    void sidesFollowStrandAndPartner() {
        assertThat(adjacency(only(STAR + "BCR--ABL1\t9\t9\tX\tBCR\tchr22:23632600:+\tABL1\tchr9:133729451:+\n")))
                .isEqualTo(joined("chr9:133729451:right", "chr22:23632600:left"));
        assertThat(adjacency(only(STAR + "A--B\t9\t9\tX\tA\tchr1:5000:-\tB\tchr1:9000:-\n")))
                .isEqualTo(joined("chr1:5000:right", "chr1:9000:left"));
    }

    @Test
    void aTableOfNothingIsEmpty() {
        assertThat(read(ARRIBA)).isEmpty();
        assertThat(read(STAR)).isEmpty();
        assertThat(read(CATCHER)).isEmpty();
    }

    @Test
    void whatIsNoPlaceIsToldWithItsColumn() {
        assertThatThrownBy(() -> read(STAR + "A--B\t9\t9\tX\tA\tchr1:5000\tB\tchr1:9000:-\n"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("LeftBreakpoint")
                .hasMessageContaining("expected contig:position:strand")
                .hasMessageEndingWith("no row of the table can be read");
    }

    private static final String GOOD = "A--B\t9\t9\tX\tA\tchr1:5000:-\tB\tchr1:9000:-\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chr1:5000   | LeftBreakpoint: expected contig:position:strand, found no strand",
                "chr1:0:-    | LeftBreakpoint: expected a position from 1 to 249250621 on chr1 of hg19, found 0",
                "chr1:-7:-   | LeftBreakpoint: expected a position from 1 to 249250621 on chr1 of hg19, found -7",
                "chr1:249250622:+ | LeftBreakpoint: expected a position from 1 to 249250621 on chr1 of hg19, found 249250622",
                "decoy:0:+   | LeftBreakpoint: expected a position of 1 or more, found 0",
                ".           | LeftBreakpoint: expected contig:position, found '.'",
                "chr1:x:+    | LeftBreakpoint: expected a whole number, found 'x'",
            })
    void anOddRowIsSetAsideAndTheOthersAreRead(String place, String sentence) {
        String odd = "A--B\t9\t9\tX\tA\t" + place + "\tB\tchr1:9000:-\n";

        try (VariantReading reading =
                VariantScene.open(STAR + GOOD + odd + GOOD, VariantIntakeSettings.DEFAULT, ReferenceBases.none())) {
            List<VariantRecord> records = VariantScene.entries(reading).stream()
                    .map(VariantEntry::record)
                    .toList();

            assertThat(records).hasSize(3);
            assertThat(records.get(1).statements().get(0))
                    .isEqualTo(new NoJunction(Absence.MALFORMED, "calls, line 3, " + sentence));
            assertThat(reading.passedOver()).containsExactly("calls, line 3, " + sentence);
        }
    }

    /** What nobody asks for may be missing at the end of a row. */
    @Test
    void aShortRowIsReadIfItHasWhatIsNeeded() {
        String longer = STAR.strip() + "\tannots\n";

        assertThat(adjacency(only(longer + GOOD))).isEqualTo(joined("chr1:5000:right", "chr1:9000:left"));
    }
}
