package org.kinfuse.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinfuse.cluster.Scenes.CHR1;
import static org.kinfuse.cluster.Scenes.CHR2;
import static org.kinfuse.cluster.Scenes.cluster;
import static org.kinfuse.cluster.Scenes.left;
import static org.kinfuse.cluster.Scenes.mate;
import static org.kinfuse.cluster.Scenes.pair;
import static org.kinfuse.cluster.Scenes.right;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.Fragment;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.evidence.SplitRead.Anchor;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.evidence.SupportedAdjacency.Precision;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;

class ClipTest {
    private final List<Evidence> evidence = new ArrayList<>();

    @Nested
    class OfAJunctionThatSplitReadsShow {
        /**
         * Four bases read the same on both sides.
         *
         * <pre>
         *   chr1  ...aligned|GATT.......
         *   chr2  .......gcat|GATTACAGGCCTTAGACCA
         * </pre>
         */
        private final Adjacency junction = new Adjacency(left(CHR1, 10_000), right(CHR2, 50_000), "", 4);

        private static final String PAST_FIRST = "GATTACAGGCCTTAGACCA";
        private static final String PAST_SECOND = "CCATAGGACATTCAGTTGCAT";

        @BeforeEach
        void twoFragmentsShowIt() {
            for (long name = 1; name <= 2; name++) {
                evidence.add(new SplitRead(
                        fragment(name),
                        junction,
                        Strand.FORWARD,
                        new Anchor(60, 60, PAST_FIRST),
                        new Anchor(40, 60, PAST_SECOND)));
            }
        }

        @ParameterizedTest(name = "{2}: {0} then {1}")
        @CsvSource({
            "10004, ACAGGCCTTAGACCA,     1", // where the aligner stops: after the shared bases
            "10000, GATTACAGGCCTTAGACCA, 1",
            "10006, AGGCCTTAGACCA,       1", // two more bases agree by chance
            "9997,  TTTGATTACAGGCC,      1", // an error made it stop early
            "10004, ACAGGCCTTA,          1", // 10 bases are compared
            "10004, ACAGGCCTT,           0", // 9 are not enough
            "10004, ACAGGCGTTAGACCA,     1", // 1 error in 15 bases
            "10004, ACAGGCGTTACACCA,     0", // 2 are too many
            "10004, ACANGCCTTAG,         1", // an unknown base is neither
            "10004, ACANGCCTTA,          0",
            "10004, GGTCATTGCATGACC,     0", // goes elsewhere
            "10008, GCCTTAGACCATTTT,     1", // what split reads show ends after 11 bases
        })
        void atTheFirstEnd(int position, String clipped, int expected) {
            clip(3, left(CHR1, position), clipped);

            assertThat(clippedReads()).isEqualTo(expected);
        }

        @Test
        void atTheSecondEndTheBasesNextToItAreTheLast() {
            clip(3, right(CHR2, 50_000), "CATTCAGTTGCAT");
            assertThat(clippedReads()).isEqualTo(1);

            clip(4, right(CHR2, 50_003), "TTCAGTTGCATGAT");
            assertThat(clippedReads()).as("stopped 3 bases early").isEqualTo(2);

            clip(5, right(CHR2, 50_000), "TACGTTGACTTAC");
            assertThat(clippedReads()).as("the same bases backwards").isEqualTo(2);
        }

        @Test
        void onTheOtherSideOfTheBreakendAClipMeansNothing() {
            clip(3, right(CHR1, 10_000), PAST_FIRST);

            assertThat(clippedReads()).isZero();
        }

        @Test
        void aClipOfAFragmentWithASplitReadIsNoFurtherSupport() {
            clip(1, left(CHR1, 10_004), "ACAGGCCTTAGACCA");

            assertThat(clippedReads()).isZero();
            assertThat(cluster(evidence).adjacencies().get(0).support().uniqueFragments())
                    .isEqualTo(2);
        }

