package org.kinfuse.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.ReferenceBases;
import org.kinfuse.genome.Side;

class JunctionTextTest {
    private static final int LENGTH = 60;

    @Test
    void homologousBasesAreWhatTheFirstEndGainsOrGivesAwaySeed8() {
        Random random = new Random(8);
        for (int round = 0; round < 500; round++) {
            String genome = random.ints(LENGTH, 0, 4)
                    .mapToObj("ACGT"::charAt)
                    .map(String::valueOf)
                    .collect(Collectors.joining());
            ReferenceBases bases = interval -> Optional.of(genome.substring(interval.start() - 1, interval.end()));
            Breakend first = ReportScene.at("chr1", 20, random.nextBoolean() ? Side.LEFT : Side.RIGHT);
            Breakend second = ReportScene.at("chr2", 40, random.nextBoolean() ? Side.LEFT : Side.RIGHT);
            int homology = random.nextInt(6);
            Adjacency adjacency = new Adjacency(first, second, "", homology);

            JunctionEntry junction = new JunctionText(bases).of(ReportScene.supported(adjacency));

            // What the first end keeps at one end of the slide, and no more at the other.
            String least = kept(genome, first.moved(first.kept() == Side.LEFT ? 0 : homology));
            String most = kept(genome, first.moved(first.kept() == Side.LEFT ? homology : 0));
            assertThat(first.kept() == Side.LEFT ? least + junction.homologyBases() : junction.homologyBases() + least)
                    .isEqualTo(most);
            assertThat(junction.first().base()).isEqualTo(genome.substring(19, 20));
            assertThat(junction.second().base()).isEqualTo(genome.substring(39, 40));
        }
    }

    private static String kept(String genome, Breakend end) {
        return end.kept() == Side.LEFT ? genome.substring(0, end.position()) : genome.substring(end.position() - 1);
    }

    @Test
    void basesThatAreNotKnownAreLeftOut() {
        JunctionEntry junction =
                new JunctionText(ReferenceBases.none()).of(ReportScene.supported(ReportScene.fusion()));

        assertThat(junction.first().base()).isEmpty();
        assertThat(junction.homologyBases()).isEmpty();
    }
}
