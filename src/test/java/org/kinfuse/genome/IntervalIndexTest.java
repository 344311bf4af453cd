package org.kinfuse.genome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalIndexTest {
    private static final IntervalIndex INDEX =
            new IntervalIndex(new int[] {100, 200, 300, 300, 900}, new int[] {150, 800, 310, 300, 950});

    @ParameterizedTest
    @CsvSource({
        "1, 99, ''",
        "1, 100, 0",
        "150, 150, 0",
        "151, 199, ''",
        "310, 310, 1 2",
        "300, 300, 1 2 3",
        "311, 899, 1",
        "801, 899, ''",
        "950, 5000, 4",
        "951, 5000, ''",
        "1, 5000, 0 1 2 3 4"
    })
    void findsWhatSharesABase(int start, int end, String expected) {
        assertThat(String.join(
                        " ",
                        INDEX.overlapping(start, end)
                                .mapToObj(Integer::toString)
                                .toList()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void agreesWithLookingAtEveryInterval(int seed) {
        Random random = new Random(seed);
        int count = random.nextInt(60);
        int[] starts = random.ints(count, 1, 400).sorted().toArray();
        int[] ends = Arrays.stream(starts)
                .map(start -> start + random.nextInt(random.nextInt(10) == 0 ? 300 : 20))
                .toArray();
        IntervalIndex index = new IntervalIndex(starts, ends);
        for (int asked = 0; asked < 500; asked++) {
            int start = 1 + random.nextInt(450);
            int end = start + random.nextInt(40);
            assertThat(index.overlapping(start, end).toArray())
                    .as("%d-%d", start, end)
                    .isEqualTo(IntStream.range(0, count)
                            .filter(i -> starts[i] <= end && ends[i] >= start)
                            .toArray());
            List<Integer> handedOver = new ArrayList<>();
            index.forEachOverlapping(start, end, handedOver::add);
            assertThat(handedOver)
                    .containsExactlyElementsOf(
                            index.overlapping(start, end).boxed().toList());
        }
    }

    @Test
    void refusesWhatIsNotSorted() {
        assertThatIllegalArgumentException().isThrownBy(() -> new IntervalIndex(new int[] {2, 1}, new int[] {3, 3}));
        assertThatIllegalArgumentException().isThrownBy(() -> new IntervalIndex(new int[] {2}, new int[] {1}));
        assertThatIllegalArgumentException().isThrownBy(() -> new IntervalIndex(new int[] {2}, new int[] {}));
    }
}
