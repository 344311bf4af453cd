package org.kinfuse.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.evidence.LibraryProfile;
import org.kinfuse.evidence.Support;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Side;

class ChanceModelTest {
    private static final int FRAGMENT = 300;
    private static final Contig ONE = new Contig("chr1", 0);
    private static final Contig TWO = new Contig("chr2", 1);

    /**
     * Chimeras join the two halves of a panel at random. How often a chimera is joined by one or two others within a
     * fragment's length is counted in many such libraries; the model, which knows one of them, must not promise less,
     * and not so much more that nothing could ever be called.
     */
    @ParameterizedTest(name = "seed {0}: {1} chimeras over {2} bases, {3} fragments together")
    @CsvSource({
        "1, 400,  40000,  2",
        "2, 400,  40000,  3",
        "3, 1500, 200000, 2",
        "4, 1500, 200000, 3",
        "5, 200, 100000, 2",
    })
    void expectsNoLessThanChanceShows(long seed, int chimeras, int bases, int together) {
        Random random = new Random(seed);
        int libraries = 60;
        int crowds = 0;
        for (int library = 0; library < libraries; library++) {
            crowds += crowds(chimeras(random, chimeras, bases), together);
        }
        double shown = crowds / (double) libraries;

        double expected = 0;
        List<SupportedAdjacency> one = chimeras(random, chimeras, bases);
        ChanceModel model = ChanceModel.of(one, List.of(), library(chimeras));
        int asked = 50;
        for (SupportedAdjacency place : one.subList(0, asked)) {
            expected += model.expected(supported(place.adjacency(), 0, together, depth(chimeras, bases))) / asked;
        }

        assertThat(expected).isGreaterThanOrEqualTo(0.9 * shown);
        assertThat(expected).isLessThanOrEqualTo(30 * shown + 0.05);
    }

    /** Fragments that each chimera of a crowd shares an end window with at both ends, itself included. */
    private static int crowds(List<SupportedAdjacency> chimeras, int together) {
        int crowds = 0;
        for (SupportedAdjacency one : chimeras) {
            long near = chimeras.stream()
                    .filter(other -> isNear(
                                    one.adjacency().first(), other.adjacency().first())
                            && isNear(
                                    one.adjacency().second(), other.adjacency().second()))
                    .count();
            crowds += near >= together ? 1 : 0;
        }
        // Each member of a crowd has counted it.
        return crowds / together;
    }

    /** Pairs of one break lie at most a fragment apart, both ends together: half of that to either side of each. */
    private static boolean isNear(Breakend one, Breakend other) {
        return one.kept() == other.kept() && Math.abs(one.position() - other.position()) <= FRAGMENT / 2;
    }

    private static List<SupportedAdjacency> chimeras(Random random, int number, int bases) {
        List<SupportedAdjacency> chimeras = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Breakend one = new Breakend(ONE, 1_000 + random.nextInt(bases / 2), side(random));
            Breakend other = new Breakend(TWO, 1_000 + random.nextInt(bases / 2), side(random));
            chimeras.add(supported(Adjacency.joining(one, other, ""), 0, 1, depth(number, bases)));
        }
        return chimeras;
    }

    private static Side side(Random random) {
        return random.nextBoolean() ? Side.LEFT : Side.RIGHT;
    }

    /** One fragment in a hundred is a chimera. */
    private static LibraryProfile library(int chimeras) {
        return new LibraryProfile(200, FRAGMENT, 100, chimeras * 100L);
    }

    private static int depth(int chimeras, int bases) {
        return (int) (chimeras * 100L * FRAGMENT / bases);
    }

    @Test
    void moreFragmentsAreLessLikely() {
        ChanceModel model = ChanceModel.of(chimeras(new Random(7), 500, 50_000), List.of(), library(500));
        Adjacency place = place();

        double last = Double.MAX_VALUE;
        for (int fragments = 1; fragments < 12; fragments++) {
            double expected = model.expected(supported(place, 0, fragments, 100));
            assertThat(expected).isLessThan(last);
            last = expected;
        }
    }

    @Test
    void readsThatAgreeOnTheBaseAreLessLikelyThanPairs() {
        ChanceModel model = ChanceModel.of(chimeras(new Random(7), 500, 50_000), List.of(), library(500));

        assertThat(model.expected(supported(place(), 2, 0, 100)))
                .isLessThan(model.expected(supported(place(), 1, 1, 100)) / 50);
        assertThat(model.expected(supported(place(), 1, 1, 100)))
                .isEqualTo(model.expected(supported(place(), 0, 2, 100)));
    }

    @Test
    void busyPlacesAndBusyLibrariesAskForMore() {
        ChanceModel calm = ChanceModel.of(chimeras(new Random(8), 50, 50_000), List.of(), library(500));
        ChanceModel busy = ChanceModel.of(chimeras(new Random(8), 500, 50_000), List.of(), library(500));

        assertThat(busy.score(supported(place(), 0, 3, 100))).isLessThan(calm.score(supported(place(), 0, 3, 100)));
        assertThat(busy.score(supported(place(), 0, 3, 5_000))).isLessThan(busy.score(supported(place(), 0, 3, 100)));
    }

    @Test
    void aLibraryWithoutChimerasIsNotTakenForOneThatCannotHaveAny() {
        ChanceModel model = ChanceModel.of(List.of(), List.of(), new LibraryProfile(200, FRAGMENT, 100, 10_000));

        assertThat(model.chimeras()).isZero();
        assertThat(model.chimeraRate()).isZero();
        assertThat(model.expected(supported(place(), 0, 1, 100))).isEqualTo(1);
        assertThat(model.expected(supported(place(), 0, 2, 100))).isPositive();
        assertThat(model.score(supported(place(), 0, 2, 100))).isBetween(20, 100);
        assertThat(model.score(supported(place(), 0, 60, 100))).isEqualTo(ChanceModel.HIGHEST_SCORE);
    }

    private static Adjacency place() {
        return Adjacency.joining(new Breakend(ONE, 11_000, Side.LEFT), new Breakend(TWO, 12_000, Side.RIGHT), "");
    }

    private static SupportedAdjacency supported(Adjacency adjacency, int split, int others, int crossing) {
        return new SupportedAdjacency(
                adjacency,
                SupportedAdjacency.Precision.PRECISE,
                0,
                new Support(split, 0, others, split + others, split, 0, 60, 60),
                new SupportedAdjacency.Crossing(OptionalInt.of(crossing), OptionalInt.of(crossing)));
    }
}
