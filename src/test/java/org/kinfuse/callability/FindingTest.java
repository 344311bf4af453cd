package org.kinfuse.callability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {
    private static final Finding THREE = new Finding(List.of(3, 2, 1), 0.9, 0.8);

    /** Molecules are drawn one by one, and the rules asked of them as they are written. */
    @ParameterizedTest(name = "seed {0}: {1} others, {2} shown, {3} founding, depth {4}, fraction {5}")
    @CsvSource({
        "1, 3 2 1,     0.9, 0.8, 125, 0.05",
        "2, 3 2 1,     0.5, 0.3, 40,  0.10",
        "3, 7 5 4 2 1, 0.6, 0.7, 200, 0.03",
        "4, 3 2,       1.0, 0.2, 12,  0.30",
        "9, 9 8 7 6 5 4 3 2 1, 0.5, 0.5, 60, 0.2",
        "10, 6 5,      0.3, 0.5, 60, 0.1",
        "5, 3 2,       0.2, 0.9, 30,  0.20",
        "6, 1,         0.0, 0.5, 10,  0.20",
        "7, 3 2 1,     0.7, 0.6, 2,   0.90",
        "8, 3 2 1,     0.7, 0.6, 3,   1.00",
    })
    void isTheShareOfDrawnSamplesInWhichItIsFound(
            long seed, String others, double showing, double founding, int depth, double fraction) {
        List<Integer> asked =
                List.of(others.split(" ")).stream().map(Integer::valueOf).toList();
        Random random = new Random(seed);
        int samples = 200_000;
        int found = 0;
        for (int sample = 0; sample < samples; sample++) {
            found += isFound(random, asked, showing, founding, depth, fraction) ? 1 : 0;
        }

        double probability = new Finding(asked, showing, founding).probability(depth, fraction);

        // Four standard errors of a share of so many samples are less.
        assertThat(probability).isCloseTo(found / (double) samples, within(0.005));
    }

    private static boolean isFound(
            Random random, List<Integer> asked, double showing, double founding, int depth, double fraction) {
        int shown = 0;
        int pairs = 0;
        boolean founded = false;
        for (int molecule = 0; molecule < depth; molecule++) {
            if (random.nextDouble() < fraction) {
                boolean shows = random.nextDouble() < showing;
                shown += shows ? 1 : 0;
                pairs += shows ? 0 : 1;
                founded |= !shows || random.nextDouble() < founding;
            }
        }
        return founded && (shown >= asked.size() || pairs >= asked.get(shown));
    }

    @ParameterizedTest
    @CsvSource({"30", "125", "500", "2000"})
    void theLeastFractionIsFoundAndNoSmallerOne(int depth) {
        double least = THREE.leastFraction(depth).orElseThrow();

        assertThat(THREE.probability(depth, least)).isGreaterThanOrEqualTo(Finding.SURE);
        assertThat(THREE.probability(depth, least - 0.0001)).isLessThan(Finding.SURE);
    }

    @ParameterizedTest
    @CsvSource({"0.01", "0.05", "0.12", "0.5", "1"})
    void theDepthForAFractionIsEnoughAndNoSmallerOne(double fraction) {
        int depth = THREE.depthFor(fraction);

        assertThat(THREE.probability(depth, fraction)).isGreaterThanOrEqualTo(Finding.SURE);
        assertThat(THREE.probability(depth - 1, fraction)).isLessThan(Finding.SURE);
    }

    /** Of three molecules, all must be there: 0.95 of the samples at no fraction below 0.983. */
    @Test
    void whereAsManyMoleculesAreAsAreAskedForNearlyAllMustBeFused() {
        Finding sure = new Finding(List.of(3, 2, 1), 1, 1);

        assertThat(sure.leastFraction(3)).hasValue(0.9831);
        assertThat(sure.leastFraction(2)).isEmpty();
        assertThat(sure.leastFraction(0)).isEmpty();
        assertThat(sure.probability(0, 0.5)).isZero();
        assertThat(sure.fragments()).isEqualTo(3);
    }

    @Test
    void moreDepthAndLargerFractionsAreNeverWorse() {
        for (double fraction = 0.01; fraction < 1; fraction += 0.01) {
            for (int depth = 1; depth < 300; depth += 7) {
                double here = THREE.probability(depth, fraction);
                assertThat(THREE.probability(depth + 7, fraction)).isGreaterThanOrEqualTo(here - 1e-12);
                assertThat(THREE.probability(depth, Math.min(1, fraction + 0.01)))
                        .isGreaterThanOrEqualTo(here - 1e-12);
            }
        }
    }

    @Test
    void sharesAreSharesAndOthersAreAskedFor() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Finding(List.of(3), 1.1, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Finding(List.of(3), 0.5, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Finding(List.of(0), 0.5, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Finding(List.of(1, 1, 1), 0.5, 0.5));
    }
}
