package org.kinfuse.callability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.callability.StretchCallability.Verdict;
import org.kinfuse.evidence.FragmentSizes;
import org.kinfuse.evidence.LibraryProfile;
import org.kinfuse.evidence.StretchDepths;
import org.kinfuse.genes.Accession;
import org.kinfuse.genes.Exon;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.RegionSet;
import org.kinfuse.genome.Strand;
import org.kinfuse.genome.Targets;
import org.kinfuse.judge.JudgeSettings;
import org.kinfuse.noise.ChanceModel;

class CallabilityTest {
    private static final Contig ONE = new Contig("chr1", 0);
    private static final Transcript REVERSE = Transcript.of(new Accession("NM_1.1"), "KIN", ONE, Strand.REVERSE)
            .exons(List.of(new Exon(1, 3_001, 3_100), new Exon(2, 1_001, 2_000), new Exon(3, 1, 500)));
    private static final BreakIntron INTRON = new BreakIntron(REVERSE, 1, REVERSE.intronAfter(1));
    private static final LibraryProfile LIBRARY = new LibraryProfile(200, 400, 100, 1_000_000);

    private static StretchCallability of(int[] depths, Targets targets, JudgeSettings rules) {
        long[] counts = new long[401];
        Arrays.fill(counts, 150, 251, 10);
        return new Callability(
                        CallabilitySettings.DEFAULTS,
                        rules,
                        ChanceModel.of(List.of(), List.of(), LIBRARY),
                        new FragmentSizes(counts, 100))
                .of(List.of(INTRON), new StretchDepths(Map.of(INTRON.place(), depths)), targets)
                .get(0)
                .answer();
    }

    private static int[] depths(int deepBases, int deep, int others) {
        int[] depths = new int[1_000];
        Arrays.fill(depths, others);
        Arrays.fill(depths, 0, deepBases, deep);
        return depths;
    }

    private static Targets targets(int start, int end) {
        return new Targets(
                new RegionSet(List.of(new RegionSet.Region(new GenomicInterval(ONE, start, end), "bait"))), 50);
    }

    @Test
    void anIntronLiesBetweenItsExonsOnEitherStrand() {
        assertThat(INTRON.place()).isEqualTo(new GenomicInterval(ONE, 2_001, 3_000));
        assertThat(REVERSE.intronAfter(2)).isEqualTo(new GenomicInterval(ONE, 501, 1_000));
        Transcript forward = Transcript.of(new Accession("NM_2.1"), "KIN", ONE, Strand.FORWARD)
                .exons(List.of(new Exon(1, 1, 500), new Exon(2, 502, 600)));
        assertThat(forward.intronAfter(1)).isEqualTo(new GenomicInterval(ONE, 501, 501));
    }

    /** Nine bases in ten are asked for, and 5 percent by three fragments, which needs a depth of 124 by the binomial alone. */
    @ParameterizedTest
    @CsvSource({
        "900, 126, CALLABLE",
        "899, 126, TOO_LITTLE_DEPTH",
        "1000, 123, TOO_LITTLE_DEPTH",
        "1000, 5000, CALLABLE",
    })
    void enoughBasesMustBeDeepEnough(int bases, int depth, Verdict expected) {
        StretchCallability answer = of(depths(bases, depth, 10), Targets.UNKNOWN, JudgeSettings.DEFAULTS);

        assertThat(answer.verdict()).isEqualTo(expected);
        assertThat(answer.depthNeeded()).isBetween(124, 126);
        assertThat(answer.medianDepth()).isEqualTo(depth);
        assertThat(answer.callableBases()).isEqualTo(depth < 126 ? 0 : bases);
        assertThat(answer.onTarget()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5000, 6000, 0, 0, NOT_TARGETED",
        "5000, 6000, 0, 500, CALLABLE", // off target, and deep all the same
        "2500, 2599, 200, 0, TOO_LITTLE_DEPTH",
        "1, 1951, 1, 0, TOO_LITTLE_DEPTH",
        "1, 1950, 0, 0, NOT_TARGETED",
        "1, 9000, 1000, 0, TOO_LITTLE_DEPTH",
    })
    void whatIsNotTargetedIsToldFromWhatIsNotDeep(int start, int end, int onTarget, int depth, Verdict expected) {
        StretchCallability answer = of(depths(1_000, depth, 0), targets(start, end), JudgeSettings.DEFAULTS);

        assertThat(answer.onTarget()).hasValue(onTarget);
        assertThat(answer.verdict()).isEqualTo(expected);
    }

    /** A third of the bases find it surely, a third never, of the rest it is the chance at their depth. */
    @Test
    void foundIsTheMeanOverAllBases() {
        int[] depths = depths(500, 100_000, 0);
        StretchCallability answer = of(depths, Targets.UNKNOWN, JudgeSettings.DEFAULTS);

        assertThat(answer.found()).isBetween(0.499, 0.5);
        // The median of an even number is the lower of the two in the middle.
        assertThat(answer.medianDepth()).isZero();
        assertThat(answer.leastFraction()).isEmpty();
    }

    @Test
    void stricterRulesNeedMore() {
        StretchCallability usual = of(depths(1_000, 300, 0), Targets.UNKNOWN, JudgeSettings.DEFAULTS);
        StretchCallability strict =
                of(depths(1_000, 300, 0), Targets.UNKNOWN, new JudgeSettings(10, 10, 10, 20, 1_000));

        assertThat(usual.fragmentsNeeded()).isEqualTo(3);
        assertThat(strict.fragmentsNeeded()).isEqualTo(10);
        assertThat(strict.depthNeeded()).isGreaterThan(2 * usual.depthNeeded());
        assertThat(usual.leastFractionCandidate().orElseThrow())
                .isLessThan(usual.leastFraction().orElseThrow());
        assertThat(strict.leastFraction().orElseThrow())
                .isGreaterThan(usual.leastFraction().orElseThrow());
    }

    /** A score that chance comes to with several fragments asks for more than the number alone. */
    @Test
    void theScoreAsksForItsShare() {
        StretchCallability answer = of(depths(1_000, 300, 0), Targets.UNKNOWN, new JudgeSettings(3, 2, 200, 20, 1_000));

        assertThat(answer.fragmentsNeeded()).isGreaterThan(3);
    }

    @Test
    void settingsArePercentages() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CallabilitySettings(0, 90));
        assertThatIllegalArgumentException().isThrownBy(() -> new CallabilitySettings(5, 101));
    }
}
