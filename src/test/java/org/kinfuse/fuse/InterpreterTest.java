package org.kinfuse.fuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.fuse.Interpretation.Dependence;
import org.kinfuse.fuse.Outcome.NoProduct;
import org.kinfuse.fuse.Outcome.Product;
import org.kinfuse.genes.Gene;
import org.kinfuse.genes.GeneScene;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genes.TranscriptFlag;
import org.kinfuse.genes.TranscriptPreference;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.ReferenceBases;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;
import org.kinfuse.locate.LocatedEnd;
import org.kinfuse.locate.Locator;
import org.kinfuse.locate.Place;

class InterpreterTest {
    // Exons of FIVE: 10001-10100, 11001-11101, 12002-12103, 13004-13104, 14005-14104; phases after: ONE, ZERO, ZERO,
    // TWO
    private final Transcript five = GeneScene.transcript("FIVE").build();
    private final Transcript kinase = GeneScene.transcript("KIN")
            .on("chr2", Strand.FORWARD)
            .kinaseInExons(4, 4)
            .build();

    @Test
    void twoIntronsAreSplicedByPhase() {
        // FIVE keeps exon 1 (phase ONE), KIN starts with exon 2 (phase ONE)
        Product product = product(interpreter(five, kinase), joined(chr1(10_500, Side.LEFT), chr2(10_500, Side.RIGHT)));

        assertThat(product.five().exons()).hasToString("1");
        assertThat(product.three().exons()).hasToString("2-5");
        assertThat(product.reading().way()).isEqualTo(Reading.Way.SPLICED);
        assertThat(product.reading().verdict())
                .isEqualTo(new FrameVerdict(Frame.IN_FRAME, FrameVerdict.Why.PHASES_MATCH));
        assertThat(product.kinase().orElseThrow().fate()).isEqualTo(DomainFate.Fate.KEPT);
        assertThat(product.alternatives()).isEmpty();
    }

    @Test
    void theOrderOfTheEndsDoesNotMakeTheRoles() {
        // The gene on chr1 is cut so that it keeps its end: the gene on chr2 is the 5' partner.
        Product product = product(interpreter(five, kinase), joined(chr1(11_500, Side.RIGHT), chr2(11_500, Side.LEFT)));

        assertThat(product.five().gene()).isEqualTo("KIN");
        assertThat(product.three().gene()).isEqualTo("FIVE");
        assertThat(product.reading().verdict().frame()).isEqualTo(Frame.IN_FRAME);
        assertThat(product.kinase().orElseThrow().fate()).isEqualTo(DomainFate.Fate.LOST);
    }

    @Test
    void aCutExonCountsAndItsSkippingIsAnAlternative() {
        Product product = product(interpreter(five, kinase), joined(chr1(11_050, Side.LEFT), chr2(12_500, Side.RIGHT)));

        assertThat(product.five().exons()).hasToString("1-2");
        assertThat(product.midExon()).isTrue();
        assertThat(product.reading().way()).isEqualTo(Reading.Way.READ_ON);
        assertThat(product.reading().verdict())
                .isEqualTo(new FrameVerdict(Frame.UNDECIDED, FrameVerdict.Why.FIVE_PRIME_DONOR_LOST));
        // exon 1 ends in phase ONE, KIN exon 4 starts in phase ZERO
        assertThat(product.alternatives())
                .containsExactly(Reading.byPhase(
                        Reading.Way.CUT_EXON_SKIPPED,
                        new ExonRange(1, 1),
                        new ExonRange(4, 5),
                        new FrameVerdict(Frame.OUT_OF_FRAME, FrameVerdict.Why.PHASES_DIFFER)));
    }

    @Test
    void aCutExonOfTheThreePrimePartnerHasLostItsAcceptor() {
        Product product = product(interpreter(five, kinase), joined(chr1(10_500, Side.LEFT), chr2(12_050, Side.RIGHT)));

        assertThat(product.three().exons()).hasToString("3-5");
        assertThat(product.reading().verdict().why()).isEqualTo(FrameVerdict.Why.THREE_PRIME_ACCEPTOR_LOST);
        assertThat(product.alternatives()).singleElement().satisfies(reading -> assertThat(reading.threeExons())
                .hasToString("4-5"));
    }

