package org.kinfuse.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinfuse.cluster.Scenes.CHR1;
import static org.kinfuse.cluster.Scenes.CHR2;
import static org.kinfuse.cluster.Scenes.cluster;
import static org.kinfuse.cluster.Scenes.junction;
import static org.kinfuse.cluster.Scenes.left;
import static org.kinfuse.cluster.Scenes.right;
import static org.kinfuse.cluster.Scenes.together;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinfuse.evidence.Fragment;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.evidence.SplitRead.Anchor;
import org.kinfuse.evidence.SplitRead.Passage;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Strand;

class SplitReadClusteringTest {
    private static final Adjacency JUNCTION = junction(left(CHR1, 10_000), right(CHR2, 50_000));

    private final List<SplitRead> reads = new ArrayList<>();

    @Test
    void twoJunctionsThreeHundredBasesApartStayTwo() {
        Adjacency other = junction(left(CHR1, 10_300), right(CHR2, 50_000));

        ClusterResult result = cluster(together(
                new JunctionScene(JUNCTION, 1).stopsEarly(0.2).fragments(40),
                new JunctionScene(other, 2).stopsEarly(0.2).fragments(20)));

        assertThat(result.adjacencies())
                .extracting(SupportedAdjacency::adjacency)
                .containsExactly(JUNCTION, other);
        assertThat(result.adjacencies())
                .extracting(found -> found.support().uniqueFragments())
                .satisfiesExactly(unique -> assertThat(unique).isBetween(38, 40), unique -> assertThat(unique)
                        .isBetween(18, 20));
    }

