package org.kinfuse.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinfuse.cluster.Scenes.CHR1;
import static org.kinfuse.cluster.Scenes.CHR2;
import static org.kinfuse.cluster.Scenes.cluster;
import static org.kinfuse.cluster.Scenes.junction;
import static org.kinfuse.cluster.Scenes.left;
import static org.kinfuse.cluster.Scenes.mate;
import static org.kinfuse.cluster.Scenes.right;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.Fragment;
import org.kinfuse.evidence.PairEnd;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.evidence.SplitRead.Anchor;
import org.kinfuse.evidence.Support;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;

/** What counts once. Fragments are named by letters; those that share the digits are copies. */
class CountingTest {
    private static final Adjacency JUNCTION = junction(left(CHR1, 10_000), right(CHR2, 50_000));
    private static final Fragment A = new Fragment(1, 100, 300);
    private static final Fragment COPY_OF_A = new Fragment(2, 100, 300);
    private static final Fragment B = new Fragment(3, 110, 300);
    private static final Fragment C = new Fragment(4, 120, Fragment.NO_END);

    @Test
    void bothMatesOfAFragmentAcrossTheJunctionAreOneFragmentAndTwoReads() {
        Support support = support(split(A, Strand.FORWARD), split(A, Strand.REVERSE), split(B, Strand.FORWARD));

        assertThat(support).isEqualTo(new Support(2, 0, 0, 2, 2, 1, 60, 60));
    }

    @Test
    void copiesOfAMoleculeCountOnceWhateverTheyShow() {
        Support support = support(
                split(A, Strand.FORWARD), split(COPY_OF_A, Strand.FORWARD), pair(COPY_OF_A), split(B, Strand.FORWARD));

        assertThat(support).isEqualTo(new Support(2, 0, 1, 2, 2, 0, 60, 60));
    }

    @Test
    void copiesByTheirEndsAreTwoMoleculesIfTheirIdentifiersDiffer() {
        assertThat(support(split(A.identified(7), Strand.FORWARD), split(COPY_OF_A.identified(8), Strand.FORWARD))
                        .uniqueFragments())
                .isEqualTo(2);
        assertThat(support(
                                split(A.identified(7), Strand.FORWARD),
                                split(COPY_OF_A.identified(7), Strand.FORWARD),
                                split(B.identified(7), Strand.FORWARD))
                        .uniqueFragments())
                .isEqualTo(2);
    }

    @Test
    void aFragmentOfSplitReadAndPairIsCountedInBothAndOnceInAll() {
        Support support = support(split(A, Strand.FORWARD), pair(A), pair(B));

        assertThat(support).isEqualTo(new Support(1, 0, 2, 2, 1, 0, 60, 60));
    }

    @Test
    void oneEndAloneDoesNotMakeACopy() {
        Support support = support(split(A, Strand.FORWARD), split(B, Strand.FORWARD), split(C, Strand.FORWARD));

        assertThat(support.uniqueFragments()).isEqualTo(3);
    }

    @Test
    void readsOfOneFragmentThatStateDifferentEndsAreStillOneFragment() {
        Support support = support(
                split(A, Strand.FORWARD), split(new Fragment(1, 100, 301), Strand.REVERSE), split(B, Strand.FORWARD));

        assertThat(support.uniqueFragments()).isEqualTo(2);
        assertThat(support.splitReads()).isEqualTo(2);
    }

    @Test
    void theBestMappingQualityOfEachEndIsKept() {
        SplitRead read = new SplitRead(A, JUNCTION, Strand.FORWARD, new Anchor(50, 7, ""), new Anchor(50, 30, ""));
        PairEnd first = new PairEnd(mate(CHR1, 10_000, Side.LEFT).aligned(), Strand.FORWARD, 20);
        PairEnd second = new PairEnd(mate(CHR2, 50_000, Side.RIGHT).aligned(), Strand.REVERSE, 9);

        Support support = support(read, new DiscordantPair(B, first, second));

        assertThat(support.firstMappingQuality()).isEqualTo(20);
        assertThat(support.secondMappingQuality()).isEqualTo(30);
    }

    private static Support support(Evidence... evidence) {
        ClusterResult result = cluster(List.of(evidence));
        assertThat(result.adjacencies()).hasSize(1);
        assertThat(result.adjacencies().get(0).adjacency()).isEqualTo(JUNCTION);
        return result.adjacencies().get(0).support();
    }

    private static SplitRead split(Fragment fragment, Strand strand) {
        return new SplitRead(fragment, JUNCTION, strand, new Anchor(50, 60, ""), new Anchor(50, 60, ""));
    }

    private static DiscordantPair pair(Fragment fragment) {
        return new DiscordantPair(fragment, mate(CHR1, 9_990, Side.LEFT), mate(CHR2, 50_010, Side.RIGHT));
    }
}
