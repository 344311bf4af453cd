package org.kinfuse.genes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Strand;

class GeneSceneTest {
    @Test
    void forwardTranscriptIsAsDrawn() {
        Transcript transcript = GeneScene.transcript("AAA").build();

        assertThat(transcript.exons())
                .containsExactly(
                        new Exon(1, 10_001, 10_100),
                        new Exon(2, 11_001, 11_101),
                        new Exon(3, 12_002, 12_103),
                        new Exon(4, 13_004, 13_104),
                        new Exon(5, 14_005, 14_104));
        // 504 spliced bases less 60 and 50 leave 394, of which 393 are whole codons.
        assertThat(transcript.coding())
                .contains(new CodingRegion(
                        10_061, 14_053, 1, List.of(Phase.ZERO, Phase.ONE, Phase.ZERO, Phase.ZERO, Phase.TWO)));
        assertThat(transcript.codingLength()).isEqualTo(393);
        assertThat(transcript.proteinLength()).isEqualTo(130);
    }

    @Test
    void reverseTranscriptIsItsMirrorImage() {
        Transcript transcript =
                GeneScene.transcript("AAA").on("chr2", Strand.REVERSE).build();

        assertThat(transcript.exon(1)).isEqualTo(new Exon(1, 14_005, 14_104));
        assertThat(transcript.exon(5)).isEqualTo(new Exon(5, 10_001, 10_100));
        assertThat(transcript.coding())
                .contains(new CodingRegion(
                        10_052, 14_044, 1, List.of(Phase.ZERO, Phase.ONE, Phase.ZERO, Phase.ZERO, Phase.TWO)));
    }

    @Test
    void startCodonMayLieBeyondExonOne() {
        Transcript transcript = GeneScene.transcript("AAA").utr5(110).build();

        assertThat(transcript.coding().orElseThrow().firstExon()).isEqualTo(2);
        assertThat(transcript.coding().orElseThrow().start()).isEqualTo(11_011);
        assertThat(transcript.codingLength() % 3).isZero();
    }

    @Test
    void kinaseOfExonsHoldsWholeCodonsOnly() {
        Transcript transcript = GeneScene.transcript("AAA").kinaseInExons(2, 4).build();

        // Exon 1 holds 40 coding bases, exons 1 to 4 hold 344: residues 1-14 touch exon 1, 115 touches exon 5.
        assertThat(transcript.kinaseDomains())
                .containsExactly(new Domain("Pkinase_Tyr", "pfam07714", Domain.Kind.KINASE, 15, 114));
    }

    @Test
    void modelsAnswerEveryQuestion() {
        Gene one = GeneScene.gene(
                GeneScene.transcript("AAA").accession("NM_2.1").exons(3).build(),
                GeneScene.transcript("AAA").accession("NM_1.1").build());
        Gene other = GeneScene.gene(
                GeneScene.transcript("BBB").startingAt(14_000).notCoding().build());
        GeneModels models = GeneScene.models(other, one);

        assertThat(one.transcripts()).extracting(t -> t.accession().text()).containsExactly("NM_1.1", "NM_2.1");
        assertThat(models.overlapping(new GenomicInterval(GeneScene.contig("chr1"), 14_104, 14_104)))
                .containsExactly(one, other);
        assertThat(models.overlapping(new GenomicInterval(GeneScene.contig("chr2"), 14_104, 14_104)))
                .isEmpty();
        assertThat(models.named("BBB")).containsExactly(other);
        assertThat(models.withAccession("NM_2.7"))
                .containsExactly(one.transcripts().get(1));
    }

    @Test
    void refusesNonsense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeneScene.transcript("AAA").utr5(1_000).build());
        assertThatIllegalArgumentException().isThrownBy(() -> GeneScene.contig("chr9"));
    }
}
