package org.kinfuse.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.kinfuse.evidence.JunctionQuality;
import org.kinfuse.evidence.Support;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Side;

/** An element inserted at chr1:5000-5012, the target that it repeats. */
class MobileElementsTest {
    private static final Contig ONE = new Contig("chr1", 0);
    private static final Contig TWO = new Contig("chr2", 1);
    private static final Contig SIX = new Contig("chr6", 5);
    private static final InsertionSite SITE = new InsertionSite(ONE, 5_000, 5_012);
    private static final String UNIQUE = "GATCCTAGCTTACGGATACCTGAGTCCATGCA";
    private static final String RUN = "AAAAAAAAAAAAAAAAAAAAGGCTGAGGCAGG";

    private static Breakend left(Contig contig, int position) {
        return new Breakend(contig, position, Side.LEFT);
    }

    private static Breakend right(Contig contig, int position) {
        return new Breakend(contig, position, Side.RIGHT);
    }

    /** A junction from chr1 whose reads show {@code beyond} past their end there. */
    private static SupportedAdjacency junction(Breakend here, Breakend there, String beyond, int qualityThere) {
        return new SupportedAdjacency(
                Adjacency.joining(here, there, ""),
                SupportedAdjacency.Precision.PRECISE,
                0,
                new Support(8, 0, 0, 8, 4, 4, 60, qualityThere),
                new SupportedAdjacency.Crossing(OptionalInt.of(100), OptionalInt.of(100)),
                new JunctionQuality(
                        new JunctionQuality.End(8, 8, 0, 0, beyond, 0, 0),
                        new JunctionQuality.End(8, 8, 0, 0, UNIQUE, 0, 0)),
                List.of());
    }

    private static Optional<InsertionSite> siteOf(SupportedAdjacency one, SupportedAdjacency... others) {
        List<SupportedAdjacency> all = new java.util.ArrayList<>(List.of(others));
        all.add(one);
        return MobileElements.among(all).at(one);
    }

    @Test
    void facingEndsOfWhichOneBeginsWithARunAreASite() {
        SupportedAdjacency start = junction(right(ONE, 5_000), left(TWO, 70_000), UNIQUE, 3);
        SupportedAdjacency tail = junction(left(ONE, 5_012), left(SIX, 90_000), RUN, 60);

        assertThat(siteOf(start, tail)).contains(SITE);
        assertThat(siteOf(tail, start)).contains(SITE);
    }

    @Test
    void aRunIsReadOutwardAndOnEitherStrand() {
        SupportedAdjacency start = junction(left(ONE, 5_012), left(TWO, 70_000), UNIQUE, 3);
        String inward = new StringBuilder(RUN.replace('A', 'T')).reverse().toString();
        SupportedAdjacency tail = junction(right(ONE, 5_000), left(SIX, 90_000), inward, 60);
        SupportedAdjacency farRun = junction(right(ONE, 5_000), left(SIX, 90_000), RUN, 60);

        assertThat(siteOf(start, tail)).contains(SITE);
        assertThat(siteOf(start, farRun)).isEmpty();
    }

    @Test
    void facingEndsThatLeadToManyPlacesAreASite() {
        SupportedAdjacency start = junction(right(ONE, 5_000), left(TWO, 70_000), UNIQUE, 0);
        SupportedAdjacency end = junction(left(ONE, 5_012), left(SIX, 90_000), UNIQUE, 0);
        SupportedAdjacency sameElement = junction(left(ONE, 5_012), left(TWO, 70_300), UNIQUE, 0);

        assertThat(siteOf(start, end)).contains(SITE);
        assertThat(siteOf(start, sameElement)).isEmpty();
    }

    @Test
    void whatElseEndsThereIsOfTheElementToo() {
        SupportedAdjacency start = junction(right(ONE, 5_000), left(TWO, 70_000), UNIQUE, 3);
        SupportedAdjacency tail = junction(left(ONE, 5_012), left(SIX, 90_000), RUN, 60);
        SupportedAdjacency sure = junction(left(ONE, 5_014), right(SIX, 20_000), UNIQUE, 60);
        SupportedAdjacency elsewhere = junction(left(ONE, 5_040), right(SIX, 20_000), UNIQUE, 60);
        SupportedAdjacency sliding = new SupportedAdjacency(
                new Adjacency(left(ONE, 4_999), left(SIX, 700), "", 15),
                SupportedAdjacency.Precision.PRECISE,
                0,
                new Support(9, 0, 0, 9, 9, 0, 60, 60),
                new SupportedAdjacency.Crossing(OptionalInt.of(100), OptionalInt.of(100)));
        SupportedAdjacency pairs = new SupportedAdjacency(
                Adjacency.joining(left(ONE, 4_950), left(SIX, 400), ""),
                SupportedAdjacency.Precision.IMPRECISE,
                90,
                new Support(0, 0, 9, 9, 0, 0, 60, 60),
                new SupportedAdjacency.Crossing(OptionalInt.of(100), OptionalInt.of(100)));

        MobileElements elements = MobileElements.among(List.of(start, tail, sure, elsewhere, sliding, pairs));

        assertThat(elements.at(sure)).contains(SITE);
        assertThat(elements.at(pairs)).contains(SITE);
        assertThat(elements.at(sliding)).contains(SITE);
        assertThat(elements.at(elsewhere)).isEmpty();
    }

