package org.kinfuse.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinfuse.evidence.JunctionReads;
import org.kinfuse.evidence.JunctionReads.Pair;
import org.kinfuse.evidence.JunctionReads.Placed;
import org.kinfuse.evidence.JunctionReads.Row;
import org.kinfuse.evidence.JunctionReads.Stretch;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;

/** Reads laid upon each other, compared with the sequence that they were made of. */
class ReadLayoutTest {
    private static final int WINDOW = 60;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    private static JunctionReads laid(JunctionScene scene) {
        ClusterResult result = Scenes.cluster(scene.evidence());
        // Where many ends stop early at one base by chance, they make a weak junction of their own.
        List<JunctionReads> reads = result.adjacencies().stream()
                .max(Comparator.comparingInt(found -> found.support().uniqueFragments()))
                .map(result.reads()::of)
                .orElse(List.of());
        assertThat(reads).hasSize(1);
        return reads.get(0);
    }

    private static JunctionScene scene(long seed) {
        return new JunctionScene(Scenes.randomJunction(new Random(seed)), seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyRowReadsTheTrueBasesAtItsPlace(long seed) {
        JunctionScene scene = scene(seed).stopsEarly(0.3).fragments(40);

        JunctionReads laid = laid(scene);

        assertThat(laid.rows()).hasSizeGreaterThan(5).hasSizeLessThanOrEqualTo(12);
        assertThat(laid.rows()).allSatisfy(row -> assertThat(row.bases())
                .as("offsets %s to %s, %s", row.start(), row.end(), row.placed())
                .isEqualTo(scene.trueBases(row.start(), row.end())));
        assertThat(laid.rows()).extracting(Row::start).isSorted();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aJunctionPutTogetherFromClipsHasRowsToo(long seed) {
        JunctionScene scene = scene(seed).placesOneSide().fragments(30);

        JunctionReads laid = laid(scene);

        assertThat(laid.rows()).isNotEmpty().allSatisfy(row -> assertThat(row.bases())
                .isEqualTo(scene.trueBases(row.start(), row.end())));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theConsensusIsTrueThoughReadsErr(long seed) {
        JunctionScene scene = scene(seed).baseErrors(0.01).fragments(80);

        JunctionReads laid = laid(scene);

        String before = laid.before().bases();
        String after = laid.after().bases();
        int between = laid.between().length();
        assertThat(between)
                .isEqualTo(scene.junction.homology() + scene.junction.inserted().length());
        assertThat(before.length()).isBetween(40, WINDOW);
        assertThat(after.length()).isBetween(40, WINDOW);
        // Near the ends of the window few reads vote.
        assertThat(before.substring(before.length() - 30)).isEqualTo(scene.trueBases(-30, -1));
        assertThat(laid.between()).isEqualTo(between == 0 ? "" : scene.trueBases(0, between - 1));
        assertThat(after.substring(0, 30)).isEqualTo(scene.trueBases(between, between + 29));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noBaseOfASideIsSharedAndNoneIsLeftOut(long seed) {
        JunctionScene scene = scene(seed).fragments(40);
        Adjacency junction = scene.junction;

        JunctionReads laid = laid(scene);

        // Brute force: in every slide of the junction both ends keep these bases.
        Breakend first = laid.before().end();
        Breakend second = laid.after().end();
        assertThat(IntStream.rangeClosed(0, junction.homology()).mapToObj(junction::slid))
                .allSatisfy(slid -> {
                    assertThat(keeps(slid.first(), first)).isTrue();
                    assertThat(keeps(slid.second(), second)).isTrue();
                })
                .anySatisfy(slid -> assertThat(slid.first()).isEqualTo(first))
                .anySatisfy(slid -> assertThat(slid.second()).isEqualTo(second));
    }

    private static boolean keeps(Breakend end, Breakend base) {
        return end.kept() == base.kept()
                && (end.kept() == Side.LEFT ? base.position() <= end.position() : base.position() >= end.position());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readFromTheOtherSideItIsTheReverseComplement(long seed) {
        JunctionReads laid = laid(scene(seed).fragments(40));

        JunctionReads turned = laid.reversed();

        assertThat(turned.reversed()).isEqualTo(laid);
        assertThat(whole(turned)).isEqualTo(Bases.reverseComplement(whole(laid)));
        assertThat(turned.rows())
                .hasSameSizeAs(laid.rows())
                .extracting(Row::start)
                .isSorted();
        for (Row row : turned.rows()) {
            int at = row.start() + turned.before().bases().length();
            assertThat(whole(turned).substring(at, at + row.bases().length())).isEqualTo(row.bases());
            assertThat(laid.rows()).anySatisfy(from -> {
                assertThat(from.fragment()).isEqualTo(row.fragment());
                assertThat(from.strand()).isEqualTo(row.strand().opposite());
            });
        }
    }

    private static String whole(JunctionReads reads) {
        return reads.before().bases() + reads.between() + reads.after().bases();
    }

    @Test
    void ofManyMoleculesTheFirstAndTheLastAndSomeInBetweenAreShown() {
        assertThat(ReadLayout.spread(IntStream.range(0, 100).boxed().toList(), 12))
                .hasSize(12)
                .doesNotHaveDuplicates()
                .isSorted()
                .startsWith(0)
                .endsWith(99);
        assertThat(ReadLayout.spread(List.of(1, 2, 3), 12)).containsExactly(1, 2, 3);
    }

    @Test
    void aMoleculeIsShownOnceWhateverItsCopies() {
        JunctionScene scene = plain().fragment(180, 90, 5).fragment(200, 70, 1);

        JunctionReads laid = laid(scene);

        assertThat(laid.rows().size() + laid.pairs().size()).isEqualTo(2);
    }

    @Test
    void pairsLieAsFarFromTheJunctionAsTheyDoOnTheGenome() {
        JunctionScene scene = plain().fragment(250, 120, 1).fragment(260, 110, 1);

        JunctionReads laid = laid(scene);

        // 100 of 120 and of 110 bases before, of 130 and of 150 behind: the innermost bases make the junction.
        assertThat(laid.rows()).isEmpty();
        assertThat(laid.before().bases()).isEmpty();
        assertThat(laid.pairs())
                .containsExactly(
                        new Pair(1, new Stretch(-110, -11), new Stretch(0, 99)),
                        new Pair(2, new Stretch(-100, -1), new Stretch(20, 119)));
    }

    @Test
    void aReadSequencedAgainstTheJunctionIsOnTheReverseStrand() {
        JunctionReads laid = laid(plain().fragments(60));

        assertThat(laid.rows()).extracting(Row::strand).contains(Strand.FORWARD, Strand.REVERSE);
        assertThat(laid.rows()).extracting(Row::placed).contains(Placed.BOTH);
    }

    private static JunctionScene plain() {
        return new JunctionScene(
                new Adjacency(Scenes.left(Scenes.CHR1, 10_000), Scenes.right(Scenes.CHR2, 50_000), "", 0), 7);
    }
}
