package org.kinfuse.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinfuse.draw.DrawScene.call;
import static org.kinfuse.draw.DrawScene.left;
import static org.kinfuse.draw.DrawScene.right;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kinfuse.draw.Schematic.ExonShape;
import org.kinfuse.draw.Schematic.Fate;
import org.kinfuse.draw.Schematic.GeneTrack;
import org.kinfuse.draw.Schematic.Kind;
import org.kinfuse.draw.Schematic.Part;
import org.kinfuse.draw.Schematic.Piece;
import org.kinfuse.draw.Schematic.Product;
import org.kinfuse.draw.Schematic.ProteinPart;
import org.kinfuse.draw.Schematic.Read;
import org.kinfuse.draw.Schematic.Role;
import org.kinfuse.genes.Transcript;
import org.kinfuse.report.CallEntry;
import org.kinfuse.report.OutcomeEntry;
import org.kinfuse.report.OutcomeEntry.DomainEntry;
import org.kinfuse.report.ReportScene;
import org.kinfuse.report.TranslationEntry;

/** What a picture shows is what the call says. */
class SchematicTest {
    private static final long SEED = 20_261_121;
    private static final int CALLS = 400;

    private static List<Integer> exons(GeneTrack track, Fate fate) {
        return track.exons().stream()
                .filter(exon -> exon.fate() == fate)
                .map(ExonShape::number)
                .toList();
    }

