package org.kinfuse.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.fuse.Interpreter;
import org.kinfuse.genes.Gene;
import org.kinfuse.genes.GeneModels;
import org.kinfuse.genes.GeneScene;
import org.kinfuse.genes.TranscriptFlag;
import org.kinfuse.genes.TranscriptPreference;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Cytobands;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;
import org.kinfuse.locate.Locator;

/**
 * The words of a laboratory, letter by letter. Every gene has five exons of 100 to 102 bases and introns of 900, of
 * which exon 1 is coding from its base 61 on, exon 5 up to its base 48.
 *
 * <pre>
 *   ONE    chr1 + from   10,001   exon n from n * 1,000 + 9,000 on
 *   TWIN   chr1 + from  210,001
 *   EGFR   chr1 + from  410,001   28 exons
 *   KIN    chr2 - to     14,104   a tyrosine kinase in exons 3 and 4; on a laboratory's panel
 *   SER    chr2 + from  210,001   a kinase, its whole protein
 *   LNC    chr2 + from  410,001   makes no protein
 *   PAN    chr2 - to    614,104   on a laboratory's panel
 *   ISO    chr1 + from  310,001   one transcript, NM_A, and another, NM_B, from 320,001
 * </pre>
 */
class LabWordingTest {
    private static final GeneModels MODELS = GeneScene.models(
            gene(GeneScene.transcript("ONE")),
            gene(GeneScene.transcript("TWIN").startingAt(210_001)),
            gene(GeneScene.transcript("EGFR").startingAt(410_001).exons(28)),
            gene(GeneScene.transcript("KIN")
                    .on("chr2", Strand.REVERSE)
                    .kinaseInExons(3, 4)
                    .flags(TranscriptFlag.MSK_PANEL)),
            gene(GeneScene.transcript("SER")
                    .on("chr2", Strand.FORWARD)
                    .startingAt(210_001)
                    .kinaseInExons(1, 5)),
            gene(GeneScene.transcript("LNC")
                    .on("chr2", Strand.FORWARD)
                    .startingAt(410_001)
                    .notCoding()),
            gene(GeneScene.transcript("PAN")
                    .on("chr2", Strand.REVERSE)
                    .startingAt(610_001)
                    .flags(TranscriptFlag.MSK_PANEL)),
            GeneScene.gene(
                    GeneScene.transcript("ISO")
                            .accession("NM_A.1")
                            .startingAt(310_001)
                            .build(),
                    GeneScene.transcript("ISO")
                            .accession("NM_B.1")
                            .startingAt(320_001)
                            .build()));
    private static final Cytobands BANDS = new Cytobands(List.of(
            new Cytobands.Band(new GenomicInterval(GeneScene.contig("chr1"), 1, 100_000), "p36.33", "gneg"),
            new Cytobands.Band(new GenomicInterval(GeneScene.contig("chr2"), 1, 100_000), "q11.2", "gpos50")));
    private static final Interpreter.GenePairs KNOWN =
            (one, other) -> (one.equals("TWIN") && other.equals("ONE")) || one.equals("EGFR");

    private static Gene gene(GeneScene transcript) {
        return GeneScene.gene(transcript.build());
    }

    private static LabWording wording(String one, String other) {
        Interpreter interpreter = new Interpreter(new Locator(MODELS), TranscriptPreference.MSK, KNOWN);
        return LabWording.of(
                interpreter.interpret(Adjacency.joining(breakend(one), breakend(other), "")), KNOWN, BANDS);
    }

    private static Breakend breakend(String text) {
        String[] parts = text.split(":", -1);
        return new Breakend(
                GeneScene.contig(parts[0]),
                Integer.parseInt(parts[1]),
                parts[2].equals("left") ? Side.LEFT : Side.RIGHT);
    }

    @Test
    void aFusionThatKeepsATyrosineKinase() {
        assertThat(wording("chr1:11500:left", "chr2:12500:left"))
                .isEqualTo(new LabWording(
                        "Protein Fusion: in frame  {ONE:KIN}",
                        "ONE exon 2 to KIN exon 3",
                        "ONE (NM_ONE) - KIN (NM_KIN) fusion: " + "t(1;2)(p36.33;q11.2)(chr1:g.11500::chr2:g.12500)",
                        "The ONE - KIN fusion involves ONE exons 1 - 2 and KIN exons 3 - 5. "
                                + "The fusion is predicted to be in frame and includes the kinase domain of KIN."));
    }

