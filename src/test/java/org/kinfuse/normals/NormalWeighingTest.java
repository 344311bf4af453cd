package org.kinfuse.normals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.evidence.SupportedAdjacency.Crossing;

class NormalWeighingTest {
    private static final NormalTest TEST = new NormalTest(NormalSettings.DEFAULTS);

    private static NormalCounts counts(int fragments, int depth) {
        OptionalInt crossing = OptionalInt.of(depth - fragments);
        return new NormalCounts(fragments, new Crossing(crossing, crossing));
    }

    @ParameterizedTest(name = "{0} of {1} in the tumour, {2} of {3} in the normal: {4}")
    @CsvSource({
        // Inherited: half of the fragments in both.
        "250, 500, 100, 200, GERMLINE",
        // The same where the tumour lost the other chromosome.
        "480, 500, 100, 200, GERMLINE",
        // Inherited, but the normal is all but empty: one fragment may be chance, two are not.
        "250, 500, 1, 3, UNDECIDED",
        "250, 500, 2, 4, GERMLINE",
        // An artefact that both libraries show a little.
        "10, 1000, 4, 400, GERMLINE",
        // Only in the tumour.
        "50, 500, 0, 200, SOMATIC",
        "2, 400, 0, 200, SOMATIC",
        // Tumour in the normal: 2 percent of the tumour's 40 percent.
        "200, 500, 2, 200, SOMATIC",
        "200, 500, 4, 500, SOMATIC",
        // Thirty percent of it is more than is allowed.
        "200, 500, 24, 200, GERMLINE",
        // One fragment of a weak one may be chance.
        "5, 500, 1, 200, SOMATIC",
        // Nothing seen in nearly nothing.
        "50, 500, 0, 0, UNDECIDED",
        "50, 500, 0, 20, UNDECIDED",
        "50, 500, 0, 21, SOMATIC",
    })
    void verdicts(int inTumour, int tumourDepth, int inNormal, int normalDepth, NormalVerdict expected) {
        assertThat(TEST.weigh(counts(inTumour, tumourDepth), counts(inNormal, normalDepth))
                        .verdict())
                .isEqualTo(expected);
    }

    @Test
    void theSideWithTheGreaterDepthInTheTumourDecides() {
        // EML4::ALK of a panel that baits ALK alone: the other end of the normal has no depth.
        NormalCounts tumour = new NormalCounts(91, new Crossing(OptionalInt.of(690), OptionalInt.of(3)));
        NormalCounts normal = new NormalCounts(0, new Crossing(OptionalInt.of(300), OptionalInt.of(1)));

        NormalTest.Finding finding = TEST.weigh(tumour, normal);

        assertThat(finding.depth()).isEqualTo(300);
        assertThat(finding.verdict()).isEqualTo(NormalVerdict.SOMATIC);
    }

    @Test
    void aNormalOfWhichNoDepthIsKnownDecidesNothing() {
        NormalCounts tumour = new NormalCounts(20, new Crossing(OptionalInt.empty(), OptionalInt.empty()));
        NormalCounts normal = new NormalCounts(0, new Crossing(OptionalInt.empty(), OptionalInt.empty()));

        assertThat(TEST.weigh(tumour, normal).verdict()).isEqualTo(NormalVerdict.UNDECIDED);
    }

    @Test
    void withoutAnyToleranceOneFragmentIsTooMuch() {
        NormalTest strict = new NormalTest(new NormalSettings(0, 2));

        assertThat(strict.weigh(counts(200, 500), counts(1, 200)).verdict()).isEqualTo(NormalVerdict.GERMLINE);
        assertThat(strict.weigh(counts(200, 500), counts(0, 200)).verdict()).isEqualTo(NormalVerdict.SOMATIC);
    }

    /** The law in its other form: of k + t fragments, at least k are the normal's, each by its share of the depth. */
    @ParameterizedTest
    @CsvSource({"3, 400, 200", "10, 100, 1000", "250, 500, 200", "1000, 5000, 3000", "2, 2, 50", "0, 10, 10"})
    void theMostThatContaminationExplainsIsThatOfTheBinomialLaw(int inTumour, int tumourDepth, int normalDepth) {
        int most = TEST.mostFromTumour(inTumour, tumourDepth, normalDepth);
        double expected = 0.05 * normalDepth;
        double chance = expected / (expected + tumourDepth);

        assertThat(atLeast(most, most + inTumour, chance)).isGreaterThanOrEqualTo(NormalTest.SIGNIFICANCE);
        assertThat(atLeast(most + 1, most + 1 + inTumour, chance)).isLessThan(NormalTest.SIGNIFICANCE);
    }

    @ParameterizedTest
    @CsvSource({"0, 21, 0.2", "5, 100, 0.2", "40, 40, 0.2", "0, 0, 0.2", "3, 1000, 0.01"})
    void atMostIsTheBinomialLaw(int number, int trials, double chance) {
        assertThat(NormalTest.atMost(number, trials, chance))
                .isCloseTo(1 - atLeast(number + 1, trials, chance), within(1e-9));
    }

    /** By exact arithmetic, term by term. */
    private static double atLeast(int number, int trials, double chance) {
        BigDecimal p = new BigDecimal(chance);
        BigDecimal q = BigDecimal.ONE.subtract(p);
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = number; k <= trials; k++) {
            BigDecimal ways = BigDecimal.ONE;
            for (int i = 1; i <= k; i++) {
                ways = ways.multiply(BigDecimal.valueOf(trials - k + i))
                        .divide(BigDecimal.valueOf(i), MathContext.DECIMAL64);
            }
            sum = sum.add(ways.multiply(p.pow(k, MathContext.DECIMAL64))
                    .multiply(q.pow(trials - k, MathContext.DECIMAL64), MathContext.DECIMAL64));
        }
        return sum.doubleValue();
    }
}
