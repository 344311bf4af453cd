package org.kinfuse.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the digits have to be, Java is asked. */
class CellTextTest {
    @Test
    void thousandsAreGroupedAsJavaDoesSeed7() {
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            long number = random.nextLong() >> random.nextInt(64);
            assertThat(CellText.grouped(number)).isEqualTo(String.format(Locale.ROOT, "%,d", number));
        }
        assertThat(CellText.grouped(Long.MIN_VALUE)).isEqualTo("-9,223,372,036,854,775,808");
    }
}
