package org.kinfuse.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinfuse.cluster.Scenes.CHR1;
import static org.kinfuse.cluster.Scenes.CHR2;
import static org.kinfuse.cluster.Scenes.junction;
import static org.kinfuse.cluster.Scenes.left;
import static org.kinfuse.cluster.Scenes.mate;
import static org.kinfuse.cluster.Scenes.pair;
import static org.kinfuse.cluster.Scenes.right;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.Fragment;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.evidence.SplitRead.Anchor;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;

class PairJoiningTest {
    private static final Adjacency JUNCTION = new Adjacency(left(CHR1, 10_000), right(CHR2, 50_000), "", 3);
    /** Fragments of 200 bases, standard deviation about 20: the longest is 304. */
    private static final Reach REACH = Reach.of(Scenes.LIBRARY, ClusterSettings.DEFAULT);

    /**
     * Mates of 100 bases each.
     *
     * <pre>
     *   ======> gap |10,000      50,000| gap <======
     * </pre>
     */
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "10000, 50000, true",
        "9896,  50000, true", // 100 + 104 + 0 + 100 = 304 bases
        "9895,  50000, false",
        "10000, 50104, true",
        "10000, 50105, false",
        "9948,  50052, true",
        "9947,  50052, false",
        "10013, 50000, true", // homology 3 and 10 bases that agree by chance
        "10014, 50000, false",
        "10000, 49987, true",
        "10000, 49986, false",
    })
    void aPairJoinsAJunctionThatAFragmentReachesAcross(int firstInner, int secondInner, boolean joins) {
        DiscordantPair pair = pair(9, mate(CHR1, firstInner, Side.LEFT), mate(CHR2, secondInner, Side.RIGHT));

        Assignment<DiscordantPair, DiscordantPair> assignment =
                PairJoining.join(List.of(pair), List.of(shown(JUNCTION, 2)), REACH);

        assertThat(assignment.of(JUNCTION)).isEqualTo(joins ? List.of(pair) : List.of());
        assertThat(assignment.left()).isEqualTo(joins ? List.of() : List.of(pair));
    }

    @Test
    void insertedBasesCountAsPartOfTheFragment() {
        Adjacency inserted = new Adjacency(left(CHR1, 10_000), right(CHR2, 50_000), "GATTACA", 0);
        DiscordantPair fits = pair(8, mate(CHR1, 9_903, Side.LEFT), mate(CHR2, 50_000, Side.RIGHT));
        DiscordantPair tooLong = pair(9, mate(CHR1, 9_902, Side.LEFT), mate(CHR2, 50_000, Side.RIGHT));

        Assignment<DiscordantPair, DiscordantPair> assignment =
                PairJoining.join(List.of(fits, tooLong), List.of(shown(inserted, 2)), REACH);

        assertThat(assignment.of(inserted)).containsExactly(fits);
        assertThat(assignment.left()).containsExactly(tooLong);
    }

    @Test
    void aPairOfOtherSidesIsLeft() {
        DiscordantPair pair = pair(9, mate(CHR1, 10_000, Side.LEFT), mate(CHR2, 50_000, Side.LEFT));

        assertThat(PairJoining.join(List.of(pair), List.of(shown(JUNCTION, 2)), REACH)
                        .left())
                .containsExactly(pair);
    }

    @Test
    void ofTwoJunctionsThatAPairMayCrossTheStrongerGetsItAtTheSameLength() {
        Adjacency beside = new Adjacency(left(CHR1, 9_980), right(CHR2, 49_980), "", 0);
        DiscordantPair pair = pair(99, mate(CHR1, 9_980, Side.LEFT), mate(CHR2, 50_000, Side.RIGHT));

        assertThat(PairJoining.join(List.of(pair), List.of(shown(JUNCTION, 2), shown(beside, 5)), REACH)
                        .joined())
                .containsOnlyKeys(beside);
        assertThat(PairJoining.join(List.of(pair), List.of(shown(JUNCTION, 5), shown(beside, 2)), REACH)
                        .joined())
                .containsOnlyKeys(JUNCTION);
    }

    @Test
    void ofTwoJunctionsAlikeTheOneThatMakesAUsualFragmentGetsThePair() {
        Adjacency beside = new Adjacency(left(CHR1, 10_080), right(CHR2, 50_000), "", 0);
        DiscordantPair pair = pair(99, mate(CHR1, 9_990, Side.LEFT), mate(CHR2, 50_000, Side.RIGHT));

        assertThat(PairJoining.join(List.of(pair), List.of(shown(JUNCTION, 3), shown(beside, 4)), REACH)
                        .joined())
                .containsOnlyKeys(JUNCTION);
    }

    @Test
    void theJunctionThatThePairsOwnFragmentShowsComesFirst() {
        Adjacency beside = new Adjacency(left(CHR1, 10_080), right(CHR2, 50_000), "", 0);
        SplitCluster ofOwnFragment = shown(beside, 1);
        Fragment own = ofOwnFragment.reads().get(0).fragment();
        DiscordantPair pair = new DiscordantPair(own, mate(CHR1, 9_990, Side.LEFT), mate(CHR2, 50_000, Side.RIGHT));

        assertThat(PairJoining.join(List.of(pair), List.of(shown(JUNCTION, 9), ofOwnFragment), REACH)
                        .joined())
                .containsOnlyKeys(beside);
    }

    @Test
    void aPairWhoseOwnFragmentShowsTheJunctionSaysNothingOfASecondOne() {
        SplitCluster shown = shown(JUNCTION, 3);
        Fragment own = shown.reads().get(0).fragment();
        DiscordantPair flipped = new DiscordantPair(own, mate(CHR1, 9_940, Side.RIGHT), mate(CHR2, 50_060, Side.LEFT));
        DiscordantPair elsewhere =
                new DiscordantPair(own, mate(CHR1, 90_000, Side.RIGHT), mate(CHR2, 50_060, Side.LEFT));

        Assignment<DiscordantPair, DiscordantPair> assignment =
                PairJoining.join(List.of(flipped, elsewhere), List.of(shown), REACH);

        assertThat(assignment.joined()).isEmpty();
        assertThat(assignment.left()).containsExactly(elsewhere);
    }

    private static SplitCluster shown(Adjacency junction, int molecules) {
        List<SplitRead> reads = new ArrayList<>();
        for (int i = 0; i < molecules; i++) {
            // Names differ from junction to junction, so that no fragment shows two.
            long name = junction.first().position() * 100L + i;
            reads.add(new SplitRead(
                    new Fragment(name, 2 * name, 2 * name + 1),
                    junction,
                    Strand.FORWARD,
                    new Anchor(50, 60, ""),
                    new Anchor(50, 60, "")));
        }
        return SplitCluster.of(junction, reads);
    }
}
