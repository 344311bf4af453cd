package org.kinfuse.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.evidence.LibraryProfile;
import org.kinfuse.evidence.Material;
import org.kinfuse.evidence.Support;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Interpreter;
import org.kinfuse.genes.GeneScene;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genes.TranscriptPreference;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.RegionSet;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Targets;
import org.kinfuse.locate.Locator;
import org.kinfuse.noise.ChanceModel;
import org.kinfuse.normals.MatchedNormal;
import org.kinfuse.normals.NormalSettings;
import org.kinfuse.normals.PanelLookup;

/** The rules that name what a junction is when it is no rearrangement that makes a fusion. */
class NatureRulesTest {
    /** Introns of 2,000 bases: exons of 100, 101, 102, 101 and 100 bases from 10,001 on. */
    private final Transcript gene = GeneScene.transcript("GEN").introns(2_000).build();

    private final Transcript neighbour =
            GeneScene.transcript("NEXT").startingAt(30_001).introns(2_000).build();

    private Breakend endOf(int exon) {
        return new Breakend(gene.contig(), gene.exon(exon).end(), Side.LEFT);
    }

    private Breakend startOf(int exon) {
        return new Breakend(gene.contig(), gene.exon(exon).start(), Side.RIGHT);
    }

    private SupportedAdjacency spliced(int exon, int next) {
        return supported(Adjacency.joining(endOf(exon), startOf(next), ""), 9, 2_000);
    }

    @Test
    void consecutiveExonsJoinedAtTheirEdgesAreNoCall() {
        assertThat(failedRules(spliced(2, 3))).containsExactly("spliced-copy");
    }

    @Test
    void inAGeneWithTwoSuchJoinsAllJoinsOfExonsAreOfTheCopy() {
        SupportedAdjacency skipping = spliced(2, 5);
        SupportedAdjacency pairs = imprecise(endOf(1).moved(-30), startOf(5).moved(40));
        SupportedAdjacency inIntrons =
                supported(Adjacency.joining(endOf(1).moved(500), startOf(4).moved(-500), ""), 9, 2_000);

        assertThat(failedRules(skipping)).isEmpty();
        assertThat(failedRules(skipping, spliced(1, 2))).isEmpty();
        assertThat(failedRules(skipping, spliced(1, 2), spliced(3, 4))).containsExactly("spliced-copy");
        assertThat(failedRules(pairs, spliced(1, 2), spliced(3, 4))).containsExactly("spliced-copy");
        assertThat(failedRules(inIntrons, spliced(1, 2), spliced(3, 4))).isEmpty();
    }

    @Test
    void inSuchAGeneEdgesJoinedBackwardOrFoldedAreOfTheCopyToo() {
        SupportedAdjacency backward = supported(
                Adjacency.joining(
                        new Breakend(gene.contig(), gene.exon(2).start(), Side.RIGHT),
                        new Breakend(gene.contig(), gene.exon(4).end(), Side.LEFT),
                        ""),
                9,
                2_000);
        SupportedAdjacency folded = supported(
                Adjacency.joining(
                        endOf(2).moved(4),
                        new Breakend(gene.contig(), gene.exon(4).end(), Side.LEFT),
                        ""),
                9,
                2_000);
        SupportedAdjacency inAnIntron = supported(
                Adjacency.joining(
                        new Breakend(gene.contig(), gene.exon(2).start() - 30, Side.RIGHT),
                        new Breakend(gene.contig(), gene.exon(4).end(), Side.LEFT),
                        ""),
                9,
                2_000);

        for (SupportedAdjacency join : List.of(backward, folded)) {
            assertThat(failedRules(join)).isEmpty();
            assertThat(failedRules(join, spliced(1, 2), spliced(3, 4))).containsExactly("spliced-copy");
        }
        assertThat(failedRules(inAnIntron, spliced(1, 2), spliced(3, 4))).isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1}, {2} of {3} and of {4}: {5}")
    @CsvSource({
        // Half of the fragments, at both ends or at one; deletions that lose an exon or none.
        "11000 LEFT,  13000 RIGHT, 50, 100, 100, inherited",
        "10500 LEFT,  12050 RIGHT, 50, 100, 100, inherited",
        "11000 LEFT,  13000 RIGHT, 20, 100, 40,  inherited",
        "11000 LEFT,  13000 RIGHT, 98, 100, 100, inherited",
        "11000 LEFT,  13000 RIGHT, 20, 100, 100, call",
        "11000 LEFT,  13000 RIGHT, 38, 100, 100, inherited",
        "11000 LEFT,  13000 RIGHT, 36, 100, 100, call",
        // Only the first end is baited: the fraction at the other says nothing, and half of it will do at the first.
        "11000 LEFT,  13000 RIGHT, 20, 500, 25,  call",
        "11000 LEFT,  13000 RIGHT, 125, 500, 130, inherited",
        "11000 LEFT,  13000 RIGHT, 90, 500, 95, call",
        "11000 RIGHT, 13000 LEFT,  83, 500, 90,  inherited",
        "11000 RIGHT, 13000 LEFT,  50, 500, 55,  call",
        // A third for duplications.
        "11000 RIGHT, 13000 LEFT,  33, 100, 100, inherited",
        "11000 RIGHT, 13000 LEFT,  18, 100, 100, call",
        // Both ends for inversions.
        "11000 LEFT,  13000 LEFT,  50, 100, 100, inherited",
        "11000 LEFT,  13000 LEFT,  50, 100, 500, call",
        // Two genes, more than 10,000 bases apart.
        "18000 LEFT,  30500 RIGHT, 50, 100, 100, call",
    })
    void shortChangesOfOneGeneWithAnInheritedFractionAreNoCall(
            String one, String other, int fragments, int depthFirst, int depthSecond, String expected) {
        SupportedAdjacency rearrangement = new SupportedAdjacency(
                Adjacency.joining(end(one), end(other), ""),
                SupportedAdjacency.Precision.PRECISE,
                0,
                new Support(fragments, 0, 0, fragments, fragments, 0, 60, 60),
                new SupportedAdjacency.Crossing(
                        OptionalInt.of(Math.max(0, depthFirst - fragments)),
                        OptionalInt.of(Math.max(0, depthSecond - fragments))));

        assertThat(failedRules(rearrangement)).isEqualTo(expected.equals("call") ? List.of() : List.of(expected));
    }

