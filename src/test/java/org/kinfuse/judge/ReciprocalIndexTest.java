package org.kinfuse.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinfuse.genes.GeneScene;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Side;

class ReciprocalIndexTest {

    /** What the index answers is what comparing every pair answers. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void findsWhatComparingEveryPairFinds(long seed) {
        Random random = new Random(seed);
        List<Adjacency> adjacencies = IntStream.range(0, 300)
                .mapToObj(i -> Adjacency.joining(end(random), end(random), ""))
                .toList();
        ReciprocalIndex index = new ReciprocalIndex();
        for (int i = 0; i < adjacencies.size(); i++) {
            index.add(i + 1, adjacencies.get(i));
        }

        int found = 0;
        for (Adjacency one : adjacencies) {
            List<Integer> expected = new ArrayList<>();
            for (int i = 0; i < adjacencies.size(); i++) {
                if (oppose(one.first(), adjacencies.get(i).first())
                        && oppose(one.second(), adjacencies.get(i).second())) {
                    expected.add(i + 1);
                }
            }
            assertThat(index.reciprocalsOf(one)).as(one.toString()).isEqualTo(expected);
            found += expected.size();
        }
        assertThat(found).isPositive();
    }

    private static Breakend end(Random random) {
        return new Breakend(
                GeneScene.contig(random.nextBoolean() ? "chr1" : "chr2"),
                1 + random.nextInt(6_000),
                random.nextBoolean() ? Side.LEFT : Side.RIGHT);
    }

    private static boolean oppose(Breakend one, Breakend other) {
        return one.contig().equals(other.contig())
                && one.kept() != other.kept()
                && Math.abs(one.position() - other.position()) <= 1_000;
    }
}
