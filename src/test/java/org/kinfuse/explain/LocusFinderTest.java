package org.kinfuse.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.genes.Gene;
import org.kinfuse.genes.HgvsPosition;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genes.TranscriptPreference;
import org.kinfuse.genome.BadInput;
import org.kinfuse.locate.Locator;
import org.kinfuse.locate.Role;
import org.kinfuse.locate.Site;
import org.kinfuse.reference.ReferenceBundle;

class LocusFinderTest {
    private static final ReferenceBundle BUNDLE = ReferenceBundle.hg19();
    private static final LocusFinder FINDER =
            new LocusFinder(BUNDLE.genes(), TranscriptPreference.MSK, () -> List.of("LMNA", "LMNB1", "NTRK1", "NTRK2"));

    private static FoundLocus find(String text, Role role) {
        return FINDER.find(QuestionText.locus(text), role);
    }

    /** Positions of the published LMNA::NTRK1 and EML4::ALK cases. */
    @ParameterizedTest
    @CsvSource({
        "LMNA:exon2, FIVE_PRIME, chr1:156100564:left",
        "LMNA:exon2+74, FIVE_PRIME, chr1:156100638:left",
        "LMNA:c.513+74, FIVE_PRIME, chr1:156100638:left",
        "lmna:c.513+74, FIVE_PRIME, chr1:156100638:left",
        "NTRK1:exon11, THREE_PRIME, chr1:156844698:right",
        "NTRK1:exon11-9, THREE_PRIME, chr1:156844689:right",
        "ALK:exon20, THREE_PRIME, chr2:29446394:left",
        "ALK:exon20-5, THREE_PRIME, chr2:29446399:left",
        "EML4:exon13, FIVE_PRIME, chr2:42522656:left",
        "2:29446394:left, THREE_PRIME, chr2:29446394:left",
    })
    void placesAreWhereTheGeneModelsSay(String text, Role role, String expected) {
        assertThat(find(text, role).breakend()).hasToString(expected);
    }

    @Test
    void anIntronIsHitInsideAndOnThePreferredTranscript() {
        Transcript alk = FINDER.transcript("ALK");
        for (int intron = 1; intron < alk.exonCount(); intron++) {
            for (Role role : Role.values()) {
                FoundLocus found = find("ALK:intron" + intron, role);
                assertThat(Locator.locate(found.breakend(), alk).role()).isEqualTo(role);
                assertThat(Locator.locate(found.breakend(), alk).site())
                        .isInstanceOfSatisfying(Site.InIntron.class, site -> assertThat(site.afterExon())
                                .isPositive());
                assertThat(((Site.InIntron)
                                        Locator.locate(found.breakend(), alk).site())
                                .afterExon())
                        .isEqualTo(intron);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LMMA:intron2 | No gene or transcript is called 'LMMA'; near it are LMNA",
                "NM_0:intron2 | No gene or transcript is called 'NM_0'.",
                "LMNA:intron12 | NM_170707.4(LMNA) has 12 exons.",
                "LMNA:exon13 | NM_170707.4(LMNA) has 12 exons.",
                "LMNA:c.514+74 | has no such position",
                "chr99:1:left | hg19 has no contig 'chr99'.",
                "chr2:243199374:left | chr2 of hg19 ends at 243,199,373.",
            })
    void whatTheBuildHasNotIsToldInOneSentence(String text, String said) {
        assertThatThrownBy(() -> find(text, Role.FIVE_PRIME))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(said);
    }

    /** Seed 31. */
    @Test
    void positionsInTheNumberingOfATranscriptAreFoundAgain() {
        Random random = new Random(31);
        List<Gene> genes = BUNDLE.allGenes();
        for (int i = 0; i < 20_000; i++) {
            List<Transcript> transcripts =
                    genes.get(random.nextInt(genes.size())).transcripts();
            Transcript transcript = transcripts.get(random.nextInt(transcripts.size()));
            int position =
                    transcript.span().start() + random.nextInt(transcript.span().length());
            HgvsPosition numbered = HgvsPosition.of(transcript, position).orElseThrow();
            assertThat(HgvsPosition.ofText(numbered.toString())).isEqualTo(numbered);
            assertThat(numbered.in(transcript)).as(transcript + " " + numbered).isEqualTo(OptionalInt.of(position));
        }
    }
}
