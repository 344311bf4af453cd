package org.kinfuse.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.evidence.StretchDepths;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.intake.SceneFragment.Trait;

/** The depth at each base of stretches that are asked for. */
class StretchCounterTest {
    private static final GenomeBuild BUILD = SamScene.smallBuild();
    private static final Contig ONE = BUILD.sequences().get(0).contig();
    private static final Contig TWO = BUILD.sequences().get(1).contig();
    private static final int LONGEST = 2_000;

    private final SamScene scene = SamScene.on(BUILD);

    /** A fragment as it is handed on. */
    private record Added(Contig contig, int start, int end, int mappingQuality) {}

    /** The same, and where the file has come to by then. */
    private record Arriving(Added one, int place) {}

    private static StretchDepths counted(
            List<GenomicInterval> stretches, List<Added> added, CrossingRecorder.Order order) {
        StretchCounter counter = new StretchCounter(BUILD, new MeasuredStretches(stretches, 20), LONGEST, order);
        added.forEach(one -> counter.add(one.contig(), one.start(), one.end(), one.mappingQuality()));
        return counter.finish();
    }

    /** As the definition has it: each distinct fragment, each base. */
    private static int[] expected(GenomicInterval stretch, List<Added> added) {
        List<Added> molecules = new ArrayList<>(new HashSet<>(added.stream()
                .filter(one -> one.mappingQuality() >= 20 && one.end() - one.start() < LONGEST)
                .map(one -> new Added(one.contig(), one.start(), one.end(), 20))
                .toList()));
        return IntStream.rangeClosed(stretch.start(), stretch.end())
                .map(base -> (int) molecules.stream()
                        .filter(one -> one.contig().equals(stretch.contig())
                                && base - one.start() + 1 >= 10
                                && one.end() - base >= 10)
                        .count())
                .toArray();
    }

    @ParameterizedTest(name = "seed {0}, {1} fragments")
    @CsvSource({"1, 300", "2, 3000", "3, 60000"})
    void countsTheDistinctFragmentsThatCrossEachBase(long seed, int fragments) {
        Random random = new Random(seed);
        List<GenomicInterval> stretches = List.of(
                new GenomicInterval(ONE, 500, 1_100),
                new GenomicInterval(ONE, 1_000, 1_400),
                new GenomicInterval(ONE, 9_000, 9_000),
                new GenomicInterval(TWO, 1, 300));
        List<Added> added = new ArrayList<>();
        for (int i = 0; i < fragments; i++) {
            // The last of these are so many over the stretches that some are counted before all are there.
            int start = 1 + random.nextInt(fragments > 10_000 ? 1_500 : 10_000);
            int length = random.nextInt(20) == 0 ? 1 + random.nextInt(3_000) : 1 + random.nextInt(400);
            Contig contig = random.nextInt(5) == 0 ? TWO : ONE;
            added.add(new Added(contig, start, start + length - 1, random.nextInt(8) == 0 ? 19 : 60));
        }
        // Pairs that wait for their mate come late, by no more than a fragment's length, and apart from their copies.
        List<Added> sorted = added.stream()
                .map(one -> new Arriving(one, one.start() + (random.nextInt(3) == 0 ? LONGEST - 1 : 0)))
                .sorted(Comparator.<Arriving, Contig>comparing(
                                each -> each.one().contig())
                        .thenComparingInt(Arriving::place))
                .map(Arriving::one)
                .toList();
        Collections.shuffle(added, random);

        StretchDepths inOrder = counted(stretches, sorted, CrossingRecorder.Order.COORDINATE);
        StretchDepths inAny = counted(stretches, added, CrossingRecorder.Order.ANY);

        for (GenomicInterval stretch : stretches) {
            assertThat(inAny.of(stretch)).isEqualTo(expected(stretch, added));
            assertThat(inOrder.of(stretch)).isEqualTo(inAny.of(stretch));
        }
    }

    /** Ten bases up to base 10,000 and ten behind it. */
    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"9991, 10200, 1", "9992, 10200, 0", "9900, 10010, 1", "9900, 10009, 0", "9500, 9999, 0"})
    void aFragmentCrossesABaseWithTenOnBothSides(int start, int end, int expected) {
        scene.add(scene.at("chr1", start).length(end - start + 1).readLength(50));

        assertThat(depthAt10000()).isEqualTo(expected);
    }

    @Test
    void copiesCountOnceAndPoorlyPlacedFragmentsNotAtAll() {
        scene.add(
                scene.at("chr1", 9_900),
                scene.at("chr1", 9_900),
                scene.at("chr1", 9_901),
                scene.at("chr1", 9_902).duplicate(),
                scene.at("chr1", 9_903).mappingQuality(19),
                scene.at("chr1", 9_904).mappingQuality(20),
                scene.at("chr1", 9_950).with(Trait.SINGLE));

        assertThat(depthAt10000()).isEqualTo(4);
    }

    @Test
    void ofAStretchThatWasNotAskedForNothingIsKnown() {
        StretchDepths depths =
                counted(List.of(new GenomicInterval(ONE, 500, 600)), List.of(), CrossingRecorder.Order.ANY);

        assertThat(depths.of(new GenomicInterval(ONE, 550, 552))).containsExactly(0, 0, 0);
        assertThatIllegalArgumentException().isThrownBy(() -> depths.of(new GenomicInterval(ONE, 599, 601)));
        assertThatIllegalArgumentException().isThrownBy(() -> depths.of(new GenomicInterval(TWO, 550, 551)));
    }

    private int depthAt10000() {
        GenomicInterval base = new GenomicInterval(ONE, 10_000, 10_000);
        List<Integer> depths = new ArrayList<>();
        for (SamScene.Form form : List.of(SamScene.Form.SAM, SamScene.Form.BAM)) {
            depths.add(new ReadIntake(BUILD, IntakeSettings.DEFAULT, Optional.empty())
                    .measuring(new MeasuredStretches(List.of(base), 20))
                    .read(new ByteArrayInputStream(scene.bytes(form)), "standard input", "stdin", Progress.NONE)
                    .measured()
                    .of(base)[0]);
        }
        assertThat(depths).containsOnly(depths.get(0));
        return depths.get(0);
    }
}
