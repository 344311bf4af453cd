package org.kinfuse.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinfuse.cluster.Scenes.CHR1;
import static org.kinfuse.cluster.Scenes.CHR2;
import static org.kinfuse.cluster.Scenes.cluster;
import static org.kinfuse.cluster.Scenes.junction;
import static org.kinfuse.cluster.Scenes.left;
import static org.kinfuse.cluster.Scenes.mate;
import static org.kinfuse.cluster.Scenes.pair;
import static org.kinfuse.cluster.Scenes.right;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.LibraryProfile;
import org.kinfuse.evidence.PairEnd;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.evidence.SupportedAdjacency.Precision;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;

class PairClusteringTest {
    /** A library so short that all places can be tried: fragments of up to 24 bases, mates of 5, overrun of 2. */
    private static final Reach SHORT = new Reach(24, 16, 3, 2);

    private static final Reach NO_OVERRUN = new Reach(24, 16, 3, 0);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void setsHaveACommonBreakAndNoBreakHasMorePairsThanTheLargestSet(long seed) {
        List<DiscordantPair> pairs = crowd(new Random(seed), 40);

        List<PairSet> sets = new ArrayList<>(new PairClustering(SHORT).cluster(pairs));

        assertThat(sets.stream().flatMap(set -> set.pairs().stream())).containsExactlyInAnyOrderElementsOf(pairs);
        assertThat(sets).allSatisfy(set -> assertThat(mostAtOnePlace(set.pairs(), SHORT))
                .isEqualTo(set.pairs().size()));
        sets.sort(Comparator.comparingInt((PairSet set) -> set.pairs().size()).reversed());
        for (int largest = 0; largest < sets.size(); largest++) {
            List<DiscordantPair> left = sets.subList(largest, sets.size()).stream()
                    .flatMap(set -> set.pairs().stream())
                    .toList();
            assertThat(sets.get(largest).pairs()).hasSizeGreaterThanOrEqualTo(mostAtOnePlace(left, NO_OVERRUN));
        }
    }

