package org.kinfuse.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
        // NM_170707.4 has 249 bases before its start codon, so that c.513 is its base 762
        "LMNA:n.762+74, FIVE_PRIME, chr1:156100638:left",
        "LMNA:n.1, FIVE_PRIME, chr1:156084461:left",
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
                "FAM101A:intron1 | 'FAM101A' is another symbol of RFLNA and of ZNF664-RFLNA; name one of them.",
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

    @ParameterizedTest
    @CsvSource({"WHSC1, NSD2", "whsc1, NSD2", "GBAS, NIPSNAP2", "SEPTIN6, SEPT6"})
    void aGeneIsFoundUnderAnotherSymbolAndToldUnderItsOwn(String other, String symbol) {
        assertThat(FINDER.transcript(other)).isEqualTo(FINDER.transcript(symbol));
        assertThat(FINDER.currentSymbol(other)).contains(symbol);
        assertThat(find(other + ":intron1", Role.FIVE_PRIME).breakend())
                .isEqualTo(find(symbol + ":intron1", Role.FIVE_PRIME).breakend());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NSD2", "nsd2", "NM_170707", "NOSUCH"})
    void whatIsNoOtherSymbolIsNotRenamed(String name) {
        assertThat(FINDER.currentSymbol(name)).isEmpty();
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
