package org.kinfuse.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinfuse.genes.GeneScene;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Side;

class ReciprocalIndexTest {

    /** The nearest that the index finds is the nearest of every pair. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void findsTheNearestAsComparingEveryPairDoes(long seed) {
        Random random = new Random(seed);
        List<Adjacency> adjacencies = IntStream.range(0, 600)
                .mapToObj(i -> Adjacency.joining(end(random), end(random), ""))
                .toList();
        ReciprocalIndex index = new ReciprocalIndex();
        for (int i = 0; i < adjacencies.size(); i++) {
            index.add(i + 1, adjacencies.get(i));
        }

        int found = 0;
        for (Adjacency one : adjacencies) {
            List<Integer> expected = IntStream.range(0, adjacencies.size())
                    .filter(i -> oppose(one.first(), adjacencies.get(i).first())
                            && oppose(one.second(), adjacencies.get(i).second()))
                    .boxed()
                    .min(Comparator.<Integer>comparingInt(i -> apart(one, adjacencies.get(i)))
                            .thenComparing(i -> adjacencies.get(i).first().position())
                            .thenComparing(i -> adjacencies.get(i).second().position())
                            .thenComparing(Comparator.naturalOrder()))
                    .map(i -> List.of(i + 1))
                    .orElse(List.of());
            assertThat(index.reciprocalsOf(one)).as(one.toString()).isEqualTo(expected);
            found += expected.size();
        }
        assertThat(found).isPositive();
    }

    /** Two records that tell of the same half: the first of them is named. */
    @Test
    void namesOneOfManyAtTheSamePlaces() {
        Adjacency half = junction(1_000, Side.LEFT);
        ReciprocalIndex index = new ReciprocalIndex();
        index.add(1, half);
        index.add(2, junction(1_010, Side.RIGHT));
        index.add(3, half);
        index.add(4, junction(1_005, Side.RIGHT));
        index.add(5, junction(1_005, Side.RIGHT));

        assertThat(index.reciprocalsOf(half)).containsExactly(4);
        assertThat(index.reciprocalsOf(junction(1_005, Side.RIGHT))).containsExactly(1);
    }

    private static Adjacency junction(int position, Side kept) {
        return Adjacency.joining(
                new Breakend(GeneScene.contig("chr1"), position, kept),
                new Breakend(GeneScene.contig("chr2"), 5_000, kept),
                "");
    }

    private static int apart(Adjacency one, Adjacency other) {
        return Math.abs(one.first().position() - other.first().position())
                + Math.abs(one.second().position() - other.second().position());
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