    private static List<DiscordantPair> crowd(Random random, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> pair(i, shortMate(random, CHR1), shortMate(random, CHR2)))
                .toList();
    }

    private static PairEnd shortMate(Random random, Contig contig) {
        int start = 50 + random.nextInt(25);
        Strand strand = random.nextInt(4) == 0 ? Strand.REVERSE : Strand.FORWARD;
        return new PairEnd(new GenomicInterval(contig, start, start + 4), strand, 60);
    }

    /** The most pairs that can cross one break, by trying every orientation and every two positions. */
    private static int mostAtOnePlace(List<DiscordantPair> pairs, Reach reach) {
        return pairs.stream()
                .map(SpanningPair::of)
                .collect(Collectors.groupingBy(SpanningPair::orientation))
                .values()
                .stream()
                .mapToInt(alike -> mostAtOnePlaceOfOneOrientation(alike, reach))
                .max()
                .orElse(0);
    }

    private static int mostAtOnePlaceOfOneOrientation(List<SpanningPair> pairs, Reach reach) {
        Orientation orientation = pairs.get(0).orientation();
        long most = 0;
        for (int first = 20; first <= 110; first++) {
            for (int second = 20; second <= 110; second++) {
                Adjacency at = junction(
                        new Breakend(CHR1, first, orientation.firstKept()),
                        new Breakend(CHR2, second, orientation.secondKept()));
                most = Math.max(
                        most,
                        pairs.stream().filter(pair -> pair.mayCross(at, reach)).count());
            }
        }
        return (int) most;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void pairsOfOneBreakMakeOneSetThatHoldsItsPlace(long seed) {
        Random random = new Random(seed);
        Side firstKept = random.nextBoolean() ? Side.LEFT : Side.RIGHT;
        Side secondKept = random.nextBoolean() ? Side.LEFT : Side.RIGHT;
        List<DiscordantPair> pairs = new ArrayList<>();
        for (long name = 0; name < 30; name++) {
            int firstGap = random.nextInt(40);
            int secondGap = random.nextInt(40 - firstGap);
            pairs.add(pair(
                    name,
                    mate(CHR1, 10_000 - firstGap * firstKept.outward(), firstKept),
                    mate(CHR2, 50_000 - secondGap * secondKept.outward(), secondKept)));
        }

        SupportedAdjacency found = onlyOne(pairs);

        assertThat(found.support().uniqueFragments()).isEqualTo(30);
        assertThat((10_000 - found.adjacency().first().position()) * firstKept.outward())
                .isBetween(0, found.uncertainty());
        assertThat((50_000 - found.adjacency().second().position()) * secondKept.outward())
                .isBetween(0, found.uncertainty());
    }

    @Test
    void chimerasDoNotChain() {
        // Each lies near the next, but the ends of the row are far apart, and a fragment has 104 bases to spare.
        List<DiscordantPair> row = IntStream.range(0, 100)
                .mapToObj(i -> pair(i, mate(CHR1, 10_000 + 90 * i, Side.LEFT), mate(CHR2, 50_000 - 90 * i, Side.RIGHT)))
                .toList();
        ClusterResult result = cluster(row);
        assertThat(result.adjacencies())
                .allSatisfy(
                        found -> assertThat(found.support().uniqueFragments()).isEqualTo(2));

        List<DiscordantPair> scattered = IntStream.range(0, 1000)
                .mapToObj(i -> pair(
                        i,
                        mate(CHR1, 10_000 + 90 * i, Side.LEFT),
                        mate(CHR2, 50_000 + 90 * (i * 37 % 1000), Side.RIGHT)))
                .toList();
        ClusterResult ofScattered = cluster(scattered);
        assertThat(ofScattered.adjacencies()).isEmpty();
        assertThat(ofScattered.counts().droppedPairSets()).isEqualTo(1000);
    }

    @Test
    void threePairsThatAgreeByTwosNeedNotHaveACommonBreak() {
        DiscordantPair low = pair(1, mate(CHR1, 10_000, Side.LEFT), mate(CHR2, 50_000, Side.RIGHT));
        DiscordantPair farFirst = pair(2, mate(CHR1, 10_090, Side.LEFT), mate(CHR2, 50_000, Side.RIGHT));
        DiscordantPair farSecond = pair(3, mate(CHR1, 10_000, Side.LEFT), mate(CHR2, 49_910, Side.RIGHT));

        assertThat(onlyOne(List.of(low, farFirst)).support().uniqueFragments()).isEqualTo(2);
        assertThat(onlyOne(List.of(low, farSecond)).support().uniqueFragments()).isEqualTo(2);
        assertThat(new PairClustering(Reach.of(Scenes.LIBRARY, ClusterSettings.DEFAULT))
                        .cluster(List.of(low, farFirst, farSecond)))
                .hasSize(2);
    }

    @Test
    void aPileOfFiftyThousandPairsIsOneAnswerAndNoWait() {
        Random random = new Random(1);
        List<DiscordantPair> pairs = new ArrayList<>();
        for (int name = 0; name < 50_000; name++) {
            pairs.add(pair(
                    name,
                    mate(CHR1, 10_000 + random.nextInt(500), Side.LEFT),
                    mate(CHR2, 50_000 + random.nextInt(500), Side.RIGHT)));
        }

        ClusterResult result = cluster(pairs);

        int counted = result.adjacencies().stream()
                .mapToInt(found -> found.support().uniqueFragments())
                .sum();
        assertThat(counted + result.counts().droppedPairSets()).isEqualTo(50_000);
        // The square holds about 32 regions of 124 by 124 bases, cut along the diagonal.
        assertThat(result.adjacencies()).hasSizeLessThan(100);
    }

    @Test
    void manyPartnersOfOneCrowdedPlaceAreNotComparedWithEachOther() {
        List<DiscordantPair> pairs = new ArrayList<>();
        for (int name = 0; name < 50_000; name++) {
            pairs.add(
                    pair(name, mate(CHR1, 10_000 + name % 50, Side.LEFT), mate(CHR2, 1_000 * (name + 1), Side.RIGHT)));
        }

        ClusterResult result = cluster(pairs);

        assertThat(result.adjacencies()).isEmpty();
        assertThat(result.counts().droppedPairSets()).isEqualTo(50_000);
    }

    @Test
    void aPairLongerThanAnyFragmentSupportsNothing() {
        PairEnd long1 = new PairEnd(new GenomicInterval(CHR1, 10_000, 10_250), Strand.FORWARD, 60);
        PairEnd long2 = new PairEnd(new GenomicInterval(CHR2, 50_000, 50_250), Strand.REVERSE, 60);

        ClusterResult result = cluster(List.of(pair(1, long1, long2), pair(2, long1, long2)));

        assertThat(result.adjacencies()).isEmpty();
        assertThat(result.counts().droppedPairSets()).isZero();
    }

    @Test
    void withoutConcordantPairsAFragmentReachesAsFarAsTheSettingSays() {
        List<DiscordantPair> pairs = List.of(
                pair(1, mate(CHR1, 10_000, Side.LEFT), mate(CHR2, 50_000, Side.RIGHT)),
                pair(2, mate(CHR1, 10_700, Side.LEFT), mate(CHR2, 50_000, Side.RIGHT)));

        ClusterResult result = new EvidenceClusterer(ClusterSettings.DEFAULT)
                .cluster(List.copyOf(pairs), new LibraryProfile(0, 0, 100, 0), Scenes.NOT_WATCHED);

        assertThat(result.adjacencies()).hasSize(1);
        SupportedAdjacency found = result.adjacencies().get(0);
        assertThat(found.adjacency()).isEqualTo(junction(left(CHR1, 10_700), right(CHR2, 50_000)));
        assertThat(found.uncertainty()).isEqualTo(1000 - 700 - 200);
        assertThat(found.precision()).isEqualTo(Precision.IMPRECISE);
    }

    @Test
    void pairsThatSpanFewBasesOfOneContigAreLeftOut() {
        List<DiscordantPair> pairs = List.of(
                pair(1, mate(CHR1, 10_000, Side.LEFT), mate(CHR1, 10_049, Side.LEFT)),
                pair(2, mate(CHR1, 10_000, Side.LEFT), mate(CHR1, 10_049, Side.LEFT)));

        ClusterResult result = cluster(pairs);

        assertThat(result.adjacencies()).isEmpty();
        assertThat(result.counts().shortPairSets()).isEqualTo(1);
    }

    private static SupportedAdjacency onlyOne(List<DiscordantPair> pairs) {
        ClusterResult result = cluster(pairs);
        assertThat(result.adjacencies()).hasSize(1);
        return result.adjacencies().get(0);
    }
}
