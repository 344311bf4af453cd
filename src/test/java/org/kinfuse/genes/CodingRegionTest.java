package org.kinfuse.genes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodingRegionTest {
    @Test
    void phasesAreCountedFromTheFirstCodingBase() {
        // Coding bases: none, 11, 10, 5, none.
        List<Exon> forward = List.of(
                new Exon(1, 1, 10),
                new Exon(2, 100, 119),
                new Exon(3, 200, 209),
                new Exon(4, 300, 309),
                new Exon(5, 400, 409));
        assertThat(CodingRegion.countedOver(forward, 109, 304))
                .isEqualTo(new CodingRegion(109, 304, 2, List.of(Phase.ZERO, Phase.TWO, Phase.ZERO)));
    }

    @Test
    void onTheReverseStrandExonOneHasTheHighestPositions() {
        List<Exon> reverse = List.of(new Exon(1, 300, 309), new Exon(2, 200, 209), new Exon(3, 100, 119));
        assertThat(CodingRegion.countedOver(reverse, 109, 304))
                .isEqualTo(new CodingRegion(109, 304, 1, List.of(Phase.ZERO, Phase.TWO, Phase.ZERO)));
    }

    @Test
    void aRegionOutsideEveryExonIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodingRegion.countedOver(List.of(new Exon(1, 1, 10)), 20, 30));
    }
}
