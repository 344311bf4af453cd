package org.kinfuse.genome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {
    private static final Contig ONE = new Contig("chr1", 0);
    private static final Contig TWO = new Contig("chr2", 1);
    private static final Targets TARGETS = new Targets(
            new RegionSet(List.of(
                    new RegionSet.Region(new GenomicInterval(ONE, 1_000, 2_000), "a"),
                    new RegionSet.Region(new GenomicInterval(ONE, 100, 120), "b"))),
            250);

    @ParameterizedTest
    @CsvSource({
        "1, ON, 99",
        "100, ON, 0",
        "370, ON, 250",
        "371, OFF, 251",
        "749, OFF, 251",
        "750, ON, 250",
        "2250, ON, 250",
        "2251, OFF, 251",
    })
    void aTargetReachesAsFarAsItsPadding(int position, OnTarget expected, int distance) {
        Breakend breakend = new Breakend(ONE, position, Side.LEFT);

        assertThat(TARGETS.at(breakend)).isEqualTo(expected);
        assertThat(TARGETS.distance(breakend)).hasValue(distance);
    }

    @Test
    void aContigWithoutTargetsIsOffTarget() {
        Breakend breakend = new Breakend(TWO, 1_500, Side.RIGHT);

        assertThat(TARGETS.at(breakend)).isEqualTo(OnTarget.OFF);
        assertThat(TARGETS.distance(breakend)).isEmpty();
    }

    @Test
    void withoutTargetsNothingIsKnown() {
        assertThat(Targets.UNKNOWN.at(new Breakend(ONE, 5, Side.LEFT))).isEqualTo(OnTarget.UNKNOWN);
        assertThat(Targets.UNKNOWN.areKnown()).isFalse();
    }

    @Test
    void aPaddingIsNotNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Targets(new RegionSet(List.of()), -1));
    }
}
