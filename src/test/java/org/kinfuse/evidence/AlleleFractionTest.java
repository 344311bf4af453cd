package org.kinfuse.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlleleFractionTest {
    /** Newcombe, Stat Med 17:857, 1998, table I, method 3: the score method without continuity correction. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void theIntervalIsThatOfThePublishedExamples(int supporting, int depth, double low, double high) {
        AlleleFraction fraction = new AlleleFraction(supporting, depth);

        assertThat(fraction.low()).isCloseTo(low, within(0.00005));
        assertThat(fraction.high()).isCloseTo(high, within(0.00005));
    }

    /** A bound of the interval is the rate from which the count is 1.96 standard deviations away. */
    @Test
    void eachBoundExplainsTheCountByChanceAlone() {
        for (int depth = 1; depth <= 200; depth += 7) {
            for (int supporting = 1; supporting < depth; supporting += 3) {
                AlleleFraction fraction = new AlleleFraction(supporting, depth);
                for (double rate : new double[] {fraction.low(), fraction.high()}) {
                    double deviations = (supporting - depth * rate) / Math.sqrt(depth * rate * (1 - rate));
                    assertThat(Math.abs(deviations)).isCloseTo(1.959964, within(1e-6));
                }
                assertThat(fraction.share()).isBetween(fraction.low(), fraction.high());
            }
        }
    }

    @Test
    void wholeAndNothingAreBoundsThemselves() {
        assertThat(new AlleleFraction(7, 7).high()).isEqualTo(1);
        assertThat(new AlleleFraction(0, 7).low()).isZero();
    }

    @Test
    void aFractionNeedsADepth() {
        assertThatThrownBy(() -> new AlleleFraction(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AlleleFraction(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
