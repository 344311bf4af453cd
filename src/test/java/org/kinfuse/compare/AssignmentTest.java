package org.kinfuse.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    @Test
    void noAssignmentIsCheaperOnSmallCasesOfSeed7() {
        Random random = new Random(7);
        for (int trial = 0; trial < 2_000; trial++) {
            int rows = 1 + random.nextInt(5);
            int columns = rows + random.nextInt(3);
            int highest = 1 + random.nextInt(20);
            long[][] costs = new long[rows][columns];
            Arrays.stream(costs).forEach(row -> Arrays.setAll(row, column -> random.nextInt(highest)));

            int[] columnOf = Assignment.cheapest(costs);

            assertThat(Arrays.stream(columnOf).distinct().count()).isEqualTo(rows);
            assertThat(IntStream.range(0, rows)
                            .mapToLong(row -> costs[row][columnOf[row]])
                            .sum())
                    .as(Arrays.deepToString(costs))
                    .isEqualTo(cheapest(costs, 0, new boolean[columns]));
        }
    }

    /** By trying all of them. */
    private static long cheapest(long[][] costs, int row, boolean[] used) {
        if (row == costs.length) {
            return 0;
        }
        long least = Long.MAX_VALUE;
        for (int column = 0; column < used.length; column++) {
            if (!used[column]) {
                used[column] = true;
                least = Math.min(least, costs[row][column] + cheapest(costs, row + 1, used));
                used[column] = false;
            }
        }
        return least;
    }

    @Test
    void noRowsAreNoWorkAndTooFewColumnsAreRefused() {
        assertThat(Assignment.cheapest(new long[0][0])).isEmpty();
        assertThatThrownBy(() -> Assignment.cheapest(new long[][] {{1}, {2}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 rows need as many columns");
    }
}
