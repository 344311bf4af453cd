package org.kinfuse.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.evidence.SupportedAdjacency.Precision;

/** Laws that hold for any junction: what went in comes out, whatever the order, and in the mirror. */
class JunctionLawTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aJunctionComesBackToTheBaseFromNoisyReads(long seed) {
        JunctionScene scene = noisyScene(seed);

        ClusterResult result = Scenes.cluster(scene.evidence());

        assertThat(result.adjacencies())
                .extracting(SupportedAdjacency::adjacency)
                .containsExactly(scene.junction);
        assertThat(result.adjacencies())
                .extracting(SupportedAdjacency::precision)
                .containsExactly(Precision.PRECISE);
        long molecules = scene.evidence().stream()
                .filter(JunctionLawTest::isLongEnough)
                .map(evidence -> Molecules.Molecule.of(evidence.fragment()))
                .distinct()
                .count();
        assertThat(result.adjacencies().get(0).support().uniqueFragments()).isEqualTo((int) molecules);
    }

    /** Older aligners tell of one side of a read only: what it clips must lead to the other side. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aJunctionComesBackToTheBaseFromClipsAlone(long seed) {
        JunctionScene scene = new JunctionScene(Scenes.randomJunction(new Random(seed)), seed)
                .baseErrors(0.005)
                .placesOneSide()
                .fragments(20);
        assertThat(scene.evidence()).noneMatch(SplitRead.class::isInstance);

        List<SupportedAdjacency> found = Scenes.cluster(scene.evidence()).adjacencies();

        assertThat(found).extracting(SupportedAdjacency::adjacency).containsExactly(scene.junction);
        assertThat(found).extracting(SupportedAdjacency::precision).containsExactly(Precision.PRECISE);
        assertThat(found.get(0).support().splitReads()).isGreaterThan(1);
    }

    /** Clips too short for an aligner, which no other clips answer: the reference shows what they are. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aJunctionComesBackToTheBaseFromShortClipsAndTheReference(long seed) {
        Random random = new Random(seed);
        JunctionScene scene = new JunctionScene(Scenes.randomJunction(random), seed).placesOneSide();
        int clipped = 16 + scene.junction.homology() + scene.junction.inserted().length() + random.nextInt(6);
        scene.fragment(240, 100 - clipped, 1).fragment(245, 101 - clipped, 1).fragment(250, 120, 1);

        List<SupportedAdjacency> found =
                Scenes.cluster(scene.evidence(), scene.reference()).adjacencies();

        assertThat(Scenes.cluster(scene.evidence()).adjacencies())
                .extracting(SupportedAdjacency::precision)
                .containsExactly(Precision.IMPRECISE);
        assertThat(found).extracting(SupportedAdjacency::adjacency).containsExactly(scene.junction);
        assertThat(found).extracting(SupportedAdjacency::precision).containsExactly(Precision.PRECISE);
        assertThat(found.get(0).support().uniqueFragments()).isEqualTo(3);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theMirrorHoldsForClipsToo(long seed) {
        List<Evidence> evidence = new JunctionScene(Scenes.randomJunction(new Random(seed)), seed)
                .placesOneSide()
                .fragments(8)
                .evidence();

        assertThat(Scenes.cluster(Mirror.of(evidence)).adjacencies())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("quality")
                .isEqualTo(Scenes.cluster(evidence).adjacencies().stream()
                        .map(Mirror::of)
                        .toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfTheEvidenceDoesNotMatter(long seed) {
        List<Evidence> evidence = new ArrayList<>(Scenes.together(noisyScene(seed), noisyScene(seed + 1000)));
        ClusterResult expected = Scenes.cluster(evidence);

        Collections.shuffle(evidence, new Random(seed));

        ClusterResult shuffled = Scenes.cluster(evidence);
        assertThat(shuffled.adjacencies()).isEqualTo(expected.adjacencies());
        assertThat(shuffled.counts()).isEqualTo(expected.counts());
        assertThat(shuffled.adjacencies())
                .allSatisfy(junction -> assertThat(shuffled.reads().of(junction))
                        .hasSize(1)
                        .isEqualTo(expected.reads().of(junction)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theMirroredGenomeHasTheMirroredJunctions(long seed) {
        List<Evidence> evidence = Scenes.together(noisyScene(seed), noisyScene(seed + 1000));

        List<SupportedAdjacency> ofMirrored =
                Scenes.cluster(Mirror.of(evidence)).adjacencies();

        List<SupportedAdjacency> mirrored = Scenes.cluster(evidence).adjacencies().stream()
                .map(Mirror::of)
                .sorted((one, other) -> one.adjacency().compareTo(other.adjacency()))
                .toList();
        // A fragment's ends have no mirror here, and the majority of a tie is the first letter of the alphabet.
        assertThat(ofMirrored)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("quality")
                .isEqualTo(mirrored);
    }

    private static boolean isLongEnough(Evidence evidence) {
        return !(evidence instanceof ClippedRead clip) || clip.clippedLength() >= ClusterSettings.DEFAULT.clipBases();
    }

    private static JunctionScene noisyScene(long seed) {
        return new JunctionScene(Scenes.randomJunction(new Random(seed)), seed)
                .baseErrors(0.005)
                .stopsEarly(0.2)
                .fragments(60);
    }
}
