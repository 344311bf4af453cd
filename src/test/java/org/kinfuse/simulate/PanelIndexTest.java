package org.kinfuse.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.simulate.Panel.Target;

@DisplayName("The index of a panel")
class PanelIndexTest {
    @Test
    void givesTheAnswersOfThePanelForRandomMoleculesOfSeed2() {
        Random random = new Random(2);
        Panel panel = new Panel(Stream.generate(() -> new Target(interval(random, 9000), 1 - random.nextDouble()))
                .limit(60)
                .toList());
        PanelIndex index = new PanelIndex(panel);

        for (int molecule = 0; molecule < 5000; molecule++) {
            List<GenomicInterval> sources = Stream.generate(() -> interval(random, 250))
                    .limit(1 + random.nextInt(3))
                    .toList();
            assertThat(index.efficiency(sources)).isEqualTo(panel.efficiency(sources));
        }
    }

    private static GenomicInterval interval(Random random, int longest) {
        int start = 1 + random.nextInt(200_000);
        return new GenomicInterval(
                Hg19.contig(random.nextBoolean() ? "chr1" : "chr2"), start, start + random.nextInt(longest));
    }
}
