package org.kinfuse.fuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinfuse.fuse.Outcome.Product;
import org.kinfuse.genes.Exon;
import org.kinfuse.genes.GeneticCode;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;
import org.kinfuse.locate.LocatedEnd;
import org.kinfuse.locate.Locator;
import org.kinfuse.locate.Role;
import org.kinfuse.locate.Site;

/** Joins real genes at random on real sequence and holds the frame by phase against the frame by translation. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TranslatorTest {
    private RealSequence sequence;
    private List<Transcript> transcripts;

    @BeforeAll
    void readRealGenesOnce() throws IOException {
        assumeTrue(RealSequence.isThere(), "needs ../shared");
        sequence = new RealSequence();
        transcripts = sequence.transcripts().stream()
                .filter(transcript -> isWhole(nativeProtein(transcript, sequence), transcript))
                .toList();
        assertThat(transcripts).hasSizeGreaterThan(500);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23})
    void phaseAndTranslationAgreeOnRealGenes(long seed) {
        Translator translator = new Translator(sequence);
        Random random = new Random(seed);
        Map<Frame, Integer> met = new EnumMap<>(Frame.class);
        for (int round = 0; round < 1_500; round++) {
            Transcript five = transcripts.get(random.nextInt(transcripts.size()));
            Transcript three = transcripts.get(random.nextInt(transcripts.size()));
            boolean exonic = random.nextBoolean();
            LocatedEnd start = cut(five, Role.FIVE_PRIME, exonic, random);
            LocatedEnd end = cut(three, Role.THREE_PRIME, exonic, random);
            Product product = Fuser.fuse(start, end, exonic ? "ACGTACG".substring(0, random.nextInt(5)) : "");

            Optional<Translation> translation =
                    translator.translate(product, product.reading()).translation();

            if (translation.isPresent()) {
                Frame byPhase = product.reading().verdict().frame();
                Frame byBases = translation.get().verdict().frame();
                met.merge(byBases, 1, Integer::sum);
                assertAgree(product, translation.get(), byPhase, byBases, sequence);
            }
        }
        assertThat(met.get(Frame.IN_FRAME)).isGreaterThan(200);
        assertThat(met.get(Frame.OUT_OF_FRAME)).isGreaterThan(20);
        assertThat(met.get(Frame.STOP_BEFORE_JUNCTION)).isGreaterThan(5);
        assertThat(met.get(Frame.PROMOTER_SWAP)).isGreaterThan(20);
    }

    private static void assertAgree(
            Product product, Translation translation, Frame byPhase, Frame byBases, RealSequence sequence) {
        String what = product.five().end() + " " + product.three().end() + " " + product.inserted();
        String five = nativeProtein(product.five().end().transcript(), sequence);
        String three = nativeProtein(product.three().end().transcript(), sequence);
        // Residues of the 3' partner whose codons are whole, its stop codon left out. With none, only its stop is left
        // to read.
        int tail = Math.max(0, keptCodingBases(product.three().end()) / 3 - 1);
        if (byBases == Frame.IN_FRAME) {
            int kept = (translation.junction() - translation.start()) / 3;
            assertThat(translation.protein()).as(what).startsWith(five.substring(0, Math.min(kept, five.length())));
            assertThat(translation.protein()).as(what).endsWith(three.substring(three.length() - tail));
        }
        if (byBases == Frame.STOP_BEFORE_JUNCTION) {
            // The last bases of the messenger are those of the 3' partner, its untranslated ones behind the stop last.
            int codingStarts = translation.messenger().length()
                    - keptCodingBases(product.three().end())
                    - untranslatedBehind(product.three().end().transcript());
            assertThat(translation.stop().orElseThrow()).as(what).isLessThan(codingStarts);
        }
        switch (byPhase) {
            case IN_FRAME ->
                // Only a stop made by the junction codon or by inserted bases can come between.
                assertThat(byBases)
                        .as(what)
                        .isIn(Frame.IN_FRAME, Frame.STOP_BEFORE_JUNCTION, tail < 1 ? Frame.NOT_CODING : Frame.IN_FRAME);
            case OUT_OF_FRAME ->
                assertThat(byBases)
                        .as(what)
                        .isIn(
                                Frame.OUT_OF_FRAME,
                                Frame.STOP_BEFORE_JUNCTION,
                                tail < 1 ? Frame.NOT_CODING : Frame.OUT_OF_FRAME);
            case PROMOTER_SWAP -> {
                assertThat(byBases).as(what).isEqualTo(Frame.PROMOTER_SWAP);
                assertThat(three).as(what).endsWith(translation.protein());
                assertThat(translation.protein()).as(what).startsWith("M");
            }
            case NOT_CODING -> assertThat(byBases).as(what).isEqualTo(Frame.NOT_CODING);
            case UNDECIDED, STOP_BEFORE_JUNCTION -> assertThat(byBases).as(what).isNotEqualTo(Frame.UNDECIDED);
        }
    }

    private static int untranslatedBehind(Transcript transcript) {
        List<WalkedGene.Base> bases = WalkedGene.of(transcript).bases();
        int last = 0;
        for (int i = 0; i < bases.size(); i++) {
            last = bases.get(i).codingIndex() >= 0 ? i : last;
        }
        return bases.size() - 1 - last;
    }

    private static int keptCodingBases(LocatedEnd three) {
        return (int) WalkedGene.of(three.transcript()).bases().stream()
                .filter(base -> base.codingIndex() >= 0)
                .filter(base -> three.breakend().kept() == Side.LEFT
                        ? base.position() <= three.breakend().position()
                        : base.position() >= three.breakend().position())
                .count();
    }

    private static LocatedEnd cut(Transcript transcript, Role role, boolean exonic, Random random) {
        GenomicInterval span = transcript.span();
        Side kept = (transcript.strand() == Strand.FORWARD) == (role == Role.FIVE_PRIME) ? Side.LEFT : Side.RIGHT;
        for (int attempt = 0; ; attempt++) {
            int position;
            if (exonic || transcript.exonCount() == 1) {
                Exon exon = transcript.exon(1 + random.nextInt(transcript.exonCount()));
                position = exon.start() + random.nextInt(exon.length());
            } else {
                position = span.start() + random.nextInt(span.length());
            }
            LocatedEnd end = Locator.locate(new Breakend(transcript.contig(), position, kept), transcript);
            if (end.site() instanceof Site.InExon == exonic || attempt > 100) {
                return end;
            }
        }
    }

    private static boolean isWhole(String protein, Transcript transcript) {
        return protein.startsWith("M") && protein.length() == transcript.proteinLength();
    }

    /** The protein of the unbroken gene, spelled and read here and nowhere else. Empty if it does not end in a stop. */
    private static String nativeProtein(Transcript transcript, RealSequence sequence) {
        StringBuilder coding = new StringBuilder();
        for (Exon exon : transcript.exons()) {
            int start = Math.max(exon.start(), transcript.coding().orElseThrow().start());
            int end = Math.min(exon.end(), transcript.coding().orElseThrow().end());
            if (start <= end) {
                String bases = sequence.bases(new GenomicInterval(transcript.contig(), start, end))
                        .orElseThrow();
                coding.append(transcript.strand() == Strand.FORWARD ? bases : Bases.reverseComplement(bases));
            }
        }
        StringBuilder protein = new StringBuilder();
        for (int at = 0; at + 3 <= coding.length(); at += 3) {
            char residue = GeneticCode.residue(coding.toString(), at);
            if (residue == GeneticCode.STOP) {
                return at + 3 == coding.length() ? protein.toString() : "";
            }
            protein.append(residue);
        }
        return "";
    }
}
