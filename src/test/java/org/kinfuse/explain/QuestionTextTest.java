package org.kinfuse.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.genome.Side;

class QuestionTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chr2:42522656:left | chr2:42522656:left",
                "2:42,522,656:RIGHT | 2:42522656:right",
                "chr2:42522656:+ | chr2:42522656:left",
                "chr2:42522656:- | chr2:42522656:right",
                "HLA-A*01:01:01:01:1234:left | HLA-A*01:01:01:01:1234:left",
                "LMNA:intron2 | LMNA:intron2",
                "LMNA:Intron_2 | LMNA:intron2",
                "NM_170707.4:intron2 | NM_170707.4:intron2",
                "LMNA:exon2 | LMNA:exon2",
                "FGFR3:exon18-30 | FGFR3:exon18-30",
                "LMNA:exon2+74 | LMNA:exon2+74",
                "LMNA:c.513+74 | LMNA:c.513+74",
                "LMNA:c.-12 | LMNA:c.-12",
                "LMNA:c.*5-3 | LMNA:c.*5-3",
                "NR_148971:n.88 | NR_148971:n.88",
            })
    void aPlaceIsReadFromItsEnd(String typed, String understood) {
        assertThat(QuestionText.locus(typed).text()).isEqualTo(understood);
    }

    @Test
    void aContigMayHoldColons() {
        assertThat(QuestionText.locus("HLA-A*01:01:01:01:1234:-"))
                .isEqualTo(new Locus.OnGenome("HLA-A*01:01:01:01", 1234, Side.RIGHT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chr2:42522656 | does not say which side is kept",
                "chr2 | is no place",
                ":intron2 | is no place",
                "chr2:left | has no position",
                "chr2:0:left | counted from 1",
                "chr2:99999999999:left | no contig has a position",
                "LMNA:intron0 | is no place that is known",
                "LMNA:intron | is no place that is known",
                "LMNA:c.+5 | is no place that is known",
                "LMNA:exon2* | is no place that is known",
            })
    void malformedPlacesAreToldInOneSentence(String typed, String said) {
        assertThatThrownBy(() -> QuestionText.locus(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(said)
                .hasMessageContaining(typed);
    }

    @Test
    void twoGenesOrTwoPlacesInOneWordOrTwo() {
        assertThat(QuestionText.read(List.of("LMNA::NTRK1"))).isEqualTo(new Question.OfGenes("LMNA", "NTRK1"));
        assertThat(QuestionText.read(List.of("LMNA", "NTRK1"))).isEqualTo(new Question.OfGenes("LMNA", "NTRK1"));
        Question places = new Question.OfPlaces(
                new Locus.InGene("LMNA", new Locus.Intron(2)), new Locus.InGene("NTRK1", new Locus.Intron(10)));
        assertThat(QuestionText.read(List.of("LMNA:intron2::NTRK1:intron10"))).isEqualTo(places);
        assertThat(QuestionText.read(List.of("LMNA:intron2", "NTRK1:intron10"))).isEqualTo(places);
        assertThat(places.text()).isEqualTo("LMNA:intron2 NTRK1:intron10");
    }

    @ParameterizedTest
    @CsvSource({"LMNA", "LMNA::", "LMNA::NTRK1::ALK", "a b c"})
    void anythingElseIsNoQuestion(String words) {
        assertThatThrownBy(() -> QuestionText.read(List.of(words.split(" "))))
                .hasMessageContaining("give two places, or two genes as GENE::GENE");
    }
}