    @Test
    void aFractionThatIsNotKnownIsNotTakenForInherited() {
        SupportedAdjacency unknown = new SupportedAdjacency(
                Adjacency.joining(end("11000 LEFT"), end("13000 RIGHT"), ""),
                SupportedAdjacency.Precision.PRECISE,
                0,
                new Support(50, 0, 0, 50, 50, 0, 60, 60),
                new SupportedAdjacency.Crossing(OptionalInt.empty(), OptionalInt.empty()));

        assertThat(failedRules(unknown)).isEmpty();
    }

    @ParameterizedTest(name = "{0} without exons {1}: {2}")
    @CsvSource({
        "MET,    2 to 2,   false",
        "MET,    14 to 14, true",
        "MET,    13 to 14, false",
        "OTHER,  14 to 14, false",
        "EGFR,   25 to 26, true",
        "EGFR,   25 to 27, true",
        "EGFR,   24 to 26, false",
        "PDGFRA, 8 to 9,   true",
    })
    void aLossKnownToActivateAKinaseIsKeptWhateverItsFraction(String name, String lost, boolean known) {
        Transcript long28 = GeneScene.transcript(name)
                .exons(28)
                .introns(1_500)
                .startingAt(100_001)
                .build();
        int first = Integer.parseInt(lost.split(" ", -1)[0]);
        int last = Integer.parseInt(lost.split(" ", -1)[2]);
        SupportedAdjacency loss = supported(
                Adjacency.joining(
                        new Breakend(long28.contig(), long28.exon(first).start(), Side.LEFT).moved(-300),
                        new Breakend(long28.contig(), long28.exon(last).end(), Side.RIGHT).moved(300),
                        ""),
                50,
                50);

        List<String> failed = failed(judge(long28).judge(List.of(loss)));

        assertThat(failed.contains("inherited")).isEqualTo(!known);
    }

    @ParameterizedTest(name = "{0} to {1} beside {2} to {3} with {4} split reads: {5}")
    @CsvSource({
        "11000 LEFT,  11300 LEFT,  11001 RIGHT, 11301 RIGHT, 9, call",
        "11001 RIGHT, 11301 RIGHT, 11000 LEFT,  11300 LEFT,  9, call",
        "11000 LEFT,  11300 LEFT,  11050 RIGHT, 11250 RIGHT, 3, call",
        // One half alone, the same half twice, another place, too few reads, and no inversion.
        "11000 LEFT,  11300 LEFT,  15000 LEFT,  21000 RIGHT, 9, span",
        "11000 LEFT,  11300 LEFT,  11001 LEFT,  11301 LEFT,  9, span",
        "11000 LEFT,  11300 LEFT,  11051 RIGHT, 11300 RIGHT, 9, span",
        "11000 LEFT,  11300 LEFT,  11001 RIGHT, 11301 RIGHT, 2, span",
        "11000 RIGHT, 11300 LEFT,  11001 LEFT,  11301 RIGHT, 9, span",
    })
    void aShortInversionIsNoIndelWhereBothJunctionsAreSeen(
            String one, String other, String besideOne, String besideOther, int splitReads, String expected) {
        SupportedAdjacency half = supported(Adjacency.joining(end(one), end(other), ""), 9, 2_000);
        SupportedAdjacency beside = new SupportedAdjacency(
                Adjacency.joining(end(besideOne), end(besideOther), ""),
                SupportedAdjacency.Precision.PRECISE,
                0,
                new Support(splitReads, 0, 9, 9, splitReads, 0, 60, 60),
                new SupportedAdjacency.Crossing(OptionalInt.of(2_000), OptionalInt.of(2_000)));

        assertThat(failedRules(half, beside)).isEqualTo(expected.equals("call") ? List.of() : List.of(expected));
    }

