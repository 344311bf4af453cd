package org.kinfuse.genome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdjacencyTest {
    private static final Contig CHR1 = new Contig("chr1", 0);
    private static final Contig CHR2 = new Contig("chr2", 1);

    @ParameterizedTest(name = "{0} {1}: {4}")
    @CsvSource({
        "LEFT,  RIGHT, 997, 5000, DELETION",
        "LEFT,  LEFT,  997, 5000, INVERSION",
        "RIGHT, LEFT,  1000, 4997, DUPLICATION",
        "RIGHT, RIGHT, 1000, 5003, INVERSION",
    })
    void extendedEndsAreBroughtToTheLeftmostForm(
            Side firstKept, Side secondKept, int first, int second, Rearrangement expected) {
        Breakend one = new Breakend(CHR1, 1000, firstKept);
        Breakend other = new Breakend(CHR1, 5000, secondKept);

        Adjacency adjacency = Adjacency.overlapping(one, other, 3);

        assertThat(adjacency)
                .isEqualTo(new Adjacency(
                        new Breakend(CHR1, first, firstKept), new Breakend(CHR1, second, secondKept), "", 3))
                .isEqualTo(Adjacency.overlapping(other, one, 3));
        assertThat(Rearrangement.of(adjacency)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} to {1} with ''{2}'': {3}")
    @CsvSource({
        "999,  1000, '',  UNCHANGED",
        "999,  1000, ACG, INSERTION",
        "999,  1001, '',  DELETION",
        "1000, 1000, '',  DUPLICATION",
        "1000, 1000, ACG, DUPLICATION",
        "1001, 1000, '',  DUPLICATION",
    })
    void whatIsJoinedAsInTheReferenceIsNoDeletion(int left, int right, String inserted, Rearrangement expected) {
        Adjacency adjacency =
                Adjacency.joining(new Breakend(CHR1, left, Side.LEFT), new Breakend(CHR1, right, Side.RIGHT), inserted);

        assertThat(Rearrangement.of(adjacency)).isEqualTo(expected);
    }

    @Test
    void endsOnTwoContigsAreATranslocation() {
        Adjacency adjacency = Adjacency.joining(new Breakend(CHR2, 7, Side.LEFT), new Breakend(CHR1, 9, Side.LEFT), "");

        assertThat(adjacency.first().contig()).isEqualTo(CHR1);
        assertThat(Rearrangement.of(adjacency)).isEqualTo(Rearrangement.TRANSLOCATION);
    }

    @ParameterizedTest(name = "{0} {1} sees {2}")
    @CsvSource({"LEFT, RIGHT, AAC", "RIGHT, LEFT, AAC", "LEFT, LEFT, GTT", "RIGHT, RIGHT, GTT"})
    void insertedBasesAreToldAsSeenAtTheFirstEnd(Side keptAtFirst, Side keptAtSecond, String seenAtFirst) {
        Breakend first = new Breakend(CHR1, 1000, keptAtFirst);
        Breakend second = new Breakend(CHR2, 5000, keptAtSecond);

        assertThat(Adjacency.joining(second, first, "AAC").inserted()).isEqualTo(seenAtFirst);
        assertThat(Adjacency.joining(first, second, "AAC").inserted()).isEqualTo("AAC");
    }

    /** Cuts random sequence, joins it, and checks that every slide spells the same derived sequence. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everySlideSpellsTheSameSequence(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            // Two letters make chance homology common.
            String left = randomBases(random, 60);
            String right = randomBases(random, 60);
            Breakend one = new Breakend(CHR1, 20 + random.nextInt(20), side(random));
            Breakend other = new Breakend(CHR2, 20 + random.nextInt(20), side(random));
            int onward = sharedBases(left, one, right, other);
            int backward = sharedBases(right, other, left, one);
            Breakend oneExtended = one.moved(onward * one.kept().outward());
            Breakend otherExtended = other.moved(backward * other.kept().outward());

            Adjacency adjacency = Adjacency.overlapping(oneExtended, otherExtended, onward + backward);

            String truth = derived(left, one, right, other);
            for (int k = 0; k <= adjacency.homology(); k++) {
                Adjacency slid = adjacency.slid(k);
                assertThat(derived(left, slid.first(), right, slid.second())).isEqualTo(truth);
                assertThat(slid.first().position()).isEqualTo(adjacency.first().position() + k);
            }
        }
    }

    /** How many bases past {@code from}'s end read the same as what was joined there. */
    private static int sharedBases(String fromBases, Breakend from, String toBases, Breakend to) {
        String beyond = from.kept() == Side.LEFT
                ? fromBases.substring(from.position())
                : Bases.reverseComplement(fromBases.substring(0, from.position() - 1));
        String joined = to.kept() == Side.RIGHT
                ? toBases.substring(to.position() - 1)
                : Bases.reverseComplement(toBases.substring(0, to.position()));
        int shared = 0;
        while (shared < Math.min(beyond.length(), joined.length()) && beyond.charAt(shared) == joined.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    private static String derived(String left, Breakend one, String right, Breakend other) {
        String start = one.kept() == Side.LEFT
                ? left.substring(0, one.position())
                : Bases.reverseComplement(left.substring(one.position() - 1));
        String end = other.kept() == Side.RIGHT
                ? right.substring(other.position() - 1)
                : Bases.reverseComplement(right.substring(0, other.position()));
        return start + end;
    }

    private static Side side(Random random) {
        return random.nextBoolean() ? Side.LEFT : Side.RIGHT;
    }

    private static String randomBases(Random random, int length) {
        StringBuilder bases = new StringBuilder();
        for (int i = 0; i < length; i++) {
            bases.append("ACGT".charAt(random.nextInt(4)));
        }
        return bases.toString();
    }

    @Test
    void aTinyRepeatedUnitStaysInOrder() {
        Adjacency adjacency =
                Adjacency.overlapping(new Breakend(CHR1, 100, Side.RIGHT), new Breakend(CHR1, 104, Side.LEFT), 8);

        assertThat(adjacency.first()).isEqualTo(new Breakend(CHR1, 96, Side.LEFT));
        assertThat(adjacency.second()).isEqualTo(new Breakend(CHR1, 100, Side.RIGHT));
    }

    @ParameterizedTest(name = "{0} {1} and {2} {3}: {4}")
    @CsvSource({
        "100, LEFT,  500, LEFT,  true",
        "110, LEFT,  490, LEFT,  true",
        "111, LEFT,  500, LEFT,  false",
        "100, LEFT,  489, LEFT,  false",
        "100, RIGHT, 500, LEFT,  false",
        "100, LEFT,  500, RIGHT, false",
    })
    void theOtherHalfKeepsWhatOneLosesAtBothEnds(
            int first, Side firstKept, int second, Side secondKept, boolean halves) {
        Adjacency one = Adjacency.joining(new Breakend(CHR1, 100, Side.RIGHT), new Breakend(CHR2, 500, Side.RIGHT), "");
        Adjacency other =
                Adjacency.joining(new Breakend(CHR1, first, firstKept), new Breakend(CHR2, second, secondKept), "");

        assertThat(one.isOtherHalfOf(other, 10)).isEqualTo(halves);
        assertThat(other.isOtherHalfOf(one, 10)).isEqualTo(halves);
    }

    @Test
    void contradictionsAreRefused() {
        Breakend low = new Breakend(CHR1, 1, Side.LEFT);
        Breakend high = new Breakend(CHR1, 9, Side.RIGHT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Adjacency(high, low, "", 0))
                .withMessage("the breakends chr1:9:right and chr1:1:left are out of order");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Adjacency(low, high, "A", 1))
                .withMessageContaining("a junction with homology has no inserted bases");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Adjacency(low, high, "", 2).slid(3))
                .withMessage("a junction with homology 2 cannot slide by 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Breakend(CHR1, 0, Side.LEFT))
                .withMessage("the last kept base of a breakend is 1 or more, not 0 on chr1");
    }
}
