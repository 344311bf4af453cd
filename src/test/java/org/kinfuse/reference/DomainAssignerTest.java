package org.kinfuse.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinfuse.genes.CodingRegion;
import org.kinfuse.genes.Domain;
import org.kinfuse.genes.GeneScene;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genes.TranscriptFlag;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Strand;
import org.kinfuse.reference.DomainTableReader.Row;

/**
 * The scene's exons of 100, 101, 102, 101, 100 bases with 60 bases of 5'UTR hold 40, 101, 102, 101 and 49 coding bases:
 * 130 residues and a stop codon.
 */
class DomainAssignerTest {
    private static final Domain ROW = kinase("S_TKc", "smart00220", 20, 110);

    private final Map<String, List<Row>> domains = new HashMap<>();
    private final Map<String, List<KinaseTableReader.Row>> kinases = new HashMap<>();

    private static GeneScene kin(String accession) {
        return GeneScene.transcript("KIN").accession(accession);
    }

    private static Domain kinase(String name, String identifier, int first, int last) {
        return new Domain(name, identifier, Domain.Kind.KINASE, first, last);
    }

    private static Domain other(String name, int first, int last) {
        return new Domain(name, "", Domain.Kind.OTHER, first, last);
    }

    private void table(String accession, int length, Domain... rows) {
        domains.put(
                accession,
                Arrays.stream(rows)
                        .map(row -> new Row(
                                accession, length, row.firstResidue(), row.lastResidue(), row.name(), row.identifier()))
                        .toList());
    }

    private void msk(Transcript transcript, int... residues) {
        List<KinaseTableReader.Row> rows = new ArrayList<>();
        for (int i = 0; i < residues.length; i += 2) {
            GenomicInterval place = new CodingMap(transcript).placeOf(other("x", residues[i], residues[i + 1]));
            rows.add(new KinaseTableReader.Row(
                    transcript.accession().base(),
                    "OLDNAME",
                    place,
                    new KinaseTableReader.Range(1, 2),
                    new KinaseTableReader.Range(1, 2),
                    "pfam07714"));
        }
        kinases.put(transcript.accession().base(), rows);
    }

    private List<Domain> assigned(Transcript asked, Transcript... siblings) {
        List<Transcript> all = new ArrayList<>(List.of(siblings));
        all.add(asked);
        return new DomainAssigner(KinaseCatalogue.read(), domains, kinases)
                .assign(all)
                .getOrDefault(asked, List.of());
    }

    @Test
    void rowsCountOnlyForAProteinOfTheirLength() {
        table("NM_1", 131, other("SH2", 1, 10));
        assertThat(assigned(kin("NM_1.1").build())).isEmpty();
        table("NM_1", 130, other("SH2", 1, 10));
        assertThat(assigned(kin("NM_1.1").build())).containsExactly(other("SH2", 1, 10));
        assertThat(assigned(kin("NM_2.1").build())).isEmpty();
        assertThat(assigned(kin("NM_1.1").notCoding().build())).isEmpty();
    }

    @Test
    void aBaseTooFewInTheGenomeIsForgiven() {
        Transcript whole = kin("NM_1.1").build();
        int end = whole.coding().orElseThrow().end();
        Transcript lacking = Transcript.of(whole.accession(), "KIN", whole.contig(), whole.strand())
                .coding(CodingRegion.countedOver(
                        whole.exons(), whole.coding().orElseThrow().start(), end - 1))
                .exons(whole.exons());
        table("NM_1", 130, other("SH2", 1, 10));
        assertThat(lacking.codingLength() % 3).isEqualTo(2);
        assertThat(assigned(lacking)).hasSize(1);
    }

    @Test
    void domainsAreSortedAndGivenOnce() {
        table("NM_1", 130, other("B", 5, 9), other("A", 5, 9), other("C", 1, 3), other("B", 5, 9), ROW);
        assertThat(assigned(kin("NM_1.1").build()))
                .containsExactly(other("C", 1, 3), other("A", 5, 9), other("B", 5, 9), ROW);
    }

