package org.kinfuse.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.evidence.JunctionQuality;
import org.kinfuse.evidence.JunctionQuality.Copy;
import org.kinfuse.evidence.LibraryProfile;
import org.kinfuse.evidence.Support;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Interpreter;
import org.kinfuse.genes.GeneScene;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genes.TranscriptPreference;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.RegionSet;
import org.kinfuse.genome.Side;
import org.kinfuse.locate.Locator;
import org.kinfuse.noise.ChanceModel;

/** A gene joined to another one, which has a copy 70,000 bases off. */
class ParalogueRuleTest {
    private final Transcript kinase = GeneScene.transcript("KIN").introns(2_000).build();
    private final Transcript partner =
            GeneScene.transcript("NSF").startingAt(130_001).introns(2_000).build();
    private final Transcript pseudogene =
            GeneScene.transcript("NSFP1").startingAt(200_001).introns(2_000).build();

    private SupportedAdjacency joined(int position, int copyAt, int fragments, int quality) {
        return joined(position, fragments, quality, reads(20, 0, 0, List.of(new Copy(at(copyAt), 18))));
    }

    private GenomicInterval at(int position) {
        return new GenomicInterval(kinase.contig(), position - 60, position + 40);
    }

    private static JunctionQuality.End reads(int reads, int atOther, int unnamed, List<Copy> copies) {
        return new JunctionQuality.End(9, reads, reads, atOther, "", 0, 0, unnamed, copies);
    }

    private SupportedAdjacency joined(int position, int fragments, int quality, JunctionQuality.End there) {
        return new SupportedAdjacency(
                Adjacency.joining(
                        new Breakend(kinase.contig(), 11_000, Side.LEFT),
                        new Breakend(kinase.contig(), position, Side.RIGHT),
                        ""),
                SupportedAdjacency.Precision.PRECISE,
                0,
                new Support(fragments, 0, 0, fragments, fragments, 0, 60, quality),
                new SupportedAdjacency.Crossing(OptionalInt.of(500), OptionalInt.of(20)),
                new JunctionQuality(new JunctionQuality.End(9, 20, 0, 0, "", 0, 0), there),
                List.of());
    }

    @Test
    void readsThatFitAGeneAndItsCopyMakeOneCallThatNamesBoth() {
        SupportedAdjacency most = joined(131_000, 201_000, 12, 0);
        SupportedAdjacency fewer = joined(201_000, 131_000, 9, 0);

        Judgement judgement = judge().judge(List.of(fewer, most));

        assertThat(judgement.calls()).hasSize(1);
        assertThat(judgement.calls().get(0).rearrangement()).isEqualTo(most);
        assertThat(judgement.calls().get(0).reasons())
                .filteredOn(reason -> reason.code() == Reason.Code.OTHER_PARTNER)
                .singleElement()
                .satisfies(reason -> assertThat(reason.sentence()).contains("fit NSFP1 at chr1:200940-201040"));
        assertThat(judgement.rejections()).singleElement().satisfies(rejection -> assertThat(rejection.failed())
                .extracting(RuleVerdict::rule)
                .containsExactly("paralogue"));
    }

    @Test
    void theBetterPlacedOneStandsWhateverItsFragments() {
        SupportedAdjacency sure = joined(131_000, 201_000, 5, 40);
        SupportedAdjacency unsure = joined(201_000, 131_000, 9, 0);

        assertThat(judge().judge(List.of(sure, unsure)).calls())
                .extracting(Call::rearrangement)
                .containsExactly(sure);
    }

    @Test
    void twoPartnersOfWhichNeitherIsTheCopyOfTheOtherAreTwoCalls() {
        SupportedAdjacency one = joined(131_000, 201_000, 12, 40);
        SupportedAdjacency other = joined(201_000, 300_000, 9, 40);

        assertThat(judge().judge(List.of(one, other)).calls()).hasSize(2);
    }

    @ParameterizedTest(name = "of 20 reads {0} fit one copy, {1} another, {2} many places: {3}")
    @CsvSource({
        "20, 0, 0, call",
        "10, 0, 2, call",
        "9,  0, 0, mapping-quality",
        "17, 0, 3, mapping-quality",
        "20, 2, 0, call",
        "20, 3, 0, mapping-quality",
    })
    void anEndThatIsNotSureNeedsOneCopyAndNoMore(int copy, int another, int many, String expected) {
        List<Copy> copies = another == 0
                ? List.of(new Copy(at(201_000), copy))
                : List.of(new Copy(at(201_000), copy), new Copy(at(400_000), another));
        SupportedAdjacency junction = joined(131_000, 9, 3, reads(20, 0, many, copies));

        assertThat(failed(junction)).isEqualTo(expected.equals("call") ? List.of() : List.of(expected));
    }

    @Test
    void aCopyNearTheOtherEndIsLikelierThanThePartner() {
        assertThat(failed(joined(131_000, 21_061, 9, 0))).isEmpty();
        assertThat(failed(joined(131_000, 21_060, 9, 0))).containsExactly("mapping-quality");
    }

    @Test
    void whatFitsBesideTheOtherEndIsNoJoin() {
        assertThat(failed(joined(131_000, 9, 60, reads(20, 10, 0, List.of())))).containsExactly("similar-places");
        assertThat(failed(joined(131_000, 9, 60, reads(20, 9, 0, List.of())))).isEmpty();
    }

    @Test
    void whatOneJunctionTellsOfTwoPlacesHoldsForAllBetweenThem() {
        SupportedAdjacency alike = joined(131_000, 9, 60, reads(20, 12, 0, List.of()));
        SupportedAdjacency few = joined(131_000, 2, 60, reads(2, 2, 0, List.of()));
        SupportedAdjacency near = joined(132_000, 9, 60, reads(20, 0, 0, List.of()));
        SupportedAdjacency far = joined(132_001, 9, 60, reads(20, 0, 0, List.of()));

        assertThat(failed(near, alike)).containsExactly("similar-places");
        assertThat(failed(far, alike)).isEmpty();
        assertThat(failed(near, few)).isEmpty();
    }

    private List<String> failed(SupportedAdjacency junction, SupportedAdjacency... others) {
        List<SupportedAdjacency> all = new ArrayList<>(List.of(others));
        all.add(junction);
        return judge().judge(all).rejections().stream()
                .filter(rejection -> rejection.rearrangement().equals(junction))
                .flatMap(rejection -> rejection.failed().stream())
                .map(RuleVerdict::rule)
                .toList();
    }

    private Judge judge() {
        Interpreter.GenePairs none = (one, other) -> false;
        Locator locator = new Locator(
                GeneScene.models(GeneScene.gene(kinase), GeneScene.gene(partner), GeneScene.gene(pseudogene)));
        Noise noise = new Noise(
                ChanceModel.of(List.of(), List.of(), new LibraryProfile(200, 310, 100, 1_000_000)),
                new RegionSet(List.of()));
        return new Judge(
                new Assessor(new Interpreter(locator, TranscriptPreference.MSK, none), none),
                JudgeSettings.DEFAULTS,
                noise);
    }
}
