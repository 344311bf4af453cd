package org.kinfuse.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.evidence.LibraryProfile;
import org.kinfuse.evidence.Support;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Frame;
import org.kinfuse.fuse.FrameVerdict;
import org.kinfuse.fuse.Interpreter;
import org.kinfuse.genes.GeneScene;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genes.TranscriptPreference;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.RegionSet;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;
import org.kinfuse.judge.Reason.Code;
import org.kinfuse.locate.Locator;
import org.kinfuse.noise.ChanceModel;

class JudgeTest {
    /** A library in which no fragment stands alone. */
    private static final ChanceModel QUIET =
            ChanceModel.of(List.of(), List.of(), new LibraryProfile(200, 310, 100, 1_000_000));

    private static final RegionSet.Region CENTROMERE =
            new RegionSet.Region(new GenomicInterval(GeneScene.contig("chr2"), 3_000_000, 3_100_000), "centromere");

    // Phases behind exons 1 to 4 of every gene: ONE, ZERO, ZERO, TWO. FIVE breaks in introns at 10500, 11500, ...
    private final Transcript five = GeneScene.transcript("FIVE").build();
    private final Transcript kinase = GeneScene.transcript("KIN")
            .on("chr2", Strand.FORWARD)
            .kinaseInExons(4, 4)
            .build();
    private final Transcript ntrk1 = GeneScene.transcript("NTRK1")
            .on("chr2", Strand.FORWARD)
            .startingAt(600_001)
            .kinaseInExons(4, 4)
            .build();
    private final Transcript longIntrons =
            GeneScene.transcript("LONG").startingAt(100_001).introns(20_000).build();
    private final Transcript nonCoding =
            GeneScene.transcript("NC").startingAt(400_001).notCoding().build();

    @ParameterizedTest(name = "tier {5}: {6}")
    @CsvSource({
        "10500,  LEFT,  10500, RIGHT, true,  ONE,   two introns in frame and known",
        "10500,  LEFT,  10500, RIGHT, false, TWO,   the same and not known",
        "10500,  LEFT,  11500, RIGHT, true,  THREE, out of frame",
        "10050,  LEFT,  10500, RIGHT, true,  THREE, a promoter swap with a cut exon",
        "400500, LEFT,  10500, RIGHT, true,  ONE,   a promoter swap from a non-coding gene and known",
        "400500, LEFT,  10500, RIGHT, false, TWO,   a promoter swap from a non-coding gene",
        "11050,  LEFT,  11500, RIGHT, true,  THREE, a cut exon that leaves the frame undecided",
        "11010,  LEFT,  11010, RIGHT, true,  THREE, two cut exons in frame",
        "10500,  LEFT,  13050, RIGHT, true,  FOUR,  a kinase domain cut in two",
        "10500,  LEFT,  13500, RIGHT, true,  FOUR,  a kinase domain lost",
        "10500,  LEFT,  9000,  RIGHT, true,  THREE, a break before the kinase gene and known",
        "10500,  LEFT,  9000,  RIGHT, false, FOUR,  a break before the kinase gene",
        "10500,  LEFT,  10500, LEFT,  true,  FIVE,  two 5' ends",
        "10500,  RIGHT, 13500, LEFT,  false, THREE, a 5' kinase out of frame",
        "13500,  RIGHT, 13500, LEFT,  false, TWO,   a 5' kinase in frame",
        "11500,  RIGHT, 12500, LEFT,  false, FOUR,  a 5' kinase lost",
        "400500, RIGHT, 13500, LEFT,  false, THREE, a 5' kinase cut short by a non-coding gene",
        "11500,  RIGHT, 14090, LEFT,  false, FOUR,  a 5' kinase that keeps its own stop codon",
    })
    void tiersFollowFromBiology(
            int chr1, Side keptOnChr1, int chr2, Side keptOnChr2, boolean known, Tier tier, String what) {
        SupportedAdjacency rearrangement = supported(adjacency("chr1", chr1, keptOnChr1, "chr2", chr2, keptOnChr2), 10);

        Call call = judge(known).judge(List.of(rearrangement)).calls().get(0);

        assertThat(call.tier()).as(what).isEqualTo(tier);
        assertThat(call.reasons().get(0)).isEqualTo(new Reason(Code.TIER, tier.meaning()));
    }

    @Test
    void aDeletionWithinOneIntronJoinsNoExonsAnew() {
        Call call = onlyCall(supported(adjacency("chr1", 101_000, Side.LEFT, "chr1", 115_000, Side.RIGHT), 10));

        assertThat(call.tier()).isEqualTo(Tier.FIVE);
        assertThat(call.reasons())
                .extracting(Reason::code)
                .containsExactly(Code.TIER, Code.EXONS_UNCHANGED, Code.CHANCE);
        assertThat(call.kinaseStatus()).isEqualTo(KinaseStatus.NONE);
    }

