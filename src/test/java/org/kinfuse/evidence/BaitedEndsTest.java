package org.kinfuse.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.RegionSet;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Targets;

class BaitedEndsTest {
    private static final Contig CONTIG = new Contig("chr1", 0);

    private static SupportedAdjacency passed(OptionalInt first, OptionalInt second) {
        Adjacency adjacency = Adjacency.joining(
                new Breakend(CONTIG, 10_000, Side.LEFT), new Breakend(CONTIG, 90_000, Side.RIGHT), "");
        return new SupportedAdjacency(
                adjacency,
                SupportedAdjacency.Precision.PRECISE,
                0,
                new Support(5, 0, 5, 10, 3, 2, 60, 60),
                new SupportedAdjacency.Crossing(first, second));
    }

    @ParameterizedTest
    @CsvSource({
        "500, 20, FIRST",
        "20, 500, SECOND",
        "500, 101, BOTH",
        "500, 99, FIRST",
        "0, 0, BOTH",
        "3, 0, BOTH",
        "4, 0, FIRST"
    })
    void withoutTargetsAFivefoldDepthTells(int first, int second, BaitedEnds expected) {
        assertThat(BaitedEnds.of(passed(OptionalInt.of(first), OptionalInt.of(second)), Targets.UNKNOWN))
                .isEqualTo(expected);
    }

    @Test
    void targetsTellWhateverTheDepths() {
        Targets targets = new Targets(
                new RegionSet(List.of(new RegionSet.Region(new GenomicInterval(CONTIG, 89_000, 89_800), "bait"))),
                Targets.PADDING);

        assertThat(BaitedEnds.of(passed(OptionalInt.of(500), OptionalInt.of(2)), targets))
                .isEqualTo(BaitedEnds.SECOND);
    }

    @Test
    void nothingIsSaidWhereNothingIsKnown() {
        BaitedEnds baited = BaitedEnds.of(passed(OptionalInt.empty(), OptionalInt.empty()), Targets.UNKNOWN);

        assertThat(baited).isEqualTo(BaitedEnds.UNKNOWN);
        assertThat(baited.mayHoldFirst()).isTrue();
        assertThat(baited.mayHoldSecond()).isTrue();
    }
}