    @Test
    void withinItsHomologyAJunctionIsReadAtExonEdges() {
        // True RNA junction: exon 2 ends at 11101, KIN exon 3 starts at 12002; stored 3 bases to the left.
        Adjacency rna = new Adjacency(chr1(11_098, Side.LEFT), chr2(11_999, Side.RIGHT), "", 5);

        Interpretation interpretation = interpreter(five, kinase).interpret(rna);

        Product product = (Product) interpretation.headline();
        assertThat(interpretation.adjacency()).isEqualTo(rna);
        assertThat(product.five().end().breakend()).isEqualTo(chr1(11_101, Side.LEFT));
        assertThat(product.three().end().breakend()).isEqualTo(chr2(12_002, Side.RIGHT));
        assertThat(product.reading().way()).isEqualTo(Reading.Way.SPLICED);
        assertThat(product.midExon()).isFalse();
        assertThat(product.reading().verdict().frame()).isEqualTo(Frame.IN_FRAME);
    }

    @ParameterizedTest(name = "{0} inserted bases: {1}")
    @CsvSource({"0, OUT_OF_FRAME", "1, OUT_OF_FRAME", "2, IN_FRAME", "3, OUT_OF_FRAME", "5, IN_FRAME"})
    void insertedBasesCountWhereExonsJoin(int inserted, Frame frame) {
        // FIVE up to base 10 of exon 2: phase ONE + 10 = TWO; KIN from base 0 of exon 2: phase ONE
        Adjacency adjacency =
                Adjacency.joining(chr1(11_010, Side.LEFT), chr2(11_001, Side.RIGHT), "A".repeat(inserted));

        assertThat(product(interpreter(five, kinase), adjacency)
                        .reading()
                        .verdict()
                        .frame())
                .isEqualTo(frame);
    }

    @Test
    void insertedBasesDoNotCountWhereIntronsAreSpliced() {
        Adjacency adjacency = Adjacency.joining(chr1(10_500, Side.LEFT), chr2(10_500, Side.RIGHT), "AC");

        assertThat(product(interpreter(five, kinase), adjacency)
                        .reading()
                        .verdict()
                        .frame())
                .isEqualTo(Frame.IN_FRAME);
    }

    @Test
    void aDeletionWithinOneGeneKeepsOfADomainWhatEitherPartKeeps() {
        Interpretation interpretation =
                interpreter(kinase, five).interpret(joined(chr2(10_500, Side.LEFT), chr2(11_500, Side.RIGHT)));

        Product product = (Product) interpretation.headline();
        assertThat(product.withinOneTranscript()).isTrue();
        assertThat(product.leavesExonsUnchanged()).isFalse();
        assertThat(product.five().exons()).hasToString("1");
        assertThat(product.three().exons()).hasToString("3-5");
        assertThat(product.reading().verdict().frame()).isEqualTo(Frame.OUT_OF_FRAME);
        assertThat(product.domains()).singleElement().satisfies(fate -> assertThat(fate.fate())
                .isEqualTo(DomainFate.Fate.KEPT));
    }

    @Test
    void aDuplicationWithinOneGeneKeepsTheWholeDomain() {
        // ]p]t : exons 1-4 followed by exons 4-5
        Product product = product(interpreter(kinase), joined(chr2(12_500, Side.RIGHT), chr2(13_500, Side.LEFT)));

        assertThat(product.five().exons()).hasToString("1-4");
        assertThat(product.three().exons()).hasToString("4-5");
        assertThat(product.kinase().orElseThrow().percent()).isEqualTo(100);
    }

