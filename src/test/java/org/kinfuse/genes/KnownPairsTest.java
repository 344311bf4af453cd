package org.kinfuse.genes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinfuse.genes.KnownPairs.Pair;

class KnownPairsTest {
    private static final KnownPairs PAIRS = new KnownPairs(List.of(
            Pair.of("TMPRSS2", "ERG"), Pair.of("AAK1", "C2ORF42"), Pair.of("ERG", "TMPRSS2"), Pair.of("ERG", "ERG")));

    @Test
    void neitherOrderNorCaseMatters() {
        assertThat(PAIRS.contains("ERG", "TMPRSS2")).isTrue();
        assertThat(PAIRS.contains("TMPRSS2", "ERG")).isTrue();
        assertThat(PAIRS.contains("C2orf42", "AAK1")).isTrue();
        assertThat(PAIRS.contains("ERG", "ERG")).isTrue();
        assertThat(PAIRS.contains("ERG", "AAK1")).isFalse();
        assertThat(PAIRS.contains("TMPRSS2", "TMPRSS2")).isFalse();
    }

    @Test
    void aPairGivenTwiceCountsOnce() {
        assertThat(PAIRS.pairs())
                .containsExactly(new Pair("AAK1", "C2ORF42"), new Pair("ERG", "ERG"), new Pair("ERG", "TMPRSS2"));
    }

    @Test
    void aPairIsInOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pair("TMPRSS2", "ERG"));
        assertThatIllegalArgumentException().isThrownBy(() -> Pair.of("", "ERG"));
    }
}
