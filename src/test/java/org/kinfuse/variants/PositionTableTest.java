package org.kinfuse.variants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinfuse.variants.VariantScene.adjacency;
import static org.kinfuse.variants.VariantScene.joined;
import static org.kinfuse.variants.VariantScene.only;
import static org.kinfuse.variants.VariantScene.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2\t1000\t+\t9\t700\t-\n",
                "chr2,1000,+,chr9,700,-",
                "chr2 1000 left   chr9 700 right\r\n",
                "2\t1000\tLEFT\t9\t700\tRight\textra\n",
                "chrom1,pos1,strand1,chrom2,pos2,strand2\n\"2\",1000,+,\"9\",700,-\n",
                "\u00ef\u00bb\u00bfchrom1,pos1,side1,chrom2,pos2,side2\n2,1000,left,9,700,right\n",
                "sample\tcontig_2\tposition_2\tkept_2\tcontig_1\tposition_1\tkept_1\ns\t9\t700\tright\t2\t1000\tleft\n",
                "chr1\tpos1\tstr1\tchr2\tpos2\tstr2\n2\t1000\t0\t9\t700\t1\n",
                "# made by hand\n\n2\t1000\t+\t9\t700\t-\n",
            })
    void tablesOfManyFormsSayTheSame(String text) {
        assertThat(adjacency(only(text))).isEqualTo(joined("chr2:1000:left", "chr9:700:right"));
    }

    @Test
    void aHeaderAloneIsAnEmptyTable() {
        assertThat(read("chr1\tpos1\tstr1\tchr2\tpos2\tstr2\n")).isEmpty();
    }

    /**
     * iAnnotateSV writes 0 for +. Its expected fusions tell that + keeps the left side: in {FGFR2:AMTN}, 1 and 1, FGFR2
     * on the reverse strand is the 5' partner and so keeps its right side.
     */
    @Test
    void numbersMeanWhatTheExpectedFusionsOfTheirToolTell() {
        assertThat(adjacency(only("chr1\tpos1\tstr1\tchr2\tpos2\tstr2\n10\t123241268\t1\t4\t71387835\t1\n")))
                .isEqualTo(joined("chr4:71387835:right", "chr10:123241268:right"));
    }
}