    @ParameterizedTest(name = "{0} fragments, {1} split, {2} clipped, kinase {3}: {4}")
    @CsvSource({
        "3, 0, 0, lost,  call",
        "2, 2, 0, lost,  none",
        "3, 0, 0, kept,  call",
        "2, 2, 0, kept,  candidate",
        "2, 1, 1, kept,  candidate",
        "2, 1, 0, kept,  none",
        "2, 0, 2, kept,  none",
        "2, 2, 0, cut,   none",
        "2, 1, 0, known, candidate",
        "2, 0, 0, known, none",
        "1, 1, 0, known, none",
    })
    void fewFragmentsMakeACandidateWhereAWholeKinaseIsKeptAndTheJunctionSeen(
            int fragments, int split, int clipped, String kinaseIs, String expected) {
        Breakend three =
                switch (kinaseIs) {
                    case "lost" -> new Breakend(GeneScene.contig("chr2"), 13_500, Side.RIGHT);
                    case "cut" -> new Breakend(GeneScene.contig("chr2"), 13_050, Side.RIGHT);
                    case "known" -> new Breakend(GeneScene.contig("chr2"), 600_500, Side.RIGHT);
                    default -> new Breakend(GeneScene.contig("chr2"), 10_500, Side.RIGHT);
                };
        Breakend start = new Breakend(GeneScene.contig("chr1"), 10_500, Side.LEFT);
        Support support = new Support(split, clipped, fragments, fragments, split, 0, 60, 60);

        Judgement judgement = judge(true).judge(List.of(supported(Adjacency.joining(start, three, ""), support)));

        assertThat(judgement.rejections()).hasSize(expected.equals("none") ? 1 : 0);
        assertThat(judgement.calls()).hasSize(expected.equals("none") ? 0 : 1);
        for (Call call : judgement.calls()) {
            boolean candidate = expected.equals("candidate");
            assertThat(call.tier() == Tier.SIX).isEqualTo(candidate);
            assertThat(call.reasons().stream().anyMatch(reason -> reason.code() == Code.RELAXED_SUPPORT))
                    .isEqualTo(candidate);
        }
    }

    @Test
    void aCandidateTellsWhichTierItWouldBe() {
        SupportedAdjacency weak = supported(
                adjacency("chr1", 10_500, Side.LEFT, "chr2", 10_500, Side.RIGHT),
                new Support(2, 0, 0, 2, 1, 1, 60, 60));

        assertThat(onlyCall(weak).reasons())
                .contains(new Reason(
                        Code.RELAXED_SUPPORT,
                        "only 2 unique fragments, taken because the whole kinase domain is kept and the junction itself is"
                                + " shown; with 3 it would be tier 1"));
    }

    @Test
    void whatALibraryJoinsByChanceIsNoCall() {
        // Forty fragments stand alone between the same two stretches, in a file of a thousand.
        List<SupportedAdjacency> alone = IntStream.range(0, 40)
                .mapToObj(i -> supported(
                        adjacency("chr1", 10_400 + 7 * i, Side.LEFT, "chr2", 10_400 + 11 * (i * 17 % 40), Side.RIGHT),
                        new Support(0, 0, 1, 1, 0, 0, 60, 60)))
                .toList();
        Noise noise = new Noise(
                ChanceModel.of(alone, List.of(), new LibraryProfile(200, 310, 100, 1_000)), new RegionSet(List.of()));
        SupportedAdjacency pairs = supported(
                adjacency("chr1", 10_500, Side.LEFT, "chr2", 10_500, Side.RIGHT),
                new Support(0, 0, 4, 4, 0, 0, 60, 60));

        assertThat(judge(true).judge(List.of(pairs)).calls()).hasSize(1);
        assertThat(judge(true, noise).judge(List.of(pairs)).rejections().get(0).failed())
                .containsExactly(new RuleVerdict("score", RuleVerdict.Result.FAIL, "0", ">= 10"));
    }

    @Test
    void anEndInAnExcludedRegionIsNoCall() {
        Rejection rejection = judge(true)
                .judge(List.of(supported(adjacency("chr1", 10_500, Side.LEFT, "chr2", 3_000_000, Side.LEFT), 9)))
                .rejections()
                .get(0);

        assertThat(rejection.failed())
                .containsExactly(new RuleVerdict("excluded-region", RuleVerdict.Result.FAIL, "centromere", "none"));
    }