    @Test
    void aDeletionWithinOneIntronChangesNoExon() {
        Product product = product(interpreter(five), joined(chr1(10_300, Side.LEFT), chr1(10_700, Side.RIGHT)));

        assertThat(product.leavesExonsUnchanged()).isTrue();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"LEFT, LEFT, TWO_FIVE_PRIME_ENDS", "RIGHT, RIGHT, TWO_THREE_PRIME_ENDS"})
    void twoEndsOfOneKindMakeNothing(Side one, Side other, NoProduct.Why why) {
        Outcome outcome = interpreter(five, kinase)
                .interpret(joined(chr1(10_500, one), chr2(10_500, other)))
                .headline();

        assertThat(outcome).isInstanceOfSatisfying(NoProduct.class, none -> {
            assertThat(none.why()).isEqualTo(why);
            assertThat(none.first().located().orElseThrow().transcript()).isEqualTo(five);
        });
    }

    @Test
    void deserts() {
        Interpreter interpreter = interpreter(five, kinase);

        assertThat(interpreter
                        .interpret(joined(chr1(10_500, Side.LEFT), chr2(7_000_000, Side.RIGHT)))
                        .headline())
                .isInstanceOfSatisfying(NoProduct.class, none -> {
                    assertThat(none.why()).isEqualTo(NoProduct.Why.NO_GENE_AT_ONE_END);
                    assertThat(none.second()).isInstanceOfSatisfying(Place.Desert.class, desert -> {
                        assertThat(desert.breakend()).isEqualTo(chr2(7_000_000, Side.RIGHT));
                        assertThat(desert.nearest())
                                .extracting(LocatedEnd::transcript)
                                .containsExactly(kinase);
                    });
                });
        assertThat(interpreter
                        .interpret(joined(chr1(9_000_000, Side.LEFT), chr2(7_000_000, Side.RIGHT)))
                        .headline())
                .isInstanceOfSatisfying(
                        NoProduct.class, none -> assertThat(none.why()).isEqualTo(NoProduct.Why.NO_GENE_AT_EITHER_END));
    }

    @ParameterizedTest(name = "5'' end {0}, 3'' end {1}: moved by {2} and {3}")
    @CsvSource({
        "10_100, 11_001, 0, 0",
        "10_098, 11_001, 2, 0",
        "10_103, 11_001, 3, 0",
        "10_100, 10_998, 0, 3",
        "10_099, 11_004, 1, 3",
    })
    void junctionsNearExonEdgesAreMovedThereOnRequest(String fiveAt, String threeAt, int five, int three) {
        Adjacency rna = joined(chr1(number(fiveAt), Side.LEFT), chr2(number(threeAt), Side.RIGHT));

        Interpretation interpretation =
                interpreter(this.five, kinase).movingToExonEdges().interpret(rna);

        Product product = (Product) interpretation.headline();
        assertThat(product.five().end().breakend().position()).isEqualTo(10_100);
        assertThat(product.three().end().breakend().position()).isEqualTo(11_001);
        assertThat(product.reading().way()).isEqualTo(Reading.Way.SPLICED);
        assertThat(interpretation.adjacency()).isEqualTo(rna);
        assertThat(interpretation.movedToExonEdges())
                .isEqualTo(five + three == 0 ? Optional.empty() : Optional.of(new Interpretation.Moved(five, three)));
    }

    @ParameterizedTest(name = "5'' end {0}, 3'' end {1}")
    @CsvSource({"10_104, 11_001", "10_100, 11_005", "10_096, 11_001", "14_104, 11_001", "10_100, 10_001"})
    void otherJunctionsStayWhereTheyAre(String fiveAt, String threeAt) {
        Adjacency adjacency = joined(chr1(number(fiveAt), Side.LEFT), chr2(number(threeAt), Side.RIGHT));

        assertThat(interpreter(five, kinase).movingToExonEdges().interpret(adjacency))
                .isEqualTo(interpreter(five, kinase).interpret(adjacency));
    }

    @Test
    void junctionsWithInsertedBasesOrHomologyAreNotMoved() {
        Interpreter moving = interpreter(five, kinase).movingToExonEdges();
        Adjacency inserted = Adjacency.joining(chr1(10_098, Side.LEFT), chr2(11_001, Side.RIGHT), "GA");
        Adjacency homologous = Adjacency.overlapping(chr1(10_098, Side.LEFT), chr2(11_003, Side.RIGHT), 1);

        assertThat(moving.interpret(inserted).movedToExonEdges()).isEmpty();
        assertThat(moving.interpret(homologous))
                .isEqualTo(interpreter(five, kinase).interpret(homologous));
    }

    private static int number(String text) {
        return Integer.parseInt(text.replace("_", ""));
    }

    @Test
    void whereNothingIsMadeTheNearestGeneIsTold() {
        // FIVE keeps its start. On chr2 all of NEAR is lost 50 bases away, and KIN keeps its start far behind the
        // break.
        Transcript near = GeneScene.transcript("NEAR")
                .on("chr2", Strand.FORWARD)
                .startingAt(60_051)
                .build();

        Outcome outcome = interpreter(five, kinase, near)
                .interpret(joined(chr1(10_500, Side.LEFT), chr2(60_000, Side.LEFT)))
                .headline();

        assertThat(outcome).isInstanceOfSatisfying(NoProduct.class, none -> {
            assertThat(none.why()).isEqualTo(NoProduct.Why.TWO_FIVE_PRIME_ENDS);
            assertThat(none.second().located().orElseThrow().transcript()).isEqualTo(near);
        });
    }

    @Test
    void twoEndsInOneGeneAreToldOfOneTranscriptThatHoldsBoth() {
        // The listed transcript starts behind the first end; the longer one holds both.
        Transcript listed = GeneScene.transcript("KIN")
                .accession("NM_2.1")
                .flags(TranscriptFlag.MSK_PANEL)
                .build();
        Transcript longer = GeneScene.transcript("KIN")
                .accession("NM_1.1")
                .startingAt(1_001)
                .exons(14)
                .build();

        Outcome outcome = interpreter(GeneScene.gene(longer, listed))
                .interpret(joined(chr1(5_500, Side.LEFT), chr1(12_500, Side.LEFT)))
                .headline();

        assertThat(outcome).isInstanceOfSatisfying(NoProduct.class, none -> {
            assertThat(none.why()).isEqualTo(NoProduct.Why.TWO_FIVE_PRIME_ENDS);
            assertThat(none.first().located().orElseThrow().transcript()).isEqualTo(longer);
            assertThat(none.second().located().orElseThrow().transcript()).isEqualTo(longer);
        });
    }

    @Test
    void aTranscriptBrokenBehindItsStopCodonGivesWayToAnother() {
        Transcript listed = GeneScene.transcript("KIN")
                .accession("NM_2.1")
                .on("chr2", Strand.FORWARD)
                .utr3(400)
                .flags(TranscriptFlag.MSK_PANEL)
                .build();
        Transcript longer = GeneScene.transcript("KIN")
                .accession("NM_1.1")
                .on("chr2", Strand.FORWARD)
                .build();
        Interpreter interpreter = interpreter(GeneScene.gene(five), GeneScene.gene(longer, listed));

        assertThat(product(interpreter, joined(chr1(10_500, Side.LEFT), chr2(12_500, Side.RIGHT)))
                        .three()
                        .end()
                        .transcript())
                .isEqualTo(longer);
        assertThat(product(interpreter, joined(chr1(10_500, Side.LEFT), chr2(10_080, Side.RIGHT)))
                        .three()
                        .end()
                        .transcript())
                .isEqualTo(listed);
    }

    @Test
    void aTranscriptBrokenBehindItsStopCodonDoesNotGiveWayToOneWithoutProtein() {
        Transcript listed = GeneScene.transcript("KIN")
                .accession("NM_2.1")
                .on("chr2", Strand.FORWARD)
                .utr3(400)
                .build();
        Transcript without = GeneScene.transcript("KIN")
                .accession("NR_1.1")
                .on("chr2", Strand.FORWARD)
                .notCoding()
                .build();
        Interpreter interpreter = interpreter(GeneScene.gene(five), GeneScene.gene(without, listed));

        assertThat(product(interpreter, joined(chr1(10_500, Side.LEFT), chr2(12_500, Side.RIGHT)))
                        .three()
                        .end()
                        .transcript())
                .isEqualTo(listed);
    }

    @Test
    void genesWithoutProteinDoNotHideTwoBrokenGenesWithProtein() {
        // FIVE and KIN both keep their start; LNC lies in an intron of KIN, on the other strand.
        Transcript within = GeneScene.transcript("LNC")
                .on("chr2", Strand.REVERSE)
                .startingAt(10_200)
                .exonLengths(100, 100)
                .introns(400)
                .notCoding()
                .build();

        Interpretation interpretation =
                interpreter(five, kinase, within).interpret(joined(chr1(10_500, Side.LEFT), chr2(10_500, Side.LEFT)));

        assertThat(interpretation.headline()).isInstanceOfSatisfying(NoProduct.class, none -> {
            assertThat(none.why()).isEqualTo(NoProduct.Why.TWO_FIVE_PRIME_ENDS);
            assertThat(none.second().located().orElseThrow().transcript()).isEqualTo(kinase);
        });
        assertThat(interpretation.otherGenes())
                .singleElement()
                .isInstanceOfSatisfying(
                        Product.class, other -> assertThat(other.three().gene()).isEqualTo("LNC"));
    }

    @Test
    void theListedTranscriptMakesTheHeadlineAndTheRestIsTold() {
        Transcript listed = GeneScene.transcript("KIN")
                .accession("NM_2.1")
                .on("chr2", Strand.FORWARD)
                .exonLengths(100, 102)
                .flags(TranscriptFlag.MSK_PANEL)
                .build();
        Interpretation interpretation = interpreter(GeneScene.gene(five), GeneScene.gene(kinase, listed))
                .interpret(joined(chr1(10_500, Side.LEFT), chr2(10_500, Side.RIGHT)));

        assertThat(((Product) interpretation.headline()).three().end().transcript())
                .isEqualTo(listed);
        assertThat(interpretation.dependence()).containsExactlyInAnyOrder(Dependence.EXONS, Dependence.KINASE);
    }

    @Test
    void oneTranscriptDependsOnNothing() {
        assertThat(interpreter(five, kinase)
                        .interpret(joined(chr1(10_500, Side.LEFT), chr2(10_500, Side.RIGHT)))
                        .dependence())
                .isEqualTo(Set.of());
    }

    @Test
    void aKnownPairSurfacesFromUnderALargerGene() {
        Transcript cover = GeneScene.transcript("COVER")
                .on("chr2", Strand.FORWARD)
                .startingAt(9_000)
                .introns(2_000)
                .kinase(10, 20)
                .flags(TranscriptFlag.MSK_PANEL)
                .build();
        Gene[] genes = {GeneScene.gene(five), GeneScene.gene(cover), GeneScene.gene(kinase)};
        Adjacency adjacency = joined(chr1(10_500, Side.LEFT), chr2(10_500, Side.RIGHT));

        Interpretation unknown = interpreter(genes).interpret(adjacency);
        Interpretation known = new Interpreter(
                        new Locator(GeneScene.models(genes)),
                        TranscriptPreference.MSK,
                        (one, other) -> Set.of(one, other).equals(Set.of("KIN", "FIVE")))
                .interpret(adjacency);

        assertThat(((Product) unknown.headline()).three().gene()).isEqualTo("COVER");
        assertThat(((Product) known.headline()).three().gene()).isEqualTo("KIN");
        assertThat(known.otherGenes())
                .singleElement()
                .satisfies(other -> assertThat(((Product) other).three().gene()).isEqualTo("COVER"));
    }

    @Test
    void aGeneBehindTheBreakIsSplicedOverTheDistance() {
        Product product = product(interpreter(five, kinase), joined(chr1(10_500, Side.LEFT), chr2(9_000, Side.RIGHT)));

        assertThat(product.three().exons()).hasToString("1-5");
        assertThat(product.three().end().isInside()).isFalse();
        assertThat(product.reading().verdict().why()).isEqualTo(FrameVerdict.Why.THREE_PRIME_BEFORE_START);
    }

    @Test
    void aThreePrimePartThatStartsWithItsStartCodonIsReadByPhase() {
        Transcript starting =
                GeneScene.transcript("KIN").on("chr2", Strand.FORWARD).utr5(100).build();

        // FIVE keeps 141 coding bases with exons 1-2, and 40 with exon 1. Exon 2 of KIN begins with the start codon.
        assertThat(frameOf(starting, joined(chr1(11_500, Side.LEFT), chr2(10_500, Side.RIGHT))))
                .isEqualTo(new FrameVerdict(Frame.IN_FRAME, FrameVerdict.Why.PHASES_MATCH));
        assertThat(frameOf(starting, joined(chr1(10_500, Side.LEFT), chr2(10_500, Side.RIGHT))))
                .isEqualTo(new FrameVerdict(Frame.OUT_OF_FRAME, FrameVerdict.Why.PHASES_DIFFER));
        // One base more than the start codon is untranslated.
        assertThat(frameOf(kinase, joined(chr1(11_003, Side.LEFT), chr2(10_060, Side.RIGHT))))
                .isEqualTo(new FrameVerdict(Frame.UNDECIDED, FrameVerdict.Why.THREE_PRIME_BEFORE_START));
        // 42 coding bases, then ATG.
        assertThat(frameOf(kinase, joined(chr1(11_002, Side.LEFT), chr2(10_061, Side.RIGHT))))
                .isEqualTo(new FrameVerdict(Frame.IN_FRAME, FrameVerdict.Why.PHASES_MATCH));
    }

    private FrameVerdict frameOf(Transcript three, Adjacency adjacency) {
        return product(interpreter(five, three), adjacency).reading().verdict();
    }

    @Test
    void theFirstExonOfAThreePrimePartnerIsPrintedAndItsNeighbourSpliced() {
        Product product = product(interpreter(five, kinase), joined(chr1(10_500, Side.LEFT), chr2(9_000, Side.RIGHT)));

        assertThat(product.reading().threeExons()).hasToString("1-5");
        assertThat(product.alternatives())
                .containsExactly(Reading.byPhase(
                        Reading.Way.NEIGHBOUR_SPLICED,
                        new ExonRange(1, 1),
                        new ExonRange(2, 5),
                        new FrameVerdict(Frame.IN_FRAME, FrameVerdict.Why.PHASES_MATCH)));
    }

    @Test
    void skippingOneExonThatBringsTheFrameBackIsAnAlternative() {
        // FIVE exon 2 ends in phase ZERO, KIN exon 2 starts in ONE: out of frame.
        // Without FIVE exon 2 (ONE to ONE), or without KIN exon 2 (ZERO to ZERO), in frame.
        Product product = product(interpreter(five, kinase), joined(chr1(11_500, Side.LEFT), chr2(10_500, Side.RIGHT)));

        assertThat(product.reading().verdict().frame()).isEqualTo(Frame.OUT_OF_FRAME);
        assertThat(product.alternatives())
                .extracting(Reading::way, Reading::fiveExons, Reading::threeExons)
                .containsExactly(
                        tuple(Reading.Way.EXON_SKIPPED, new ExonRange(1, 1), new ExonRange(2, 5)),
                        tuple(Reading.Way.EXON_SKIPPED, new ExonRange(1, 2), new ExonRange(3, 5)));
        assertThat(product.alternatives())
                .extracting(reading -> reading.verdict().frame())
                .containsOnly(Frame.IN_FRAME);
    }

    @Test
    void whereBasesAreKnownTheFrameIsRead() {
        // A genome of A alone has no start codon but needs none: reading begins at the annotated one, and meets no
        // stop.
        ReferenceBases onlyA = interval -> Optional.of("A".repeat(interval.length()));
        Adjacency adjacency = joined(chr1(10_500, Side.LEFT), chr2(10_500, Side.RIGHT));

        Reading read = product(interpreter(five, kinase).readingWith(new Translator(onlyA)), adjacency)
                .reading();
        Reading counted = product(interpreter(five, kinase), adjacency).reading();
        Reading unknown = product(
                        interpreter(five, kinase)
                                .readingWith(new Translator(interval -> Optional.of("N".repeat(interval.length())))),
                        adjacency)
                .reading();

        assertThat(read.method()).isEqualTo(Reading.Method.TRANSLATION);
        assertThat(read.verdict()).isEqualTo(new FrameVerdict(Frame.IN_FRAME, FrameVerdict.Why.READ_IN_FRAME));
        // 40 coding bases before the junction: 13 codons, the 14th is cut
        assertThat(read.spelling().translation().orElseThrow().junctionResidue())
                .hasValue(14);
        assertThat(counted.method()).isEqualTo(Reading.Method.PHASE);
        assertThat(counted.spelling()).isEqualTo(Spelling.Unspelled.NO_SEQUENCE);
        assertThat(unknown.verdict()).isEqualTo(counted.verdict());
        assertThat(unknown.spelling()).isEqualTo(Spelling.Unspelled.UNKNOWN_BASES);
    }

    @Test
    void missingBasesAreSaid() {
        Interpreter interpreter = interpreter(five, kinase)
                .readingWith(new Translator(interval -> interval.contig().name().equals("chr1")
                        ? Optional.of("A".repeat(interval.length()))
                        : Optional.empty()));

        assertThat(product(interpreter, joined(chr1(10_500, Side.LEFT), chr2(10_500, Side.RIGHT)))
                        .reading()
                        .spelling())
                .isEqualTo(Spelling.Unspelled.MISSING_BASES);
    }

    private static Product product(Interpreter interpreter, Adjacency adjacency) {
        return (Product) interpreter.interpret(adjacency).headline();
    }

    private static Interpreter interpreter(Transcript... transcripts) {
        Gene[] genes = new Gene[transcripts.length];
        for (int i = 0; i < genes.length; i++) {
            genes[i] = GeneScene.gene(transcripts[i]);
        }
        return interpreter(genes);
    }

    private static Interpreter interpreter(Gene... genes) {
        return new Interpreter(new Locator(GeneScene.models(genes)), TranscriptPreference.MSK, (one, other) -> false);
    }

    private static Adjacency joined(Breakend one, Breakend other) {
        return Adjacency.joining(one, other, "");
    }

    private static Breakend chr1(int position, Side kept) {
        return new Breakend(GeneScene.contig("chr1"), position, kept);
    }

    private static Breakend chr2(int position, Side kept) {
        return new Breakend(GeneScene.contig("chr2"), position, kept);
    }
}
