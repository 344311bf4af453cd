package org.kinfuse.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.genes.Domain;
import org.kinfuse.genes.Gene;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genes.TranscriptFlag;
import org.kinfuse.genes.TranscriptPreference;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Strand;

/** Facts about the bundle of hg19 that comes with the program. */
class PackagedBundleTest {
    private static final ReferenceBundle HG19 = ReferenceBundle.hg19();

    private static Transcript transcript(String accession) {
        List<Transcript> found = HG19.genes().withAccession(accession);
        assertThat(found).as(accession).hasSize(1);
        return found.get(0);
    }

    @Test
    void itIsWhole() {
        HG19.verify();
        assertThat(HG19.build().name()).isEqualTo("hg19");
        assertThat(HG19.version()).isEqualTo("hg19.3");
        assertThat(HG19.checksum()).matches("[0-9a-f]{64}");
        assertThat(HG19.manifest().counts())
                .containsEntry("genes", 27_922)
                .containsEntry("transcripts", 67_963)
                .containsEntry("accessions", 66_604)
                .containsEntry("kinase genes", 521);
        assertThat(HG19.allGenes()).hasSize(29_027);
    }

    @Test
    void kinasesAreThoseOfAllGenesThatHaveTheDomain() {
        List<Gene> kinases =
                HG19.allGenes().stream().filter(PackagedBundleTest::isKinase).toList();

        assertThat(kinases).extracting(Gene::symbol).doesNotContainNull().hasSizeGreaterThanOrEqualTo(521);
        assertThat(ReferenceBundle.hg19().kinaseGenes())
                .extracting(gene -> gene.symbol() + gene.span())
                .isEqualTo(kinases.stream()
                        .map(gene -> gene.symbol() + gene.span())
                        .toList());
    }

    private static boolean isKinase(Gene gene) {
        return gene.transcripts().stream()
                .anyMatch(transcript -> !transcript.kinaseDomains().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "NM_170707.4, LMNA, chr1, 12, 664",
        "NM_002529.3, NTRK1, chr1, 17, 796",
        "NM_004304.5, ALK, chr2, 29, 1620",
        "NM_006178.4, NSF, chr17, 21, 744",
        "NM_019063.5, EML4, chr2, 23, 981",
        "NM_004333.6, BRAF, chr7, 18, 766"
    })
    void exonsAndResiduesOfKnownTranscripts(String accession, String gene, String contig, int exons, int residues) {
        Transcript transcript = transcript(accession);
        assertThat(transcript.accession().text()).isEqualTo(accession);
        assertThat(transcript.gene()).isEqualTo(gene);
        assertThat(transcript.contig().name()).isEqualTo(contig);
        assertThat(transcript.exonCount()).isEqualTo(exons);
        assertThat(transcript.proteinLength()).isEqualTo(residues);
    }