    @Test
    void eachRuleTellsWhatItLeftOver() {
        Judgement judgement = judge(true)
                .judge(List.of(
                        supported(adjacency("chr1", 10_500, Side.LEFT, "chr1", 11_000, Side.RIGHT), 1),
                        supported(adjacency("chr1", 10_500, Side.LEFT, "chr2", 10_500, Side.RIGHT), 9),
                        supported(adjacency("chr1", 10_500, Side.LEFT, "chr2", 3_000_000, Side.LEFT), 9)));

        assertThat(judgement.rules())
                .containsExactly(
                        new Judgement.RuleOutcome("span", 2, 1),
                        new Judgement.RuleOutcome("fragments", 2, 0),
                        new Judgement.RuleOutcome("score", 2, 0),
                        new Judgement.RuleOutcome("mapping-quality", 2, 0),
                        new Judgement.RuleOutcome("similar-places", 2, 0),
                        new Judgement.RuleOutcome("paralogue", 2, 0),
                        new Judgement.RuleOutcome("excluded-region", 1, 1),
                        new Judgement.RuleOutcome("mobile-element", 1, 0),
                        new Judgement.RuleOutcome("repeat", 1, 0),
                        new Judgement.RuleOutcome("spliced-copy", 1, 0),
                        new Judgement.RuleOutcome("inherited", 1, 0));
    }

    @Test
    void everyFailedRuleIsToldWithValueAndThreshold() {
        Support weak = new Support(1, 0, 1, 1, 1, 0, 60, 19);
        Adjacency near = adjacency("chr1", 10_500, Side.LEFT, "chr1", 11_499, Side.RIGHT);

        Rejection rejection =
                judge(true).judge(List.of(supported(near, weak))).rejections().get(0);

        assertThat(rejection.genes()).isEqualTo("FIVE::FIVE");
        assertThat(rejection.failed())
                .containsExactly(
                        new RuleVerdict("span", RuleVerdict.Result.FAIL, "999", ">= 1000"),
                        new RuleVerdict("fragments", RuleVerdict.Result.FAIL, "1", ">= 3"),
                        new RuleVerdict("score", RuleVerdict.Result.FAIL, "0", ">= 10"),
                        new RuleVerdict("mapping-quality", RuleVerdict.Result.FAIL, "19", ">= 20"));
    }

    @Test
    void aRejectionInADesertNamesADot() {
        Rejection rejection = judge(true)
                .judge(List.of(supported(adjacency("chr1", 10_500, Side.LEFT, "chr2", 7_000_000, Side.LEFT), 1)))
                .rejections()
                .get(0);

        assertThat(rejection.genes()).isEqualTo("FIVE::.");
    }

    @Test
    void callsAreOrderedByTierThenSupportThenPosition() {
        SupportedAdjacency tierOne = supported(adjacency("chr1", 10_500, Side.LEFT, "chr2", 10_500, Side.RIGHT), 4);
        SupportedAdjacency tierThreeWeak =
                supported(adjacency("chr1", 10_500, Side.LEFT, "chr2", 11_500, Side.RIGHT), 4);
        SupportedAdjacency tierThreeStrong =
                supported(adjacency("chr1", 10_600, Side.LEFT, "chr2", 11_500, Side.RIGHT), 12);
        SupportedAdjacency tierThreeLater =
                supported(adjacency("chr1", 10_700, Side.LEFT, "chr2", 11_500, Side.RIGHT), 4);

        List<Call> calls = judge(true)
                .judge(List.of(tierThreeLater, tierThreeWeak, tierThreeStrong, tierOne))
                .calls();

        assertThat(calls)
                .extracting(Call::rearrangement)
                .containsExactly(tierOne, tierThreeStrong, tierThreeWeak, tierThreeLater);
        assertThat(calls).extracting(Call::number).containsExactly(1, 2, 3, 4);
    }

    @Test
    void theTwoHalvesOfOneEventAreLinked() {
        SupportedAdjacency half = supported(adjacency("chr1", 10_500, Side.LEFT, "chr2", 10_500, Side.RIGHT), 9);
        SupportedAdjacency otherHalf = supported(adjacency("chr1", 10_510, Side.RIGHT, "chr2", 10_480, Side.LEFT), 9);
        SupportedAdjacency tooFar = supported(adjacency("chr1", 11_501, Side.RIGHT, "chr2", 10_480, Side.LEFT), 9);

        List<Call> calls = judge(true).judge(List.of(half, otherHalf, tooFar)).calls();

        assertThat(calls).extracting(Call::rearrangement).containsExactly(half, otherHalf, tooFar);
        assertThat(calls).extracting(Call::reciprocals).containsExactly(List.of(2), List.of(1), List.of());
        assertThat(calls.get(0).reasons())
                .contains(new Reason(Code.RECIPROCAL, "the other half of the same event is call 2"));
    }

