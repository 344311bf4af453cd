package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.cluster.ClusterSettings;
import org.kinfuse.cluster.EvidenceClusterer;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.evidence.SupportedAdjacency.Precision;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.intake.IntakeResult;
import org.kinfuse.intake.IntakeSettings;
import org.kinfuse.intake.ReadIntake;
import org.kinfuse.intake.SamScene;
import org.kinfuse.intake.SceneFragment;

/** Deletions on both sides of the distance from which a pair is discordant: counted as any other junction is. */
class SmallDeletionTest {
    private static final int REFERENCE_FRAGMENTS = 120;
    private static final int BROKEN_FRAGMENTS = 30;

    @ParameterizedTest(name = "{0} bases lost, seed {1}")
    @CsvSource({"400, 1", "700, 2", "1200, 3", "1700, 4", "1850, 5", "1950, 6", "2500, 7", "15000, 8"})
    void pairsOverTheGapSupportTheDeletionAndDoNotCrossItsEnds(int lost, long seed) {
        Random random = new Random(seed);
        SamScene scene = SamScene.on(SamScene.smallBuild());
        int first = 20_000;
        int second = first + lost + 1;
        Adjacency deletion = scene.junction("chr1:" + first + ":left", "chr1:" + second + ":right", 0);
        Set<String> crossingFirst = new HashSet<>();
        Set<String> crossingSecond = new HashSet<>();
        for (int i = 0; i < REFERENCE_FRAGMENTS; i++) {
            int length = length(random);
            int start = (i % 2 == 0 ? first : second) - random.nextInt(length + 100);
            scene.add(scene.at("chr1", start).length(length));
            if (start <= first - 9 && start + length - 1 >= first + 10) {
                crossingFirst.add(start + " " + length);
            }
            if (start <= second - 10 && start + length - 1 >= second + 9) {
                crossingSecond.add(start + " " + length);
            }
        }
        Set<String> broken = new HashSet<>();
        for (int i = 0; i < BROKEN_FRAGMENTS; i++) {
            int length = length(random);
            int onFirst = 35 + random.nextInt(length - 70);
            scene.add(SceneFragment.across(deletion, onFirst).length(length));
            broken.add(onFirst + " " + length);
        }

        List<SupportedAdjacency> found = clustered(scene);

        assertThat(found).hasSize(1);
        SupportedAdjacency only = found.get(0);
        assertThat(only.adjacency()).isEqualTo(deletion);
        assertThat(only.precision()).isEqualTo(Precision.PRECISE);
        assertThat(only.support().uniqueFragments()).isEqualTo(broken.size());
        assertThat(only.crossing().first()).hasValue(crossingFirst.size());
        assertThat(only.crossing().second()).hasValue(crossingSecond.size());
    }

    private static int length(Random random) {
        return Math.max(120, (int) Math.round(220 + 25 * random.nextGaussian()));
    }

    private static List<SupportedAdjacency> clustered(SamScene scene) {
        IntakeResult reads = new ReadIntake(SamScene.smallBuild(), IntakeSettings.DEFAULT, Optional.empty())
                .read(new ByteArrayInputStream(scene.bytes(SamScene.Form.BAM)), "scene", "scene", seen -> {});
        return new EvidenceClusterer(ClusterSettings.DEFAULT)
                .cluster(reads.evidence(), reads.library(), reads.depth())
                .adjacencies();
    }
}