    /** Reads that end within a templated insertion stop at the junction; they show none of their own. */
    @Test
    void aTemplatedInsertionIsNoSecondBreakend() {
        String inserted = "ACGTTGCAACCGGTATCGGATTACCAGATTGACC";
        Adjacency through = Adjacency.joining(left(CHR1, 10_000), right(CHR2, 50_000), inserted);
        Adjacency step = junction(left(CHR1, 10_000), right(CHR2, 90_000));
        Passage passage = new Passage(new GenomicInterval(CHR2, 90_000, 90_033), List.of(step));
        reads.add(new SplitRead(
                new Fragment(1, 10, 20),
                through,
                Strand.FORWARD,
                new Anchor(40, 60, inserted),
                new Anchor(50, 60, ""),
                List.of(passage)));
        reads.add(read(new Fragment(2, 11, 20), step, inserted, 34));

        List<SupportedAdjacency> found = cluster(reads).adjacencies();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).adjacency()).isEqualTo(through);
        assertThat(found.get(0).support().uniqueFragments()).isEqualTo(2);
        assertThat(found.get(0).templates()).containsExactly(passage.piece());

        // One that goes on past the template shows that the break is there.
        reads.add(read(new Fragment(3, 12, 20), step, inserted, 70));
        reads.add(read(new Fragment(4, 13, 20), step, inserted, 34));
        assertThat(cluster(reads).adjacencies())
                .extracting(SupportedAdjacency::adjacency)
                .containsExactly(step);
    }

    private static SplitRead read(Fragment fragment, Adjacency adjacency, String beyond, int alignedAtSecond) {
        return new SplitRead(
                fragment, adjacency, Strand.FORWARD, new Anchor(66, 60, beyond), new Anchor(alignedAtSecond, 60, ""));
    }

    /** An error beside the junction leaves bases over; of two reads that disagree the one without is right. */
    @Test
    void ofEquallyShownPlacesTheOneWithoutLeftOverBasesIsRight() {
        Adjacency early = Adjacency.joining(left(CHR1, 9_997), right(CHR2, 50_000), "ACT");
        reads.add(read(new Fragment(1, 10, 20), early, 60, 50));
        reads.add(read(new Fragment(2, 11, 20), JUNCTION, 60, 40));

        assertThat(cluster(reads).adjacencies())
                .extracting(SupportedAdjacency::adjacency)
                .containsExactly(JUNCTION);
    }

    @Test
    void theTwoProductsOfAReciprocalEventStayTwo() {
        Adjacency product = junction(left(CHR1, 10_000), right(CHR2, 50_001));
        Adjacency reciprocal = junction(right(CHR1, 10_001), left(CHR2, 50_000));

        ClusterResult result = cluster(
                together(new JunctionScene(product, 1).fragments(20), new JunctionScene(reciprocal, 2).fragments(20)));

        assertThat(result.adjacencies())
                .extracting(SupportedAdjacency::adjacency)
                .containsExactly(product, reciprocal);
    }

    @Test
    void theMajorityOfUniqueFragmentsPlacesTheJunctionNotTheMajorityOfCopies() {
        reads(3, JUNCTION);
        Adjacency ofCopies = junction(left(CHR1, 9_996), right(CHR2, 50_000));
        for (long copy = 0; copy < 10; copy++) {
            reads.add(read(new Fragment(1_000 + copy, 77, 78), ofCopies, 60, 50));
        }

        assertThat(found()).containsExactly(JUNCTION);
    }

    @Test
    void betterMappedReadsThenLongerAnchorsDecideATie() {
        Adjacency nearby = junction(left(CHR1, 9_999), right(CHR2, 50_000));
        reads.add(read(1, nearby, 20, 90));
        reads.add(read(2, JUNCTION, 30, 50));
        assertThat(found()).containsExactly(JUNCTION);

        reads.clear();
        reads.add(read(1, nearby, 30, 40));
        reads.add(read(2, JUNCTION, 30, 50));
        assertThat(found()).containsExactly(JUNCTION);
    }

    @Test
    void aFewMisplacedReadsAreAbsorbedButAWellSupportedNeighbourStandsByItself() {
        Adjacency neighbour = junction(left(CHR1, 10_004), right(CHR2, 50_000));
        reads(12, JUNCTION);
        reads(3, neighbour);
        assertThat(found()).containsExactly(JUNCTION);

        reads(1, neighbour);
        assertThat(found()).containsExactly(JUNCTION, neighbour);
    }

    @Test
    void aNeighbourThatIsASmallShareOfAStrongJunctionIsAbsorbed() {
        reads(40, JUNCTION);
        reads(9, junction(left(CHR1, 10_004), right(CHR2, 50_000)));

        assertThat(found()).containsExactly(JUNCTION);
    }

    @Test
    void aSlideOfAJunctionIsTheSameJunctionHoweverWellSupported() {
        Adjacency whole = new Adjacency(left(CHR1, 10_000), right(CHR2, 50_000), "", 15);
        Adjacency slid = junction(left(CHR1, 10_015), right(CHR2, 50_015));
        reads(10, whole);
        reads(9, slid);

        assertThat(found()).containsExactly(whole);
    }

    @Test
    void whereSidesAreEqualASlideMovesTheEndsAgainstEachOther() {
        Adjacency whole = new Adjacency(left(CHR1, 10_000), left(CHR2, 50_000), "", 15);
        reads(10, whole);
        reads(9, junction(left(CHR1, 10_015), left(CHR2, 49_985)));
        assertThat(found()).containsExactly(whole);

        Adjacency noSlide = junction(left(CHR1, 10_015), left(CHR2, 50_015));
        reads(9, noSlide);
        assertThat(found()).containsExactly(whole, noSlide);
    }

    @Test
    void theInsertedBasesAreThoseThatMostFragmentsShow() {
        Adjacency inserted = new Adjacency(left(CHR1, 10_000), right(CHR2, 50_000), "GATTACA", 0);
        reads(3, inserted);
        reads(1, new Adjacency(left(CHR1, 10_000), right(CHR2, 50_000), "GATTTCA", 0));
        reads(1, new Adjacency(left(CHR1, 9_998), right(CHR2, 50_000), "CAGATTACA", 0));

        assertThat(found()).containsExactly(inserted);
    }

    @Test
    void aSplitWithinFiftyBasesOfOneContigIsAnIndel() {
        reads(5, junction(left(CHR1, 10_000), right(CHR1, 10_049)));
        reads(5, junction(left(CHR1, 20_000), right(CHR1, 20_050)));

        ClusterResult result = cluster(reads);

        assertThat(result.adjacencies())
                .extracting(SupportedAdjacency::adjacency)
                .containsExactly(junction(left(CHR1, 20_000), right(CHR1, 20_050)));
        assertThat(result.counts().shortSplitReads()).isEqualTo(5);
    }

    @Test
    void aJunctionOfOneMoleculeIsCountedAndDropped() {
        reads.add(read(new Fragment(1, 77, 78), JUNCTION, 60, 50));
        reads.add(read(new Fragment(2, 77, 78), JUNCTION, 60, 50));

        ClusterResult result = cluster(reads);

        assertThat(result.adjacencies()).isEmpty();
        assertThat(result.counts().droppedJunctions()).isEqualTo(1);
    }

    private List<Adjacency> found() {
        return cluster(reads).adjacencies().stream()
                .map(SupportedAdjacency::adjacency)
                .toList();
    }

    private void reads(int number, Adjacency adjacency) {
        for (int i = 0; i < number; i++) {
            reads.add(read(reads.size() + 1, adjacency, 60, 50));
        }
    }

    private static SplitRead read(long name, Adjacency adjacency, int mappingQuality, int anchor) {
        return read(new Fragment(name, 10 * name, 10 * name + 1), adjacency, mappingQuality, anchor);
    }

    private static SplitRead read(Fragment fragment, Adjacency adjacency, int mappingQuality, int anchor) {
        return new SplitRead(
                fragment,
                adjacency,
                Strand.FORWARD,
                new Anchor(anchor, mappingQuality, ""),
                new Anchor(100 - anchor, 60, ""));
    }
}
