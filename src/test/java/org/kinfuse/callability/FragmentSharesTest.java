package org.kinfuse.callability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.evidence.FragmentSizes;

class FragmentSharesTest {
    /** Every cut of every fragment, looked at as the definition has it. */
    @ParameterizedTest(name = "fragments of {0} to {1} bases, reads of {2}")
    @CsvSource({"150, 250, 100", "150, 250, 150", "300, 500, 75", "15, 90, 100", "40, 70, 50", "19, 21, 36"})
    void areThoseOfAllCuts(int shortest, int longest, int read) {
        long[] counts = new long[1_000];
        double crossing = 0;
        double showing = 0;
        double founding = 0;
        double splitting = 0;
        for (int length = shortest; length <= longest; length++) {
            counts[length] = length % 7;
            for (int cut = 1; cut < length; cut++) {
                boolean crosses = cut >= 10 && length - cut >= 10;
                boolean shows = crosses && (inRead(cut, length, read, 10) || inRead(length - cut, length, read, 10));
                boolean placed = cut >= 30 && length - cut >= 30;
                boolean splits = inRead(cut, length, read, 30) || inRead(length - cut, length, read, 30);
                crossing += crosses ? counts[length] : 0;
                showing += shows ? counts[length] : 0;
                founding += shows && placed ? counts[length] : 0;
                splitting += splits ? counts[length] : 0;
            }
        }

        FragmentShares shares = FragmentShares.of(new FragmentSizes(counts, read));

        assertThat(shares.showing()).isCloseTo(crossing == 0 ? 0 : showing / crossing, within(1e-12));
        assertThat(shares.founding()).isCloseTo(showing == 0 ? 0 : founding / showing, within(1e-12));
        assertThat(shares.splitting()).isCloseTo(showing == 0 ? 0 : splitting / showing, within(1e-12));
    }

    /** Whether the first read of a fragment, or the fragment itself if it is shorter, has bases on both sides of a cut. */
    private static boolean inRead(int before, int length, int read, int bases) {
        return before >= bases && Math.min(read, length) - before >= bases;
    }

    @Test
    void readsWithoutMatesShowAllThatTheyCross() {
        FragmentShares shares = FragmentShares.of(new FragmentSizes(new long[10], 100));

        assertThat(shares.showing()).isEqualTo(1);
        assertThat(shares.founding()).isEqualTo(41 / 81.0);
        assertThat(shares.splitting()).isEqualTo(41 / 81.0);
    }

    @Test
    void aFileWithoutReadsShowsNothing() {
        assertThat(FragmentShares.of(new FragmentSizes(new long[10], 0)).showing())
                .isZero();
    }
}