    @ParameterizedTest
    @CsvSource({
        // gene, accession, residues of the kinase domain
        "NTRK1, NM_002529, 512, 781",
        "ALK, NM_004304, 1117, 1382",
        "EGFR, NM_005228, 713, 965",
        // The table's own residues are those of another isoform; the place on the genome is right.
        "ERBB2, NM_004448, 721, 975",
        "GSK3B, NM_002093, 56, 353",
        // The table's two halves are one domain with an insertion.
        "LATS1, NM_004690, 706, 1010",
        "LATS2, NM_014572, 669, 973",
        // An old symbol in the table.
        "PAK5, NM_177990, 454, 700",
        // Not in the table of 89.
        "PRKACA, NM_002730, 42, 331",
        "PIK3CD, NM_005026, 776, 993",
        "MTOR, NM_004958, 2184, 2433",
        "ATR, NM_001184, 2324, 2567",
        // The genome has a base more or less than the messenger.
        "PRKDC, NM_006904, 3750, 4017",
        "RYK, NM_002958, 330, 596",
        // From kinfuse's own table.
        "MKNK1, NM_003684, 41, 362",
        "SIK3, NM_025164, 66, 317"
    })
    void theKinaseDomainOf(String gene, String accession, int first, int last) {
        Transcript transcript = transcript(accession);
        assertThat(transcript.gene()).isEqualTo(gene);
        assertThat(transcript.kinaseDomains())
                .extracting(Domain::firstResidue, Domain::lastResidue)
                .containsExactly(tuple(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "NM_002529, 13, 17",
        "NM_004304, 20, 28",
        "NM_005228, 18, 24",
        "NM_004448, 18, 24",
        "NM_004690, 5, 8",
        "NM_177990, 5, 10"
    })
    void theExonsOfAKinaseDomain(String accession, int firstExon, int lastExon) {
        Transcript transcript = transcript(accession);
        GenomicInterval place =
                new CodingMap(transcript).placeOf(transcript.kinaseDomains().get(0));
        boolean forward = transcript.strand() == Strand.FORWARD;
        assertThat(transcript.exon(firstExon).contains(forward ? place.start() : place.end()))
                .as("exon %d holds the first base of %s", firstExon, place)
                .isTrue();
        assertThat(transcript.exon(lastExon).contains(forward ? place.end() : place.start()))
                .as("exon %d holds the last base of %s", lastExon, place)
                .isTrue();
    }

    @Test
    void bothKinaseDomainsOfJak2() {
        assertThat(transcript("NM_004972").kinaseDomains())
                .extracting(Domain::firstResidue, Domain::lastResidue)
                .containsExactly(tuple(546, 805), tuple(849, 1120));
    }

    @ParameterizedTest
    @CsvSource({
        "BRAF, NM_004333",
        "TPM3, NM_152263",
        "ROS1, NM_002944",
        "NTRK1, NM_002529",
        "LMNA, NM_170707",
        "RET, NM_020975",
        "NTRK3, NM_001012338"
    })
    void theLaboratoryPrefers(String gene, String accession) {
        assertThat(HG19.genes().named(gene).get(0).transcripts().stream().min(TranscriptPreference.MSK.order()))
                .hasValueSatisfying(
                        preferred -> assertThat(preferred.accession().base()).isEqualTo(accession));
    }

    @Test
    void listsOfPreferredTranscripts() {
        assertThat(transcript("NM_004304").flags())
                .containsExactlyInAnyOrder(
                        TranscriptFlag.MSK_PANEL, TranscriptFlag.MSK_ALL_GENES, TranscriptFlag.MANE_SELECT);
        // MANE on GRCh38 has NM_002529.4 where hg19 has NM_002529.3
        assertThat(transcript("NM_002529").flags()).contains(TranscriptFlag.MANE_SELECT);
        // MANE chose anew since release 105
        assertThat(transcript("NM_000245").flags()).contains(TranscriptFlag.MANE_SELECT);
        assertThat(transcript("NM_001127500").flags())
                .contains(TranscriptFlag.REFSEQ_SELECT)
                .doesNotContain(TranscriptFlag.MANE_SELECT);
    }

    @Test
    void everyPreferredTranscriptOfAKinaseGeneHasItsKinaseDomain() {
        List<Gene> kinases = HG19.allGenes().stream()
                .filter(gene -> gene.transcripts().stream()
                        .anyMatch(transcript -> !transcript.kinaseDomains().isEmpty()))
                .toList();
        for (TranscriptPreference preference : List.of(TranscriptPreference.MSK, TranscriptPreference.MANE)) {
            assertThat(kinases)
                    .filteredOn(gene -> gene.transcripts().stream()
                            .min(preference.order())
                            .orElseThrow()
                            .kinaseDomains()
                            .isEmpty())
                    .isEmpty();
        }
    }

    @Test
    void genesThatOnlySoundLikeKinasesAreNone() {
        for (String symbol :
                List.of("HK1", "CKM", "ADK", "PKM", "DGKA", "SPHK1", "TK1", "TRRAP", "GUK1", "USP4", "FN3K", "PAN3")) {
            assertThat(HG19.genes().named(symbol)).as(symbol).isNotEmpty();
            assertThat(HG19.genes().named(symbol).get(0).transcripts())
                    .as(symbol)
                    .allSatisfy(
                            transcript -> assertThat(transcript.kinaseDomains()).isEmpty());
        }
    }

    @Test
    void aGeneOnBothSexChromosomesLiesAtTwoPlaces() {
        assertThat(HG19.genes().named("CRLF2"))
                .extracting(gene -> gene.span().contig().name())
                .containsExactly("chrX", "chrY");
        assertThat(HG19.genes().withAccession("NM_022148")).hasSize(2);
    }

    @Test
    void contigsGoByEveryName() {
        GenomeBuild build = HG19.build();
        assertThat(build.sequences()).hasSize(25);
        Contig first = build.contig("NC_000001.10").orElseThrow();
        assertThat(first.name()).isEqualTo("chr1");
        assertThat(build.sequence(first, 249_250_621)).isPresent();
        Contig mitochondrion = build.contig("MT").orElseThrow();
        assertThat(build.sequence(mitochondrion, 16_571))
                .map(GenomeBuild.Sequence::accession)
                .contains("NC_001807.4");
        assertThat(build.sequence(mitochondrion, 16_569))
                .map(GenomeBuild.Sequence::accession)
                .contains("NC_012920.1");
    }

    /** Former and later symbols, and what the tables do not know. */
    @ParameterizedTest
    @CsvSource({
        "PAK7, PAK5",
        "ADRBK2, GRK3",
        "WHSC1, NSD2",
        "whsc1, NSD2",
        "WHSC1L1, NSD3",
        "GBAS, NIPSNAP2",
        "FAM175A, ABRAXAS1",
        "LACE1, AFG1L",
        "GLTSCR1L, BICRAL",
        "MGEA5, OGA",
        "MLL, KMT2A",
        "C15orf55, NUTM1",
        "SEPTIN6, SEPT6",
        "H3C2, HIST1H3B",
        "NSD2, NSD2",
        "C12orf79, C12orf79",
        "AML1, AML1"
    })
    void theSymbolInTheGeneModelsOf(String other, String symbol) {
        assertThat(HG19.otherSymbols().current(other)).isEqualTo(symbol);
    }

    @Test
    void noOtherSymbolIsASymbolOfTheGeneModels() {
        Set<String> symbols = HG19.allGenes().stream()
                .map(gene -> gene.symbol().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        assertThat(HG19.otherSymbols().names())
                .hasSizeGreaterThan(1_900)
                .noneMatch(name -> symbols.contains(name.other().toUpperCase(Locale.ROOT)))
                .allMatch(name -> symbols.contains(name.symbol().toUpperCase(Locale.ROOT)));
        assertThat(HG19.otherSymbols().symbolsOf("FAM101A")).containsExactly("RFLNA", "ZNF664-RFLNA");
    }

    /** The table of pairs has BRD3 with C15orf55, AFF1 with MLL, EHD1 with ADRBK2. */
    @ParameterizedTest
    @CsvSource({"NUTM1, BRD3", "AFF1, KMT2A", "EHD1, GRK3"})
    void pairsThatTheirTableKnowsUnderOtherSymbols(String gene, String otherGene) {
        assertThat(HG19.knownPairs().contains(gene, otherGene)).isTrue();
    }

    @Test
    void bandsPairsAndExcludedRegions() {
        Contig two = HG19.build().contig("2").orElseThrow();
        assertThat(HG19.cytobands().at(two, 29_446_394).orElseThrow().name()).isEqualTo("p23.2");
        assertThat(HG19.cytobands().at(two, 42_492_091).orElseThrow().name()).isEqualTo("p21");
        assertThat(HG19.knownPairs().contains("EML4", "ALK")).isTrue();
        assertThat(HG19.knownPairs().contains("ALK", "EML4")).isTrue();
        assertThat(HG19.knownPairs().contains("ALK", "LMNA")).isFalse();
        assertThat(HG19.excludedRegions().overlapping(new GenomicInterval(two, 92_326_171, 92_326_172)))
                .extracting(region -> region.name())
                .containsExactly("centromere");
    }
}
