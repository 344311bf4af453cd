package org.kinfuse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinfuse.evidence.Depth;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.Side;
import org.kinfuse.intake.CrossingRecorder.Order;
import org.kinfuse.intake.SceneFragment.Trait;

/** The depth: exact, the same for sorted and unsorted files, and known where evidence lies. */
class CrossingDepthTest {
    private static final GenomeBuild BUILD = SamScene.smallBuild();
    private final SamScene scene = SamScene.on(BUILD);
    private final Adjacency fusion = scene.junction("chr1:10000:left", "chr2:5000:right", 3);

    /** With homology 3, a fragment must cover 13 bases on both sides of chr1:10000/10001. */
    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "9988, 10200, 1", // 13 bases before
        "9989, 10200, 0",
        "9900, 10013, 1", // 13 bases behind
        "9900, 10012, 0",
        "9900, 10100, 1",
        "9500, 9999,  0",
        "10001, 10300, 0",
    })
    void aFragmentMustReachOverTheAnchor(int start, int end, int expected) {
        scene.add(
                SceneFragment.across(fusion, 150),
                scene.at("chr1", start).length(end - start + 1).readLength(50));
        Depth depth = Reading.of(scene).depth();
        assertThat(depth.crossing(fusion.first(), 3)).hasValue(expected);
        assertThat(depth.crossing(fusion.second(), 3)).hasValue(0);
    }

    /** A right side is broken before its first kept base: chr2:4999/5000. */
    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"4987, 5100, 1", "4988, 5100, 0", "4900, 5012, 1", "4900, 5011, 0"})
    void theRightSideIsBrokenBeforeItsPosition(int start, int end, int expected) {
        scene.add(
                SceneFragment.across(fusion, 150),
                scene.at("chr2", start).length(end - start + 1).readLength(50));
        assertThat(Reading.of(scene).depth().crossing(fusion.second(), 3)).hasValue(expected);
    }

    @Test
    void copiesCountOnceAndDuplicatesNotAtAll() {
        scene.add(
                SceneFragment.across(fusion, 150),
                scene.at("chr1", 9900),
                scene.at("chr1", 9900),
                scene.at("chr1", 9901),
                scene.at("chr1", 9902).duplicate(),
                scene.at("chr1", 9903).with(Trait.FAILED_QUALITY));
        assertThat(Reading.of(scene).depth().crossing(fusion.first(), 3)).hasValue(2);
    }

    /** The unread middle of a fragment crosses as its reads do; a single read crosses by itself. */
    @Test
    void fragmentsCrossWhetherOrNotTheirReadsDo() {
        scene.add(
                SceneFragment.across(fusion, 150),
                scene.at("chr1", 9850).length(300).readLength(50),
                scene.at("chr1", 9950).with(Trait.SINGLE),
                scene.at("chr1", 9850).with(Trait.SINGLE));
        assertThat(Reading.of(scene).depth().crossing(fusion.first(), 3)).hasValue(2);
    }

    /** A read that carries the junction ends there; its clipped bases cover nothing. */
    @Test
    void brokenFragmentsDoNotCross() {
        scene.add(
                SceneFragment.across(fusion, 60).length(200),
                SceneFragment.across(fusion, 140).length(200),
                SceneFragment.across(fusion, 85).length(200));
        assertThat(Reading.of(scene).depth().crossing(fusion.first(), 3)).hasValue(0);
        assertThat(Reading.of(scene).depth().crossing(fusion.second(), 3)).hasValue(0);
    }

    /** Mates of a discordant pair cross elsewhere as any read does. */
    @Test
    void matesOfADiscordantPairCrossByThemselves() {
        Adjacency other = scene.junction("chr1:9800:left", "chrX:9000:right", 0);
        scene.add(
                SceneFragment.across(other, 150),
                SceneFragment.across(fusion, 250).length(400));
        assertThat(Reading.of(scene).depth().crossing(other.first(), 0)).hasValue(1);
    }

    @Test
    void placesWithoutEvidenceAreNotAnsweredFor() {
        scene.add(SceneFragment.across(fusion, 150), scene.at("chr1", 20_000));
        Depth depth = Reading.of(scene).depth();
        assertThat(depth.crossing(scene.breakend("chr1:20100:left"), 0)).isEmpty();
        assertThat(depth.crossing(scene.breakend("chr1:9999:right"), 0)).isPresent();
    }

    /** A supplementary part marked as secondary is no evidence, but the place is asked for. */
    @Test
    void placesOfOldStyleSplitReadsAreAnsweredFor() {
        Adjacency far = scene.junction("chr1:30000:left", "chrX:9000:right", 0);
        scene.add(
                SceneFragment.across(far, 70).with(Trait.SINGLE).with(Trait.SECONDARY_FOR_SUPPLEMENTARY),
                scene.at("chrX", 8900));
        Depth depth = Reading.of(scene).depth();
        assertThat(depth.crossing(far.first(), 0)).hasValue(0);
        assertThat(depth.crossing(far.second(), 0)).hasValue(1);
    }

    static LongStream seeds() {
        return LongStream.range(0, 3);
    }

    /** Enough spans that passed ones are dropped many times over, some of them very long, and few watched places. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sortedAndUnsortedCountLikeBruteForce(long seed) {
        Random random = new Random(seed);
        GenomeBuild build = new GenomeBuild(
                "long",
                List.of(
                        new GenomeBuild.Sequence(new Contig("chr1", 0), 60_000_000, "NC_1"),
                        new GenomeBuild.Sequence(new Contig("chr2", 1), 90_000_000, "NC_2")));
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < 300_000; i++) {
            spans.add(randomSpan(random, build));
        }
        // The file's order of contigs need not be the build's.
        spans.sort(Comparator.comparing(Span::contig).reversed().thenComparing(Span::start));
        Depth sorted = recorded(build, spans, Order.COORDINATE, watchEvery(3000));
        Collections.shuffle(spans, random);
        Depth unsorted = recorded(build, spans, Order.ANY, watchEvery(3000));
        Set<Span> distinct = new HashSet<>(spans);
        int answered = 0;
        List<Span> asked = new ArrayList<>(spans.subList(0, 100));
        asked.addAll(spans.stream().filter(watchEvery(3000)).limit(60).toList());
        for (Span span : asked) {
            Breakend end = new Breakend(
                    span.contig(),
                    Math.max(1, span.start() + random.nextInt(100) - 50),
                    random.nextBoolean() ? Side.LEFT : Side.RIGHT);
            int homology = random.nextInt(6);
            OptionalInt crossing = sorted.crossing(end, homology);
            assertThat(unsorted.crossing(end, homology)).isEqualTo(crossing);
            if (crossing.isPresent()) {
                answered++;
                assertThat(crossing).hasValue((int) distinct.stream()
                        .filter(candidate -> crosses(candidate, end, homology))
                        .count());
            }
        }
        assertThat(answered).isPositive();
    }

    private static Span randomSpan(Random random, GenomeBuild build) {
        Contig contig = build.sequences().get(random.nextInt(2)).contig();
        int start = 1 + random.nextInt(1 << (10 + random.nextInt(15)));
        int length = random.nextInt(1000) == 0 ? random.nextInt(2_000_000) : 50 + random.nextInt(600);
        return new Span(contig, start, start + length);
    }

    /** A fixed choice, so that both orders watch alike: a record watches at its own start, or up to 256 before. */
    private static Predicate<Span> watchEvery(int nth) {
        return span -> (span.start() * 31L + span.end()) % nth == 0;
    }

    private static Depth recorded(GenomeBuild build, List<Span> spans, Order order, Predicate<Span> watches) {
        CrossingRecorder recorder = new CrossingRecorder(new GenomeAxis(build), order);
        for (Span span : spans) {
            recorder.reached(span.contig(), span.start());
            if (watches.test(span)) {
                recorder.watch(new Span(span.contig(), span.start() - CrossingRecorder.REACH, span.start()));
            }
            recorder.add(span);
        }
        return recorder.finish();
    }

    private static boolean crosses(Span span, Breakend end, int homology) {
        int before = end.kept() == Side.LEFT ? end.position() : end.position() - 1;
        int needed = 10 + homology;
        return span.contig().equals(end.contig())
                && before - span.start() + 1 >= needed
                && span.end() - before >= needed;
    }
}
