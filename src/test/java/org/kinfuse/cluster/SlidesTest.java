package org.kinfuse.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinfuse.cluster.Scenes.CHR1;
import static org.kinfuse.cluster.Scenes.CHR2;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Side;

/** The closed form against all slides tried one by one. */
class SlidesTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nearMeansThatTwoSlidesLieWithinTheTolerance(long seed) {
        Random random = new Random(seed);
        Side firstKept = random.nextBoolean() ? Side.LEFT : Side.RIGHT;
        Side secondKept = random.nextBoolean() ? Side.LEFT : Side.RIGHT;
        Adjacency one = random(random, firstKept, secondKept);
        Adjacency other = random(random, firstKept, secondKept);

        for (int tolerance = 0; tolerance <= 12; tolerance++) {
            assertThat(Slides.near(one, other, tolerance))
                    .as("%s and %s within %d", one, other, tolerance)
                    .isEqualTo(nearByTrial(one, other, tolerance));
        }
    }

    private static boolean nearByTrial(Adjacency one, Adjacency other, int tolerance) {
        for (int i = 0; i <= one.homology(); i++) {
            for (int j = 0; j <= other.homology(); j++) {
                Adjacency here = one.slid(i);
                Adjacency there = other.slid(j);
                if (Math.abs(here.first().position() - there.first().position()) <= tolerance
                        && Math.abs(here.second().position() - there.second().position()) <= tolerance) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Adjacency random(Random random, Side firstKept, Side secondKept) {
        return new Adjacency(
                new Breakend(CHR1, 100 + random.nextInt(20), firstKept),
                new Breakend(CHR2, 100 + random.nextInt(20), secondKept),
                "",
                random.nextInt(8));
    }
}
