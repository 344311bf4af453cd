package org.kinfuse.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WidthsTest {
    private static final int ROUNDS = 200;

    @Test
    void widthsFillTheRoomAreToScaleAndCanBeSeen() {
        Random random = new Random(3);
        for (int round = 0; round < ROUNDS; round++) {
            int[] lengths = random.ints(1 + random.nextInt(360), 1, 17_000).toArray();
            double[] widths = Widths.fit(lengths, 900, 2);

            assertThat(Arrays.stream(widths).sum()).isCloseTo(900, within(0.01));
            assertThat(Arrays.stream(widths).min().orElseThrow()).isGreaterThan(1.5);
            for (int i = 1; i < widths.length; i++) {
                assertThat(Integer.compare(lengths[i], lengths[i - 1]) * Double.compare(widths[i], widths[i - 1]))
                        .isNotNegative();
            }
        }
    }
}
