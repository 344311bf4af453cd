package org.kinfuse.genes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GeneticCodeTest {
    @Test
    void theGeneticCodeIsTheStandardOne() {
        assertThat(GeneticCode.residue("ATG", 0)).isEqualTo('M');
        assertThat(GeneticCode.residue("xTGG", 1)).isEqualTo('W');
        assertThat(List.of("TAA", "TAG", "TGA"))
                .allSatisfy(codon -> assertThat(GeneticCode.residue(codon, 0)).isEqualTo(GeneticCode.STOP));
        assertThat(GeneticCode.residue("ANG", 0)).isEqualTo(GeneticCode.UNKNOWN);
    }
}
