package org.kinfuse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.genome.Adjacency;

/** What holds for every form in which reads come: each gives the same result for the same reads, in whatever order. */
interface ReadIntakeContract {
    /** The reads of a scene, sorted by coordinate, through this form. */
    IntakeResult sorted(SamScene scene, Path folder);

    /** The same reads in random order, through this form. */
    IntakeResult shuffled(SamScene scene, long seed, Path folder);

    /** A scene with a bit of everything. */
    static SamScene scene() {
        SamScene scene = SamScene.on(SamScene.smallBuild()).sample("TUMOUR");
        Adjacency fusion = scene.junction("chr1:10000:left", "chr2:5000:right", 3);
        Adjacency inversion = scene.junction("chr1:20000:right", "chr1:30000:right", "ACG");
        Random random = new Random(1);
        for (int i = 0; i < 40; i++) {
            int length = 160 + random.nextInt(200);
            scene.add(
                    SceneFragment.across(fusion, 20 + random.nextInt(120)).length(length),
                    SceneFragment.across(inversion, 20 + random.nextInt(120)).length(length),
                    scene.at("chr1", 9_500 + random.nextInt(1_000)).length(length),
                    scene.at("chr2", 4_500 + random.nextInt(1_000)).length(length),
                    scene.at("chrX", 4_500 + random.nextInt(1_000)).length(50 + random.nextInt(100)));
        }
        scene.add(
                SceneFragment.across(fusion, 90).duplicate(),
                SceneFragment.across(fusion, 85).with(SceneFragment.Trait.SINGLE),
                scene.at("chr1", 9_900).with(SceneFragment.Trait.FAILED_QUALITY));
        return scene;
    }

    @Test
    default void everyFormGivesWhatSortedBamGives(@TempDir Path folder) {
        assertSame(sorted(scene(), folder), Reading.of(scene()));
    }

    @Test
    default void theOrderOfTheRecordsDoesNotMatter(@TempDir Path folder) {
        assertSame(shuffled(scene(), 7, folder), Reading.of(scene()));
    }

    @Test
    default void theResultIsWhatTheSceneHolds(@TempDir Path folder) {
        IntakeResult result = sorted(scene(), folder);
        assertThat(result.sample()).isEqualTo("TUMOUR");
        assertThat(result.counts().duplicates()).isPositive();
        assertThat(result.counts().failedQuality()).isEqualTo(2);
        assertThat(result.counts().malformed()).isZero();
        assertThat(result.library().readLength()).isEqualTo(100);
        assertThat(Reading.splitReads(result).stream()
                        .map(SplitRead::adjacency)
                        .distinct()
                        .map(Adjacency::toString))
                .containsExactly(
                        "Adjacency[first=chr1:10000:left, second=chr2:5000:right, inserted=, homology=3]",
                        "Adjacency[first=chr1:20000:right, second=chr1:30000:right, inserted=ACG, homology=0]");
    }

    /** Holds two results to be the same, depth included. */
    static void assertSame(IntakeResult one, IntakeResult other) {
        assertThat(one.sample()).isEqualTo(other.sample());
        assertThat(one.evidence()).isEqualTo(other.evidence());
        assertThat(one.library()).isEqualTo(other.library());
        assertThat(one.counts()).isEqualTo(other.counts());
        List<String> places = new ArrayList<>();
        SamScene scene = scene();
        for (int position = 4_000; position < 11_000; position += 7) {
            for (String place : List.of("chr1:" + position + ":left", "chr2:" + position + ":right")) {
                if (!one.depth()
                        .crossing(scene.breakend(place), 2)
                        .equals(other.depth().crossing(scene.breakend(place), 2))) {
                    places.add(place);
                }
            }
        }
        assertThat(places).as("places of different depth").isEmpty();
    }
}