    @Test
    void outOfFrameIsSaidByTheDescriptionAlone() {
        assertThat(wording("chr1:10500:left", "chr2:12500:left"))
                .isEqualTo(new LabWording(
                        "Protein Fusion: out of frame  {ONE:KIN}",
                        "ONE exon 1 to KIN exon 3",
                        "ONE (NM_ONE) - KIN (NM_KIN) fusion: " + "t(1;2)(p36.33;q11.2)(chr1:g.10500::chr2:g.12500)",
                        "The ONE - KIN fusion involves ONE exon 1 and KIN exons 3 - 5. "
                                + "The fusion includes the kinase domain of KIN."));
    }

    @Test
    void withoutAWholeKinaseItIsARearrangement() {
        assertThat(wording("chr1:11500:left", "chr2:11500:left").sentences())
                .isEqualTo("The ONE - KIN rearrangement is a translocation that results in a fusion of "
                        + "ONE exons 1 - 2 to KIN exons 4 - 5. "
                        + "The fusion is predicted to be in frame and includes a part of the kinase domain of KIN.");
        assertThat(wording("chr2:12500:right", "chr1:11500:right").sentences())
                .isEqualTo("The KIN - ONE rearrangement is a translocation that results in a fusion of "
                        + "KIN exons 1 - 2 to ONE exons 3 - 5. "
                        + "The fusion is predicted to be in frame and does not include the kinase domain of KIN.");
    }

    @Test
    void aKnownPairIsAFusionUnlessItHasLostItsKinase() {
        assertThat(wording("chr1:211500:left", "chr1:12500:right").notation())
                .isEqualTo("TWIN (NM_TWIN) - ONE (NM_ONE) fusion: c.141+399:TWIN_c.243+397:ONEdup");
        assertThat(wording("chr1:11500:left", "chr1:212500:right").sentences())
                .startsWith("The ONE - TWIN rearrangement is a deletion that results in a fusion of ");
        assertThat(wording("chr1:412500:left", "chr2:11500:left").sentences())
                .startsWith("The EGFR - KIN rearrangement is a translocation");
    }

    @Test
    void neighboursInTheReferenceAreNoDeletion() {
        assertThat(wording("chr1:11500:left", "chr1:11501:right"))
                .isEqualTo(new LabWording(
                        "-",
                        "intron 2",
                        "ONE (NM_ONE) rearrangement: c.141+399_c.141+400=",
                        "The breakpoints are neighbours in the reference: nothing is rearranged."));
        assertThat(wording("chr1:11500:left", "chr1:11500:right").sentences())
                .isEqualTo("The ONE rearrangement is an intragenic duplication of intron 2.");
    }

    @Test
    void oneGeneIsNotPairedWithItself() {
        // no transcript holds both ends
        LabWording wording = wording("chr1:311500:left", "chr1:321500:left");

        assertThat(wording.sentences()).isEqualTo("The ISO rearrangement is an inversion of exons 3 - 5.");
        assertThat(wording.notation()).isEqualTo("ISO (NM_A) rearrangement: c.141+399:ISO_chr1:g.321500inv");
    }

    @Test
    void twoKinasesInOneSentence() {
        assertThat(wording("chr2:211050:left", "chr2:11500:left").sentences())
                .isEqualTo("The SER - KIN rearrangement is an inversion that results in a fusion of "
                        + "SER exons 1 - 2 to KIN exons 4 - 5. One of the breakpoints is within SER exon 2. "
                        + "The fusion includes parts of the kinase domains of SER and KIN.");
        assertThat(wording("chr2:211500:left", "chr2:12500:left").sentences())
                .endsWith("The fusion is predicted to be in frame and includes a part of the kinase domain of SER and "
                        + "includes the kinase domain of KIN.");
    }

    @Test
    void aCutExonCountsForBothAndIsMidExon() {
        LabWording one = wording("chr1:11050:left", "chr2:12500:left");
        assertThat(one.description()).isEqualTo("Protein Fusion: mid-exon  {ONE:KIN}");
        assertThat(one.sentences())
                .isEqualTo("The ONE - KIN fusion involves ONE exons 1 - 2 and KIN exons 3 - 5. "
                        + "One of the breakpoints is within ONE exon 2. The fusion includes the kinase domain of KIN.");
        assertThat(wording("chr1:11050:left", "chr2:12050:left").sentences())
                .contains("The breakpoints are within ONE exon 2 and KIN exon 3. ");
    }

    @Test
    void exonEdgesAsRnaShowsThemAreNotCut() {
        LabWording spliced = wording("chr1:11101:left", "chr2:12103:left");
        assertThat(spliced.description()).isEqualTo("Protein Fusion: in frame  {ONE:KIN}");
        assertThat(spliced.sentences()).doesNotContain("breakpoint");
    }

