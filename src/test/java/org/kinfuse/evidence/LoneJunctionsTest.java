package org.kinfuse.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Side;

/** Junctions that are kept as numbers come back with their ends and their fragments. */
class LoneJunctionsTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_023, 1_024, 5_000})
    void endsAndFragmentsComeBack(int count) {
        Random random = new Random(count);
        List<LoneJunction> told = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int fragments = 1 + random.nextInt(random.nextInt(9) == 0 ? Integer.MAX_VALUE : 3);
            told.add(new LoneJunction(Adjacency.joining(end(random), end(random), ""), fragments));
        }
        LoneJunctions kept = LoneJunctions.copyOf(told);
        assertThat(kept).containsExactlyElementsOf(told);
        assertThat(LoneJunctions.copyOf(kept)).isSameAs(kept);
        assertThatThrownBy(() -> kept.get(count)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static Breakend end(Random random) {
        int rank = random.nextInt(3) == 0 ? 65_535 : random.nextInt(25);
        int position = 1 + random.nextInt(random.nextInt(3) == 0 ? Integer.MAX_VALUE - 1 : 1_000);
        return new Breakend(new Contig("c" + rank, rank), position, random.nextBoolean() ? Side.LEFT : Side.RIGHT);
    }
}
