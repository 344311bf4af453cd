package org.kinfuse.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoissonTailTest {

    /** As R prints them: ppois(least - 1, mean, lower.tail = FALSE). */
    @ParameterizedTest(name = "at least {0} where {1} are expected: {2}")
    @CsvSource({
        "0, 3,      1",
        "1, 1,      0.6321205588285577",
        "2, 0.001,  4.996668e-07",
        "3, 0.0011, 2.216504e-10",
        "5, 2,      0.05265301734371115",
        "3, 10,     0.9972306042844884",
        "1, 0,      0",
    })
    void isTheTail(int least, double mean, double expected) {
        assertThat(PoissonTail.atLeast(least, mean)).isCloseTo(expected, within(expected * 1e-5 + 1e-300));
    }

    @Test
    void fallsWithTheNumberAndGrowsWithTheMean() {
        for (double mean = 1e-6; mean < 50; mean *= 1.7) {
            double last = 1;
            for (int least = 1; least < 60; least++) {
                double tail = PoissonTail.atLeast(least, mean);
                assertThat(tail).isBetween(0.0, last + 1e-12);
                assertThat(PoissonTail.atLeast(least, mean * 1.1)).isGreaterThanOrEqualTo(tail - 1e-12);
                last = tail;
            }
        }
    }

    @Test
    void nonsenseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PoissonTail.atLeast(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> PoissonTail.atLeast(1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> PoissonTail.atLeast(1, Double.NaN));
    }
}