    @ParameterizedTest
    @CsvSource({
        "chr1:10030:left, chr2:12500:left, Transcript Fusion {ONE:KIN}",
        "chr2:411500:left, chr2:12500:left, Transcript Fusion {LNC:KIN}",
        "chr1:11500:left, chr2:411500:right, Transcript Fusion {ONE:LNC}",
        "chr1:11500:left, chr2:12500:right, Antisense Fusion",
        "chr1:11500:right, chr2:12500:left, -",
        "chr1:14090:left, chr2:12500:left, -",
        "chr1:5000000:left, chr2:12500:left, -",
        "chr1:11500:left, chr1:13500:right, Deletion of 2 exons : out of frame",
        "chr1:11500:left, chr1:12500:right, Deletion of 1 exon : in frame",
        "chr1:11500:right, chr1:12500:left, Duplication of 1 exon : in frame",
        "chr1:11050:left, chr1:13500:right, Deletion within transcript : mid-exon",
        "chr1:10030:left, chr1:13500:right, Deletion within transcript",
        "chr1:11200:left, chr1:11500:right, Deletion within intron",
        "chr1:11500:left, chr1:13500:left, Antisense Fusion",
        "chr1:11500:right, chr1:13500:right, -",
    })
    void descriptions(String one, String other, String expected) {
        assertThat(wording(one, other).description()).isEqualTo(expected);
    }

    @Test
    void exonsOfOneGene() {
        assertThat(wording("chr2:11500:left", "chr2:13500:right"))
                .isEqualTo(new LabWording(
                        "Deletion of 2 exons : out of frame",
                        "exons 2 - 3",
                        "KIN (NM_KIN) rearrangement: c.41-396_c.244-399del",
                        "The KIN rearrangement is an intragenic deletion of exons 2 - 3. "
                                + "The rearrangement includes a part of the kinase domain of KIN."));
        assertThat(wording("chr2:12050:left", "chr2:13500:right").sentences())
                .isEqualTo("The KIN rearrangement is an intragenic deletion of exons 2 - 3. "
                        + "One of the breakpoints is within exon 3. "
                        + "The rearrangement includes a part of the kinase domain of KIN.");
        assertThat(wording("chr1:11500:left", "chr1:13500:left").sentences())
                .isEqualTo("The ONE rearrangement is an intragenic inversion of exons 3 - 4.");
        assertThat(wording("chr1:11200:left", "chr1:11500:right").sentences())
                .isEqualTo("The ONE rearrangement is an intragenic deletion of intron 2.");
    }

    @Test
    void exonsOfOneGeneJoinedWholeAreNotConcerned() {
        LabWording joined = wording("chr1:11101:left", "chr1:13004:right");
        assertThat(joined.description()).startsWith("Deletion of 1 exon : ");
        assertThat(joined.sentences()).isEqualTo("The ONE rearrangement is an intragenic deletion of exon 3.");
    }

    @Test
    void theLossOfExactlyAnIntronIsNoJunctionOfRna() {
        LabWording lost = wording("chr1:11101:left", "chr1:12002:right");
        assertThat(lost.description()).isEqualTo("Deletion within transcript : mid-exon");
        assertThat(lost.sentences())
                .isEqualTo("The ONE rearrangement is an intragenic deletion of exons 2 - 3. "
                        + "The breakpoints are within exon 2 and exon 3.");
    }

    @Test
    void aGeneBrokenBeforeItsStartCodonIsPartOfAFusionOnlyIfItDrives() {
        assertThat(wording("chr1:10030:left", "chr2:12500:left").sentences())
                .startsWith("The ONE - KIN fusion involves ONE exon 1 and KIN exons 3 - 5.");
        assertThat(wording("chr1:10030:left", "chr2:212500:right").sentences())
                .isEqualTo("The SER rearrangement is a translocation with a breakpoint in intron 3.");
    }

    @Test
    void descriptionExonsAndSentencesAgreeOnRandomJunctionsOfSeed3() {
        Random random = new Random(3);
        int fusions = 0;
        for (int i = 0; i < 20_000; i++) {
            String one = anywhere(random);
            String other = anywhere(random);
            LabWording said = wording(one, other);
            boolean fusion = said.sentences().contains("fusion involves")
                    || said.sentences().contains("results in a fusion of");
            boolean intragenic = said.sentences().contains(" an intragenic ");
            if (fusion) {
                fusions++;
                assertThat(said.sentences().contains("predicted to be in frame"))
                        .as(one + " " + other + " " + said)
                        .isEqualTo(said.description().startsWith("Protein Fusion: in frame"));
            }
            if ((fusion || intragenic) && said.description().contains("mid-exon")) {
                assertThat(said.sentences()).as(one + " " + other).containsPattern("breakpoints (is|are) within");
            }
            if (intragenic && said.description().matches(".*(within intron| exons? :.*)")) {
                assertThat(said.sentences()).as(one + " " + other + said).doesNotContain("breakpoint");
            }
            Matcher counted = Pattern.compile(" of (\\d+) exons? :").matcher(said.description());
            if (intragenic && counted.find()) {
                assertThat(count(said.position()))
                        .as(one + " " + other + said)
                        .isEqualTo(Integer.parseInt(counted.group(1)));
            }
        }
        assertThat(fusions).isGreaterThan(500);
    }