    private static List<Integer> range(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private static List<Integer> pieces(Product product, Part part) {
        return product.pieces().stream()
                .filter(piece -> piece.part() == part && piece.kind() == Kind.EXON)
                .map(Piece::exon)
                .toList();
    }

    @Test
    void kinaseAtTheThreePrimeEnd() {
        Schematic drawn = DrawScene.MAKER.of(call(left("chr1", 156_101_472), right("chr1", 156_844_534)));

        assertThat(drawn.heading().name()).isEqualTo("LMNA::NTRK1");
        assertThat(drawn.heading().verdict()).isEqualTo("in frame, kinase domain of NTRK1 retained");
        assertThat(drawn.chromosomes()).singleElement().satisfies(chromosome -> {
            assertThat(chromosome.loci()).extracting(Schematic.Locus::band).containsExactly("q22", "q23.1");
            assertThat(chromosome.bands()).hasSizeGreaterThan(50);
        });
        assertThat(drawn.genes()).extracting(GeneTrack::role).containsExactly(Role.FIVE_PRIME, Role.THREE_PRIME);
        assertThat(exons(drawn.genes().get(0), Fate.KEPT)).isEqualTo(range(1, 2));
        assertThat(exons(drawn.genes().get(0), Fate.LOST)).isEqualTo(range(3, 12));
        assertThat(exons(drawn.genes().get(1), Fate.KEPT)).isEqualTo(range(11, 17));
        Product product = drawn.product().get(0);
        assertThat(pieces(product, Part.FIVE)).isEqualTo(range(1, 2));
        assertThat(pieces(product, Part.THREE)).isEqualTo(range(11, 17));
        // LMNA c.513 is the last base of exon 2, NTRK1 c.1252 the first of exon 11: residues 171 and 418.
        assertThat(product.protein())
                .containsExactly(
                        new ProteinPart(0, Part.FIVE, 1, 171, Read.IN_FRAME),
                        new ProteinPart(1, Part.THREE, 418, 796, Read.IN_FRAME));
    }

    @Test
    void kinaseAtTheFivePrimeEnd() {
        Schematic drawn = DrawScene.MAKER.of(call(right("chr4", 1_741_000), left("chr4", 1_808_800)));

        assertThat(drawn.heading().name()).isEqualTo("FGFR3::TACC3");
        assertThat(exons(drawn.genes().get(0), Fate.KEPT)).isEqualTo(range(1, 17));
        assertThat(drawn.genes().get(0).domains())
                .filteredOn(Schematic.DomainShape::kinase)
                .extracting(Schematic.DomainShape::fate)
                .containsExactly(Fate.KEPT);
    }

    @Test
    void exonsLostWithinOneGene() {
        Schematic drawn = DrawScene.MAKER.of(call(left("chr7", 55_100_000), right("chr7", 55_222_500)));

        assertThat(drawn.genes()).singleElement().satisfies(gene -> {
            assertThat(gene.role()).isEqualTo(Role.ONE_GENE);
            assertThat(gene.breaks()).hasSize(2);
            assertThat(exons(gene, Fate.LOST)).isEqualTo(range(2, 7));
        });
        assertThat(drawn.product().get(0).protein())
                .extracting(ProteinPart::gene)
                .containsExactly(0, 0);
    }

    @Test
    void exonsDoubledWithinOneGene() {
        Schematic drawn = DrawScene.MAKER.of(call(right("chr7", 55_241_000), left("chr7", 55_269_200)));

        GeneTrack gene = drawn.genes().get(0);
        assertThat(exons(gene, Fate.DOUBLED)).isEqualTo(range(18, 25));
        assertThat(exons(gene, Fate.LOST)).isEmpty();
    }

    @Test
    void anExonThatIsCut() {
        Schematic drawn = DrawScene.MAKER.of(call(left("chr1", 156_085_000), right("chr1", 156_843_500), "ACG"));

        assertThat(exons(drawn.genes().get(0), Fate.CUT)).containsExactly(1);
        assertThat(exons(drawn.genes().get(1), Fate.CUT)).containsExactly(8);
        Product product = drawn.product().get(0);
        assertThat(product.pieces())
                .filteredOn(piece -> piece.kind() == Kind.INSERT)
                .extracting(Piece::length)
                .containsExactly(3);
        // The report says that 539 bases of LMNA exon 1 come before the last kept one, and 251 of NTRK1's behind.
        assertThat(product.pieces().get(0).length()).isEqualTo(540);
        assertThat(product.pieces().get(2).length()).isEqualTo(252);
    }

    /** SLC45A3's promoter before BRAF from exon 9 on, whose first base belongs to codon 381. */
    private static CallEntry promoterOnly() {
        return call(right("chr1", 205_640_000), left("chr7", 140_490_000));
    }

    @Test
    void behindAPromoterAProteinWhoseStartIsLostStartsAtALaterAtg() {
        Schematic drawn = DrawScene.MAKER.of(promoterOnly());

        assertThat(drawn.heading().verdict()).startsWith("promoter swap");
        assertThat(drawn.product().get(0).protein())
                .containsExactly(new ProteinPart(1, Part.THREE, 381, 766, Read.START_UNKNOWN));
        assertThat(SchematicSvg.document(drawn, ""))
                .contains(
                        "BRAF 381 or later - 766",
                        "BRAF, from its first ATG in frame on: which one, only bases tell (--fasta)",
                        "kept, if an ATG comes before it");
    }

    @Test
    void whereTheBasesWereReadItStartsAtThatAtg() {
        CallEntry read = translated(promoterOnly(), 326, "");

        assertThat(DrawScene.MAKER.of(read).product().get(0).protein())
                .containsExactly(new ProteinPart(1, Part.THREE, 441, 766, Read.IN_FRAME));
    }

    @Test
    void aDomainBeforeTheAtgIsNotSaidToBeInTheProtein() {
        Schematic drawn = DrawScene.MAKER.of(translated(promoterOnly(), 200, ""));

        assertThat(drawn.product().get(0).protein())
                .containsExactly(new ProteinPart(1, Part.THREE, 567, 766, Read.IN_FRAME));
        assertThat(SchematicSvg.document(drawn, "")).contains("kept, but the protein starts behind its beginning");
    }

    @Test
    void withoutAnAtgThereIsNoProtein() {
        Schematic drawn = DrawScene.MAKER.of(translated(promoterOnly(), 0, "no start codon is left"));

        assertThat(drawn.product().get(0).protein()).isEmpty();
        assertThat(SchematicSvg.document(drawn, ""))
                .contains("none: no start codon is left in the frame of the 3' partner");
    }

    /** FGFR3 broken behind its last exon, TACC3 within exon 4: FGFR3 ends at its own stop codon. */
    @Test
    void aProteinThatEndsAtItsOwnStopIsMadeAndWhatFollowsIsNot() {
        Schematic drawn = DrawScene.MAKER.of(call(right("chr4", 1_730_237), left("chr4", 1_811_394)));

        assertThat(drawn.heading().verdict()).startsWith("not coding");
        assertThat(drawn.product().get(0).protein())
                .containsExactly(new ProteinPart(0, Part.FIVE, 1, 806, Read.IN_FRAME));
        assertThat(SchematicSvg.document(drawn, ""))
                .contains("kinase domain Pkinase_Tyr, kept<", "TACC, kept, not translated");
    }

    @Test
    void aKinaseThatIsNotReadInItsFrameIsNotSaidToBeRetained() {
        Schematic drawn = DrawScene.MAKER.of(call(left("chr1", 156_101_472), right("chr1", 156_845_000)));

        assertThat(drawn.heading().verdict())
                .isEqualTo("out of frame, kinase domain of NTRK1 retained in the transcript, but not in its frame");
    }

    @Test
    void behindAPromoterAWholeProteinIsWhole() {
        Schematic drawn = DrawScene.MAKER.of(call(left("chr1", 156_084_000), left("chr2", 30_145_000)));

        assertThat(drawn.product().get(0).protein())
                .containsExactly(new ProteinPart(1, Part.THREE, 1, 1620, Read.IN_FRAME));
    }

    /** A call as it is with the reference's bases: so many residues were read, or none for a reason. */
    private static CallEntry translated(CallEntry call, int residues, String why) {
        OutcomeEntry.Transcript made = (OutcomeEntry.Transcript) call.outcome();
        List<TranslationEntry> translation = why.isEmpty()
                ? List.of(new TranslationEntry(
                        OptionalInt.empty(),
                        "",
                        residues,
                        OptionalInt.of(residues + 1),
                        OptionalInt.of(2000),
                        "unlikely",
                        "",
                        ""))
                : List.of();
        return ReportScene.with(call, reading(made, made.reading().frame(), translation, why), call.reads());
    }

    private static OutcomeEntry.Transcript reading(
            OutcomeEntry.Transcript made, String frame, List<TranslationEntry> translation, String why) {
        return new OutcomeEntry.Transcript(
                made.kind(),
                made.five(),
                made.three(),
                made.linker(),
                made.midExon(),
                "translation",
                new OutcomeEntry.ReadingEntry(
                        made.reading().way(),
                        made.reading().fiveExons(),
                        made.reading().threeExons(),
                        made.reading().fiveOffset(),
                        made.reading().threeOffset(),
                        made.reading().fiveLast(),
                        made.reading().threeFirst(),
                        frame,
                        "as the bases say",
                        translation,
                        why),
                List.of(),
                made.kinase(),
                made.domains());
    }

    @Test
    void aProteinThatStopsBeforeTheJunctionHasNothingOfTheOther() {
        CallEntry call = call(left("chr1", 156_101_472), right("chr1", 156_844_534));
        OutcomeEntry.Transcript made = (OutcomeEntry.Transcript) call.outcome();
        TranslationEntry translation = new TranslationEntry(
                OptionalInt.of(172), "", 60, OptionalInt.of(61), OptionalInt.of(430), "likely", "", "");
        OutcomeEntry.Transcript stopped = reading(made, "stop-before-junction", List.of(translation), "");
        Transcript five = DrawScene.BUNDLE.genes().withAccession("NM_170707").get(0);
        Transcript three = DrawScene.BUNDLE.genes().withAccession("NM_002529").get(0);

        Product product = new ProductPieces(stopped, 0, five, three, 1).product();

        assertThat(pieces(product, Part.THREE)).isEqualTo(range(11, 17));
        assertThat(product.protein()).containsExactly(new ProteinPart(0, Part.FIVE, 1, 60, Read.IN_FRAME));
    }

    @Test
    void nothingIsMade() {
        Schematic drawn = DrawScene.MAKER.of(call(left("chr1", 156_101_472), left("chr1", 156_844_534)));

        assertThat(drawn.product()).isEmpty();
        assertThat(drawn.heading().verdict()).isEqualTo("no fusion transcript: both genes keep their 5' end");
        assertThat(drawn.genes()).extracting(GeneTrack::role).containsOnly(Role.BROKEN);
        assertThat(exons(drawn.genes().get(1), Fate.KEPT)).isEqualTo(range(1, 10));
    }

    /** The stretches of protein are counted here from exons, the domains by the room that judges: both must agree. */
    @Test
    void stretchesOfProteinHoldWhatTheCallSaysOfDomains() {
        int compared = 0;
        for (CallEntry call : DrawScene.randomCalls(SEED, CALLS)) {
            if (call.outcome() instanceof OutcomeEntry.Transcript made) {
                Schematic drawn = DrawScene.MAKER.of(call);
                List<ProteinPart> parts = drawn.product().get(0).protein();
                for (DomainEntry domain : made.domains()) {
                    // Where nothing follows in a frame, the transcript holds the 3' domains and no protein does.
                    boolean translated = !made.reading().frame().equals("not-coding")
                            || domain.transcript().equals(made.five().transcript());
                    if (translated && !parts.isEmpty() && drawn.genes().size() > 1 && isWhole(made)) {
                        assertThat(held(drawn, parts, domain))
                                .as(call.hgvs() + " " + call.name() + " " + domain)
                                .isEqualTo(domain.keptResidues());
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(CALLS / 2);
    }

    /** Whether whole exons are joined: where one is cut, the judging room counts up to the cut, whatever is spliced. */
    private static boolean isWhole(OutcomeEntry.Transcript made) {
        return made.reading().way().equals("spliced");
    }

    private static int held(Schematic drawn, List<ProteinPart> parts, DomainEntry domain) {
        return parts.stream()
                .filter(part -> drawn.genes().get(part.gene()).transcript().equals(domain.transcript()))
                .mapToInt(part -> Math.max(
                        0,
                        Math.min(part.lastResidue(), domain.lastResidue())
                                - Math.max(part.firstResidue(), domain.firstResidue())
                                + 1))
                .sum();
    }

    @Test
    void everyExonOfTheReadingIsAPieceAndNoOther() {
        for (CallEntry call : DrawScene.randomCalls(SEED + 1, CALLS)) {
            if (call.outcome() instanceof OutcomeEntry.Transcript made) {
                Product product = DrawScene.MAKER.of(call).product().get(0);
                assertThat(pieces(product, Part.FIVE))
                        .as(call.hgvs())
                        .isEqualTo(range(
                                made.reading().fiveExons().first(),
                                made.reading().fiveExons().last()));
                assertThat(pieces(product, Part.THREE))
                        .as(call.hgvs())
                        .isEqualTo(range(
                                made.reading().threeExons().first(),
                                made.reading().threeExons().last()));
            }
        }
    }
}