    @Test
    void reasonsTellWhatTheReaderMustKnow() {
        Call call = onlyCall(supported(adjacency("chr1", 11_050, Side.LEFT, "chr2", 9_000, Side.RIGHT), 9));

        assertThat(call.reasons())
                .containsExactly(
                        new Reason(Code.TIER, Tier.THREE.meaning()),
                        new Reason(Code.FRAME, "undecided, the cut exon of the 5' partner has lost its splice donor"),
                        new Reason(
                                Code.FRAME, "alternative (cut exon skipped): FIVE exon 1 to KIN exons 2-5, in-frame"),
                        new Reason(Code.MID_EXON, "one of the breakpoints is within FIVE exon 2"),
                        new Reason(Code.OUTSIDE_GENE, "one of the breakpoints is 1,001 bases upstream of KIN"),
                        new Reason(Code.SPLICE_SITE_MISSING, "the first exon of KIN has no splice acceptor"),
                        new Reason(Code.CHANCE, "score 255: chance is not expected to show such a junction"));
    }

    @Test
    void aJunctionThatNoReadShowsLeavesTheFrameOfJoinedExonsUndecided() {
        Adjacency twoExons = adjacency("chr1", 11_010, Side.LEFT, "chr2", 11_012, Side.RIGHT);
        Adjacency twoIntrons = adjacency("chr1", 10_500, Side.LEFT, "chr2", 10_500, Side.RIGHT);
        List<Call> calls = judge(true)
                .judge(List.of(imprecise(twoExons), imprecise(twoIntrons)))
                .calls();

        assertThat(calls.get(0).product().orElseThrow().reading().verdict().frame())
                .isEqualTo(Frame.IN_FRAME);
        assertThat(calls.get(1).product().orElseThrow().reading().verdict())
                .isEqualTo(new FrameVerdict(Frame.UNDECIDED, FrameVerdict.Why.JUNCTION_NOT_EXACT));
        assertThat(calls).allSatisfy(call -> assertThat(call.reasons())
                .contains(new Reason(
                        Code.IMPRECISE,
                        "no read shows the junction to the base: each end may lie up to 40 bases farther out,"
                                + " which may be in another exon or intron")));
        assertThat(onlyCall(supported(twoExons, 9))
                        .product()
                        .orElseThrow()
                        .reading()
                        .verdict()
                        .frame())
                .isNotEqualTo(Frame.UNDECIDED);
    }

    private static SupportedAdjacency imprecise(Adjacency adjacency) {
        return new SupportedAdjacency(
                adjacency,
                SupportedAdjacency.Precision.IMPRECISE,
                40,
                new Support(0, 0, 9, 9, 0, 0, 60, 60),
                new SupportedAdjacency.Crossing(OptionalInt.of(100), OptionalInt.empty()));
    }

    @Test
    void oddSettingsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JudgeSettings(0, 2, 10, 20, 1000))
                .withMessage("minimumFragments is 1 or more, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JudgeSettings(3, 2, 10, 61, 1000))
                .withMessage("a minimum mapping quality is 0 to 60, not 61");
    }

    private Call onlyCall(SupportedAdjacency rearrangement) {
        List<Call> calls = judge(true).judge(List.of(rearrangement)).calls();
        assertThat(calls).hasSize(1);
        return calls.get(0);
    }

    private Judge judge(boolean allPairsKnown) {
        return judge(allPairsKnown, new Noise(QUIET, new RegionSet(List.of(CENTROMERE))));
    }

    private Judge judge(boolean allPairsKnown, Noise noise) {
        Interpreter.GenePairs known =
                (one, other) -> allPairsKnown && !Set.of(one).contains(other);
        Locator locator = new Locator(GeneScene.models(
                GeneScene.gene(five),
                GeneScene.gene(kinase),
                GeneScene.gene(longIntrons),
                GeneScene.gene(nonCoding),
                GeneScene.gene(ntrk1)));
        return new Judge(
                new Assessor(new Interpreter(locator, TranscriptPreference.MSK, known), known),
                JudgeSettings.DEFAULTS,
                noise);
    }

    private static SupportedAdjacency supported(Adjacency adjacency, int fragments) {
        return supported(adjacency, new Support(fragments, 0, fragments, fragments, fragments, 0, 60, 60));
    }

    private static SupportedAdjacency supported(Adjacency adjacency, Support support) {
        return new SupportedAdjacency(
                adjacency,
                SupportedAdjacency.Precision.PRECISE,
                0,
                support,
                new SupportedAdjacency.Crossing(OptionalInt.of(100), OptionalInt.empty()));
    }

    private static Adjacency adjacency(String one, int at, Side kept, String other, int otherAt, Side otherKept) {
        return Adjacency.joining(
                new Breakend(GeneScene.contig(one), at, kept),
                new Breakend(GeneScene.contig(other), otherAt, otherKept),
                "");
    }
}