        @Test
        void whatMostSplitReadsShowIsWhatIsExpected() {
            evidence.add(new SplitRead(
                    fragment(9),
                    junction,
                    Strand.FORWARD,
                    new Anchor(60, 60, "TTTTTTTTTTTTTTT"),
                    new Anchor(40, 60, "")));
            clip(3, left(CHR1, 10_000), PAST_FIRST);
            clip(4, left(CHR1, 10_000), "TTTTTTTTTTTTTTT");

            assertThat(clippedReads()).isEqualTo(1);
        }

        private int clippedReads() {
            ClusterResult result = cluster(evidence);
            assertThat(result.adjacencies())
                    .extracting(SupportedAdjacency::adjacency)
                    .containsExactly(junction);
            return result.adjacencies().get(0).support().clippedReads();
        }
    }

    @Nested
    class OfPairsAlone {
        @BeforeEach
        void twoPairsAtMost65BasesFromTheBreak() {
            evidence.add(pair(1, mate(CHR1, 9_970, Side.LEFT), mate(CHR2, 50_040, Side.RIGHT)));
            evidence.add(pair(2, mate(CHR1, 9_960, Side.LEFT), mate(CHR2, 50_030, Side.RIGHT)));
        }

        @Test
        void clipsThatStopAlikeAtBothEndsPlaceIt() {
            SupportedAdjacency before = onlyOne();
            assertThat(before.adjacency()).isEqualTo(Scenes.junction(left(CHR1, 9_970), right(CHR2, 50_030)));

            clip(3, left(CHR1, 10_000), "ACAGGCCTTAGACCA");
            clip(4, left(CHR1, 10_000), "ACAGGCCTTAGAC");
            clip(5, right(CHR2, 50_000), "CCATTCAGTTGCA");
            assertThat(onlyOne()).as("one clip at the second end").isEqualTo(before);

            clip(6, right(CHR2, 50_000), "ATTCAGTTGCA");
            SupportedAdjacency after = onlyOne();
            assertThat(after.adjacency()).isEqualTo(Scenes.junction(left(CHR1, 10_000), right(CHR2, 50_000)));
            assertThat(after.precision()).isEqualTo(Precision.IMPRECISE);
            assertThat(after.uncertainty()).isEqualTo(10);
            assertThat(before.uncertainty()).isEqualTo(304 - 200 - 10);
            assertThat(after.support()).isEqualTo(before.support());
        }

        @Test
        void clipsThatDisagreeDoNot() {
            SupportedAdjacency before = onlyOne();
            clip(3, left(CHR1, 10_000), "ACAGGCCTTAGACCA");
            clip(4, left(CHR1, 10_000), "TTGCATGACCAGTCA");
            clip(5, right(CHR2, 50_000), "CCATTCAGTTGCA");
            clip(6, right(CHR2, 50_000), "CCATTCAGTTGCA");

            assertThat(onlyOne()).isEqualTo(before);
        }

        @Test
        void clipsTooFarOutForAFragmentDoNot() {
            SupportedAdjacency before = onlyOne();
            clip(3, left(CHR1, 10_030), "ACAGGCCTTAGACCA");
            clip(4, left(CHR1, 10_030), "ACAGGCCTTAGACCA");
            clip(5, right(CHR2, 49_990), "CCATTCAGTTGCA");
            clip(6, right(CHR2, 49_990), "CCATTCAGTTGCA");

            assertThat(onlyOne()).isEqualTo(before);
        }

        private SupportedAdjacency onlyOne() {
            List<SupportedAdjacency> found = cluster(evidence).adjacencies();
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }

    private void clip(long name, Breakend breakend, String clipped) {
        evidence.add(new ClippedRead(
                fragment(name), breakend, Strand.FORWARD, clipped, clipped.length(), 100 - clipped.length(), 60));
    }

    private static Fragment fragment(long name) {
        return new Fragment(name, 2 * name, 2 * name + 1);
    }
}