    @ParameterizedTest
    @EnumSource(Strand.class)
    void theAuthorityReplacesWhatItOverlapsOnEveryIsoform(Strand strand) {
        Transcript listed = kin("NM_1.1").on("chr2", strand).build();
        Transcript shorter = kin("NM_2.1").on("chr2", strand).utr5(75).build();
        Transcript unknown = kin("NM_3.1").on("chr2", strand).utr5(63).build();
        table("NM_1", 130, ROW, other("SH2", 1, 10));
        table("NM_2", 125, kinase("S_TKc", "smart00220", 15, 105));
        msk(listed, 22, 108);
        assertThat(assigned(listed, shorter, unknown))
                .containsExactly(other("SH2", 1, 10), kinase("Pkinase_Tyr", "pfam07714", 22, 108));
        assertThat(assigned(shorter, listed)).containsExactly(kinase("Pkinase_Tyr", "pfam07714", 17, 103));
        assertThat(assigned(unknown, listed)).containsExactly(kinase("Pkinase_Tyr", "pfam07714", 21, 107));
    }

    @Test
    void anIsoformInAnotherFrameOrWithoutAnEndKeepsItsOwnRow() {
        Transcript listed = kin("NM_1.1").build();
        Transcript shifted = kin("NM_2.1").utr5(61).build();
        Transcript later = kin("NM_3.1").utr5(180).build();
        table("NM_2", 130, kinase("S_TKc", "smart00220", 15, 105));
        msk(listed, 22, 108);
        assertThat(assigned(shifted, listed)).containsExactly(kinase("S_TKc", "smart00220", 15, 105));
        assertThat(assigned(later, listed)).isEmpty();
    }

    @Test
    void twoHalvesOfOneDomainAreOne() {
        Transcript listed = kin("NM_1.1").build();
        msk(listed, 22, 60, 70, 108);
        assertThat(assigned(listed))
                .containsExactly(
                        kinase("Pkinase_Tyr", "pfam07714", 22, 60), kinase("Pkinase_Tyr", "pfam07714", 70, 108));
        table("NM_1", 130, ROW);
        assertThat(assigned(listed)).containsExactly(kinase("Pkinase_Tyr", "pfam07714", 22, 108));
    }

    @Test
    void anIsoformThatTheTableLacksTakesItsKinaseFromThePreferredSibling() {
        Transcript unknown = kin("NM_3.1").utr5(63).build();
        Transcript one = kin("NM_1.1").build();
        Transcript preferred =
                kin("NM_2.1").utr5(66).flags(TranscriptFlag.MSK_PANEL).build();
        table("NM_1", 130, ROW);
        table("NM_2", 128, kinase("PKc", "cd00180", 30, 100));
        assertThat(assigned(unknown, one)).containsExactly(kinase("S_TKc", "smart00220", 19, 109));
        assertThat(assigned(unknown, one, preferred)).containsExactly(kinase("PKc", "cd00180", 31, 101));
    }

    @Test
    void aKinaseFoldThatIsNoKinaseIsAnOrdinaryDomain() {
        table("NM_1", 130, kinase("PKc_like", "cl09925", 20, 110));
        Transcript fn3k = GeneScene.transcript("FN3K").accession("NM_1.1").build();
        assertThat(assigned(fn3k)).extracting(Domain::kind).containsExactly(Domain.Kind.OTHER);
    }

    @Test
    void theCatalogueKnowsKinasesOfProteinsAndPhosphoinositidesOnly() {
        KinaseCatalogue catalogue = KinaseCatalogue.read();
        for (String name :
                List.of("STKc_PKA", "PTKc_EGFR", "PIKKc_TOR", "PKc_MEK1", "PI3Kc_IA_delta", "STYKc", "RIO2_C")) {
            assertThat(catalogue.isKinase("ANY", new Row("NM_1", 9, 1, 2, name, "")))
                    .as(name)
                    .isTrue();
        }
        for (String name : List.of(
                "Hexokinase_2",
                "GuKc",
                "DAGKc",
                "NBD_sugar-kinase_HSP70_actin",
                "Pkinase_C",
                "PI3Ka",
                "TRRAP",
                "creatine_kinase_like",
                "adenosine_kinase",
                "Pyruvate_Kinase",
                "RHOD_Kc",
                "C2_PKC_epsilon",
                "PKD")) {
            assertThat(catalogue.isKinase("ANY", new Row("NM_1", 9, 1, 2, name, "")))
                    .as(name)
                    .isFalse();
        }
    }
}