    private static String anywhere(Random random) {
        String contig = random.nextBoolean() ? "chr1" : "chr2";
        int start = List.of(9_900, 209_900, 409_900).get(random.nextInt(3));
        int edge = 1_000 * random.nextInt(5) + 100 + random.nextInt(5);
        int position = start + (random.nextBoolean() ? edge : random.nextInt(4_400));
        return contig + ":" + position + (random.nextBoolean() ? ":left" : ":right");
    }

    /** Of {@code exons 2 - 5} four, of {@code exon 3} one. */
    private static int count(String position) {
        String[] parts = position.split(" ", -1);
        return parts.length == 2 ? 1 : Integer.parseInt(parts[3]) - Integer.parseInt(parts[1]) + 1;
    }

    @Test
    void oneGeneAndNothingAtTheOtherEnd() {
        assertThat(wording("chr2:12050:right", "chr2:5000000:left"))
                .isEqualTo(new LabWording(
                        "-",
                        "exons 1 - 3",
                        "KIN (NM_KIN) rearrangement: c.195:KIN_chr2:g.5000000dup",
                        "The KIN rearrangement is a duplication of exons 1 - 3. "
                                + "One of the breakpoints is within exon 3. "
                                + "The rearrangement includes a part of the kinase domain of KIN."));
        assertThat(wording("chr1:5000000:left", "chr2:12500:left"))
                .isEqualTo(new LabWording(
                        "-",
                        "intron 2",
                        "KIN (NM_KIN) rearrangement: t(1;2)(?;q11.2)(chr1:g.5000000::chr2:g.12500)",
                        "The KIN rearrangement is a translocation with a breakpoint in intron 2."));
    }

    @Test
    void ofTwoGenesThatMakeNothingTheOneOfThePanelIsToldOrBoth() {
        assertThat(wording("chr1:11500:left", "chr2:12500:right").sentences())
                .isEqualTo("The KIN rearrangement is a translocation with a breakpoint in intron 2.");
        assertThat(wording("chr2:12500:left", "chr2:612500:left"))
                .isEqualTo(new LabWording(
                        "-",
                        "KIN exons 1 - 2 and PAN exons 3 - 5",
                        "KIN (NM_KIN) - PAN (NM_PAN) rearrangement: c.142-397:KIN_c.142-397:PANinv",
                        "The KIN - PAN rearrangement is an inversion of KIN exons 1 - 2 and PAN exons 3 - 5."));
        assertThat(wording("chr1:11500:left", "chr1:212500:left").sentences())
                .isEqualTo("The ONE - TWIN rearrangement is an inversion of ONE exons 3 - 5 and TWIN exons 1 - 3.");
        assertThat(wording("chr1:11500:left", "chr2:212500:left").sentences())
                .isEqualTo("The ONE - SER rearrangement is a translocation with breakpoints in ONE intron 2 and "
                        + "SER intron 3.");
    }

    @Test
    void noGeneIsBroken() {
        assertThat(wording("chr1:5000000:left", "chr2:5000000:right"))
                .isEqualTo(new LabWording(
                        "-",
                        "",
                        "rearrangement: t(1;2)(?;?)(chr1:g.5000000::chr2:g.5000000)",
                        "The rearrangement is a translocation with breakpoints at IGR: 4563Kb after EGFR(+) and "
                                + "IGR: 4386Kb after PAN(-)."));
    }

    @ParameterizedTest
    @CsvSource({
        "chr1:410500:left, chr1:416500:right, The EGFR rearrangement is a vIII alteration.",
        "chr1:433500:left, chr1:435500:right, The EGFR rearrangement is a C-terminal domain (CTD) alteration.",
        "chr1:426500:right, chr1:434500:left, The EGFR rearrangement is a kinase domain duplication (KDD) alteration.",
        "chr1:410500:left, chr1:417500:right, The EGFR rearrangement is an intragenic deletion of exons 2 - 8.",
    })
    void alterationsWithANameOfTheirOwn(String one, String other, String sentence) {
        assertThat(wording(one, other).sentences()).isEqualTo(sentence);
    }
}