    @Test
    void theTwoHalvesOfABalancedRearrangementAreNoSite() {
        SupportedAdjacency half = junction(right(ONE, 5_000), left(TWO, 70_000), UNIQUE, 60);
        SupportedAdjacency inARun = junction(left(ONE, 5_012), right(TWO, 70_003), RUN, 60);

        assertThat(siteOf(half, inARun)).isEmpty();
        assertThat(siteOf(inARun, half)).isEmpty();
    }

    @Test
    void balancedHalvesBesideAnElementAreNoTraceOfIt() {
        SupportedAdjacency start = junction(right(ONE, 5_000), left(TWO, 70_000), UNIQUE, 3);
        SupportedAdjacency tail = junction(left(ONE, 5_012), left(SIX, 90_000), RUN, 60);
        SupportedAdjacency half = junction(left(ONE, 5_010), right(SIX, 20_000), UNIQUE, 60);
        SupportedAdjacency otherHalf = junction(right(ONE, 5_011), left(SIX, 19_999), UNIQUE, 60);
        SupportedAdjacency unsure = junction(right(ONE, 5_011), left(SIX, 19_999), UNIQUE, 3);

        assertThat(siteOf(half, otherHalf, start, tail)).isEmpty();
        assertThat(siteOf(otherHalf, half, start, tail)).isEmpty();
        assertThat(siteOf(start, half, otherHalf, tail)).contains(SITE);
        assertThat(siteOf(half, start, tail)).contains(SITE);
        assertThat(siteOf(half, unsure, start, tail)).contains(SITE);
    }

    @Test
    void whatLeadsToTheSameCopyIsOfTheFamily() {
        SupportedAdjacency start = junction(right(ONE, 5_000), left(TWO, 70_000), UNIQUE, 3);
        SupportedAdjacency tail = junction(left(ONE, 5_012), left(SIX, 90_000), RUN, 60);
        SupportedAdjacency toCopy = junction(right(ONE, 800_000), left(SIX, 90_004), UNIQUE, 60);
        SupportedAdjacency otherSide = junction(right(ONE, 800_000), right(SIX, 90_004), UNIQUE, 60);
        SupportedAdjacency beside = junction(right(ONE, 800_000), left(SIX, 90_011), UNIQUE, 60);

        MobileElements elements = MobileElements.among(List.of(start, tail, toCopy, otherSide, beside));

        assertThat(elements.copyAt(toCopy)).contains(new MobileElements.Copy(left(SIX, 90_000), SITE));
        assertThat(elements.at(toCopy)).isEmpty();
        assertThat(elements.copyAt(otherSide)).isEmpty();
        assertThat(elements.copyAt(beside)).isEmpty();
    }

    @Test
    void oneEndAloneOrATargetTooShortOrTooLongIsNoSite() {
        SupportedAdjacency tail = junction(left(ONE, 5_012), left(SIX, 90_000), RUN, 60);

        assertThat(siteOf(tail)).isEmpty();
        for (int start : new int[] {4_970, 5_010, 5_013, 5_100}) {
            assertThat(siteOf(tail, junction(right(ONE, start), left(TWO, 70_000), UNIQUE, 0)))
                    .as("right side kept from " + start)
                    .isEmpty();
        }
    }

    @Test
    void twoSureJunctionsToDifferentPartnersAreNoSite() {
        SupportedAdjacency one = junction(right(ONE, 5_000), left(TWO, 70_000), UNIQUE, 60);
        SupportedAdjacency other = junction(left(ONE, 5_012), left(SIX, 90_000), UNIQUE, 60);

        assertThat(siteOf(one, other)).isEmpty();
    }

    @Test
    void aTargetHasABase() {
        assertThatIllegalArgumentException().isThrownBy(() -> new InsertionSite(ONE, 11, 10));
        assertThat(SITE).hasToString("chr1:5000-5012");
    }
}