    @Test
    void withAMatchedNormalItAloneTellsWhatIsInherited() {
        SupportedAdjacency half = supported(Adjacency.joining(end("11000 LEFT"), end("13000 RIGHT"), ""), 50, 50);
        SupportedAdjacency absent = ofNormal(half, 0);
        SupportedAdjacency present = ofNormal(half, 50);

        assertThat(failed(judge(gene).judge(List.of(half)))).containsExactly("inherited");
        assertThat(failed(judge(beside(half, absent), gene).judge(List.of(half))))
                .isEmpty();
        assertThat(failed(judge(beside(half, present), gene).judge(List.of(half))))
                .containsExactly("normal");
    }

    @Test
    void aMatchedNormalSaysNothingOfSplicedCopies() {
        SupportedAdjacency copy = spliced(2, 3);

        assertThat(failed(judge(beside(copy, ofNormal(copy, 0)), gene).judge(List.of(copy))))
                .containsExactly("spliced-copy");
    }

    @Test
    void inRnaNeitherSplicingNorAHighFractionIsHeldAgainstAJunction() {
        Background rna = new Background(
                MatchedNormal.NONE, PanelLookup.NONE, Targets.UNKNOWN, NormalSettings.DEFAULTS, Material.RNA);
        SupportedAdjacency half = supported(Adjacency.joining(end("11000 LEFT"), end("13000 RIGHT"), ""), 50, 50);

        Judgement judgement = judge(rna, gene).judge(List.of(spliced(2, 3), half));

        assertThat(failed(judgement)).isEmpty();
        assertThat(judgement.calls()).hasSize(2);
        assertThat(judgement.rules())
                .extracting(Judgement.RuleOutcome::rule)
                .doesNotContain("spliced-copy", "inherited");
    }

    /** The same junction with so many of 100 fragments in the normal. */
    private static SupportedAdjacency ofNormal(SupportedAdjacency tumour, int fragments) {
        return supported(tumour.adjacency(), fragments, 100 - fragments);
    }

    private static Background beside(SupportedAdjacency tumour, SupportedAdjacency normal) {
        return new Background(
                MatchedNormal.of(List.of(tumour), List.of(normal)),
                PanelLookup.NONE,
                Targets.UNKNOWN,
                NormalSettings.DEFAULTS,
                Material.DNA);
    }

    private Breakend end(String text) {
        List<String> parts = Arrays.asList(text.split(" ", -1));
        return new Breakend(gene.contig(), Integer.parseInt(parts.get(0)), Side.valueOf(parts.get(1)));
    }

    private List<String> failedRules(SupportedAdjacency one, SupportedAdjacency... others) {
        List<SupportedAdjacency> all = new java.util.ArrayList<>(List.of(others));
        all.add(one);
        return judge(gene, neighbour).judge(all).rejections().stream()
                .filter(rejection -> rejection.rearrangement().equals(one))
                .flatMap(rejection -> rejection.failed().stream())
                .map(RuleVerdict::rule)
                .toList();
    }

    private static List<String> failed(Judgement judgement) {
        return judgement.rejections().stream()
                .flatMap(rejection -> rejection.failed().stream())
                .map(RuleVerdict::rule)
                .toList();
    }

    private static Judge judge(Transcript... transcripts) {
        return judge(Background.NONE, transcripts);
    }

    private static Judge judge(Background background, Transcript... transcripts) {
        Interpreter.GenePairs none = (one, other) -> false;
        Locator locator = new Locator(GeneScene.models(
                Arrays.stream(transcripts).map(GeneScene::gene).toArray(org.kinfuse.genes.Gene[]::new)));
        Noise noise = new Noise(
                ChanceModel.of(List.of(), List.of(), new LibraryProfile(200, 310, 100, 1_000_000)),
                new RegionSet(List.of()));
        return new Judge(
                new Assessor(new Interpreter(locator, TranscriptPreference.MSK, none), none),
                JudgeSettings.DEFAULTS,
                noise,
                background);
    }

    private static SupportedAdjacency imprecise(Breakend one, Breakend other) {
        return new SupportedAdjacency(
                Adjacency.joining(one, other, ""),
                SupportedAdjacency.Precision.IMPRECISE,
                40,
                new Support(0, 0, 9, 9, 0, 0, 60, 60),
                new SupportedAdjacency.Crossing(OptionalInt.of(2_000), OptionalInt.of(2_000)));
    }

    private static SupportedAdjacency supported(Adjacency adjacency, int fragments, int crossing) {
        return new SupportedAdjacency(
                adjacency,
                SupportedAdjacency.Precision.PRECISE,
                0,
                new Support(fragments, 0, 0, fragments, fragments, 0, 60, 60),
                new SupportedAdjacency.Crossing(OptionalInt.of(crossing), OptionalInt.of(crossing)));
    }
}
