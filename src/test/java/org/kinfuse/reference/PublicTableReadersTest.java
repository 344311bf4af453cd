package org.kinfuse.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinfuse.genes.Accession;
import org.kinfuse.genes.CodingRegion;
import org.kinfuse.genes.Exon;
import org.kinfuse.genes.Phase;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genes.TranscriptFlag;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.RegionSet;

class PublicTableReadersTest {
    @TempDir
    private Path folder;

    private final SourceTally tally = new SourceTally();

    @Test
    void geneModelsKeepTheirExonsAndFrames() {
        List<Transcript> models = new GeneTableReader(TableScene.build())
                .read(new TableScene(folder).compressed(PublicTable.GENES), tally);

        assertThat(models)
                .extracting(Transcript::toString)
                .containsExactly("NM_000001(KIN)", "NM_000002(KIN)", "NM_000003(REV)", "NR_000004(NON)");
        assertThat(models.get(0).exons())
                .containsExactly(new Exon(1, 1001, 1100), new Exon(2, 2001, 2100), new Exon(3, 3001, 3101));
        assertThat(models.get(0).coding())
                .contains(new CodingRegion(1011, 3011, 1, List.of(Phase.ZERO, Phase.ZERO, Phase.ONE)));
        assertThat(models.get(2).exons()).containsExactly(new Exon(1, 5101, 5200), new Exon(2, 5001, 5050));
        assertThat(models.get(2).coding()).contains(new CodingRegion(5011, 5190, 1, List.of(Phase.ZERO, Phase.ZERO)));
        assertThat(models.get(3).coding()).isEmpty();
        assertThat(tally.rows()).isEqualTo(5);
        assertThat(tally.used()).isEqualTo(4);
        assertThat(tally.leftOut()).containsOnly(Map.entry("on a contig that is not part of the build", 1));
    }

    @Test
    void framesThatLengthsDoNotGiveAreKept() {
        TableScene scene = new TableScene(folder).with(PublicTable.GENES, TableScene.KIN_1.replace("0,0,1,", "1,0,2,"));
        List<Transcript> models = new GeneTableReader(TableScene.build()).read(scene.plain(PublicTable.GENES), tally);
        assertThat(models.get(0).coding().orElseThrow().exonPhases()).containsExactly(Phase.ONE, Phase.ZERO, Phase.TWO);
    }

    @Test
    void versionsAreUcscsOrElseNcbis() {
        assertThat(TranscriptFlagReader.read(new TableScene(folder).plain(PublicTable.FLAGS), tally))
                .containsOnly(
                        Map.entry(
                                "NM_000001",
                                new TranscriptFlagReader.Facts(
                                        new Accession("NM_000001.3"), Set.of(TranscriptFlag.MANE_SELECT))),
                        Map.entry(
                                "NM_000003",
                                new TranscriptFlagReader.Facts(
                                        new Accession("NM_000003.7"), Set.of(TranscriptFlag.REFSEQ_SELECT))),
                        Map.entry("NR_000004", new TranscriptFlagReader.Facts(new Accession("NR_000004"), Set.of())));
        assertThat(tally.rows()).isEqualTo(3);
    }

    @Test
    void kinasesKeepPlaceExonsAndResidues() {
        assertThat(KinaseTableReader.read(new TableScene(folder).plain(PublicTable.KINASES), TableScene.build(), tally))
                .containsExactly(new KinaseTableReader.Row(
                        "NM_000001",
                        "KIN",
                        new GenomicInterval(TableScene.build().contig("chr1").orElseThrow(), 1041, 2030),
                        new KinaseTableReader.Range(1, 2),
                        new KinaseTableReader.Range(11, 40),
                        "pfam07714"));
    }

    @Test
    void domainsLoseDescriptionsAndKeepAccessions() {
        TableScene scene = new TableScene(folder)
                .with(
                        PublicTable.DOMAINS,
                        "NM_1\tA\t100\t1\t10\tSH2\tcd00173",
                        "NM_1\tA\t100\t11\t20\tWD40\ttypically contains a GH dipeptide",
                        "NM_1\tA\t100\t21\t30\tCOG5032\tNA",
                        "NM_2\tB\t100\tNA\tNA\tNA\tNA",
                        "NM_2\tB\t100\t90\t101\tSH2\tcd00173");
        assertThat(DomainTableReader.read(scene.plain(PublicTable.DOMAINS), tally))
                .containsOnly(Map.entry(
                        "NM_1",
                        List.of(
                                new DomainTableReader.Row("NM_1", 100, 1, 10, "SH2", "cd00173"),
                                new DomainTableReader.Row("NM_1", 100, 11, 20, "WD40", ""),
                                new DomainTableReader.Row("NM_1", 100, 21, 30, "COG5032", "COG5032"))));
        assertThat(tally.leftOut())
                .containsOnly(
                        Map.entry("names a protein without a domain", 1), Map.entry("ends beyond its protein", 1));
    }

    @Test
    void mskListsGiveAccessionsOnce() {
        TableScene scene = new TableScene(folder)
                .with(
                        PublicTable.MSK_ALL,
                        "IsPanel\tDescription\tGene\tLookup_Transcript\tReported_Transcript",
                        "1\tcv6\tKIN\tNM_000001.4\tNM_000001",
                        "0\tNA\tGene\tLookup_Transcript\tTranscripts",
                        "1\tcv6\tKIN\tNM_000001.4\tNM_000001.4",
                        "0\tNA\tREV\tENST00000428558\tNM_000003");
        assertThat(MskListReader.readAllGenes(scene.plain(PublicTable.MSK_ALL), tally))
                .containsExactlyInAnyOrder("NM_000001", "NM_000003");
        assertThat(tally.leftOut())
                .containsOnly(
                        Map.entry("a heading inside the table", 1),
                        Map.entry("an accession that an earlier line has", 1));
        assertThat(MskListReader.readPanel(scene.plain(PublicTable.MSK_PANEL), new SourceTally()))
                .containsExactly("NM_000001");
    }

    @Test
    void regionsUnderTwoNamesAreOne() {
        GenomicInterval telomere =
                new GenomicInterval(TableScene.build().contig("chr1").orElseThrow(), 1, 10_000);
        GenomicInterval mitochondrion =
                new GenomicInterval(TableScene.build().contig("chrM").orElseThrow(), 1, 16_571);
        assertThat(GenomeTableReaders.readRegionsHalfOpen(
                                new TableScene(folder).plain(PublicTable.EXCLUDED), TableScene.build(), tally)
                        .regions())
                .containsExactly(
                        new RegionSet.Region(telomere, "telomere"), new RegionSet.Region(mitochondrion, "contig"));
        assertThat(tally.used()).isEqualTo(2);
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                genes("a\tb", "genes.txt, line 2: expected 16 fields, found 2."),
                genes(
                        TableScene.KIN_2.replace("\t+\t", "\t*\t"),
                        "genes.txt, line 2, field 4 (strand): expected + or -, found '*'."),
                genes(
                        TableScene.KIN_2.replace("\t1000\t", "\t1001\t"),
                        "genes.txt, line 2, field 5 (txStart): expected the start of the first exon, found '1001'."),
                genes(
                        TableScene.KIN_2.replace("\t1000\t", "\tx\t"),
                        "genes.txt, line 2, field 5 (txStart): expected a whole number of 0 or more, found 'x'."),
                genes(
                        TableScene.KIN_2.replace("\t3101\t", "\t3100\t"),
                        "genes.txt, line 2, field 6 (txEnd): expected the end of the last exon, inside chr1, found '3100'."),
                genes(
                        TableScene.KIN_2.replace("3101", "300000000"),
                        "genes.txt, line 2, field 6 (txEnd): expected the end of the last exon, inside chr1,"
                                + " found '300000000'."),
                genes(
                        TableScene.KIN_2.replace("\t1010\t", "\t999\t"),
                        "genes.txt, line 2, field 7 (cdsStart): expected a position inside an exon, found '999'."),
                genes(
                        TableScene.KIN_2.replace("\t3011\t", "\t2000\t"),
                        "genes.txt, line 2, field 8 (cdsEnd): expected a position inside an exon, found '2000'."),
                genes(
                        TableScene.KIN_2.replace("\t3011\t", "\t1009\t"),
                        "genes.txt, line 2, field 8 (cdsEnd): expected no less than cdsStart, found '1009'."),
                genes(
                        TableScene.KIN_2.replace("\t2\t1000,", "\t3\t1000,"),
                        "genes.txt, line 2, field 10 (exonStarts): expected 3 whole numbers, each followed by a comma,"
                                + " found '1000,3000,'."),
                genes(
                        TableScene.KIN_2.replace("1100,3101,", "1100,3101"),
                        "genes.txt, line 2, field 11 (exonEnds): expected 2 whole numbers, each followed by a comma,"
                                + " found '1100,3101'."),
                genes(
                        TableScene.KIN_2.replace("1100,3101,", "3050,3101,"),
                        "genes.txt, line 2, field 10 (exonStarts): expected exons by position that do not overlap,"
                                + " found '1000,3000,'."),
                genes(
                        TableScene.KIN_2.replace("0,0,", "0,-1,"),
                        "genes.txt, line 2, field 16 (exonFrames): expected 0, 1 or 2 for each exon with coding bases"
                                + " and -1 for the others, found '0,-1,'."),
                genes(
                        TableScene.NON.replace("-1,", "0,"),
                        "genes.txt, line 2, field 16 (exonFrames): expected -1 for every exon of a transcript that is"
                                + " not coding, found '0,'."),
                genes(
                        TableScene.NON.replace("NR_000004", ""),
                        "genes.txt, line 2, field 2 (name): expected a text, found ''."),
                bad(
                        PublicTable.FLAGS,
                        1,
                        TableScene.FLAGS_HEADER.replace("ucsc_version", "version"),
                        "flags.txt, line 1, field 3 (ucsc_version): expected the column name 'ucsc_version',"
                                + " found 'version'."),
                bad(
                        PublicTable.FLAGS,
                        3,
                        "NM_000003\tREV\t1\t1\tMANE Plus\t\t",
                        "flags.txt, line 3, field 5 (ncbi105_flag): expected 'MANE Select', 'RefSeq Select' or nothing,"
                                + " found 'MANE Plus'."),
                bad(
                        PublicTable.FLAGS,
                        3,
                        "NM_000003\tREV\t0\t1\t\t\t",
                        "flags.txt, line 3, field 3 (ucsc_version): expected a whole number of 1 or more, found '0'."),
                bad(
                        PublicTable.FLAGS,
                        3,
                        "NM_000001\tKIN\t1\t1\t\t\t",
                        "flags.txt, line 3, field 1 (transcript): expected an accession that no earlier line has,"
                                + " found 'NM_000001'."),
                bad(
                        PublicTable.DOMAINS,
                        2,
                        "NM_1\tA\t100\t20\t10\tSH2\tcd00173",
                        "domains.txt, line 2, field 5 (last residue): expected no less than the first residue, found '10'."),
                bad(
                        PublicTable.DOMAINS,
                        2,
                        "NM_1\tA\t100\t0\t10\tSH2\tcd00173",
                        "domains.txt, line 2, field 4 (first residue): expected a whole number of 1 or more, found '0'."),
                kinase("PF07714", "pkinase", "10 (Kinase_domain_Type): expected a Pfam accession such as PF07714"),
                kinase("\t+\t", "\t-\t", "4 (Strand): expected + where Start is lower than End, - where it is higher"),
                kinase("exon2", "2", "12 (Exon_end): expected an exon such as exon13"),
                bad(
                        PublicTable.KINASES,
                        2,
                        TableScene.KINASE.replaceFirst("1", "99"),
                        "kinases.txt, line 2, field 1 (Chr): expected a contig of hg19, found '99'."),
                bad(
                        PublicTable.MSK_PANEL,
                        2,
                        "cv6\tKIN\tENST1\tENST1",
                        "msk-panel.txt, line 2, field 4 (Reported_Transcript): expected a RefSeq accession such as"
                                + " NM_002529, found 'ENST1'."),
                bad(
                        PublicTable.MSK_ALL,
                        1,
                        "a\tb\tc\td\te",
                        "msk-all.txt, line 1, field 1 (IsPanel): expected the column name 'IsPanel', found 'a'."),
                bad(
                        PublicTable.CYTOBANDS,
                        2,
                        "chr1\t0\t0\tp1\tgneg",
                        "cytobands.txt, line 2, field 3 (end): expected a whole number of 1 or more, found '0'."),
                bad(
                        PublicTable.CYTOBANDS,
                        2,
                        "chr1\t0\t249250622\tp1\tgneg",
                        "cytobands.txt, line 2, field 3 (end): expected a position after the start and inside chr1,"
                                + " found '249250622'."),
                bad(
                        PublicTable.CYTOBANDS,
                        3,
                        "chr1\t2299999\t2400000\tp36.32\tgneg",
                        "cytobands.txt: expected bands that do not overlap, but the bands chr1:1-2300000 and"
                                + " chr1:2300000-2400000 overlap."),
                bad(
                        PublicTable.CHROM_SIZES,
                        1,
                        "chr1\t248956422",
                        "chrom-sizes.txt: expected chr1 with 249250621 bases as in hg19, found 248956422."),
                bad(
                        PublicTable.CHROM_SIZES,
                        1,
                        "1\t249250621",
                        "chrom-sizes.txt: expected chr1 with 249250621 bases as in hg19, found none."),
                bad(PublicTable.KNOWN_PAIRS, 2, "ALK", "known-pairs.txt, line 2: expected 2 fields, found 1."),
                bad(
                        PublicTable.KNOWN_PAIRS,
                        2,
                        "ALK,",
                        "known-pairs.txt, line 2, field 2 (other gene): expected a text, found ''."),
                bad(PublicTable.EXCLUDED, 1, "chr1\t0\t10000", "excluded.txt, line 1: expected 4 fields, found 3."));
    }

    private static Arguments genes(String line, String sentence) {
        return bad(PublicTable.GENES, 2, line, sentence);
    }

    private static Arguments kinase(String is, String becomes, String expected) {
        return bad(
                PublicTable.KINASES,
                2,
                TableScene.KINASE.replace(is, becomes),
                "kinases.txt, line 2, field " + expected + ", found '" + becomes.strip() + "'.");
    }

    private static Arguments bad(PublicTable table, int line, String text, String sentence) {
        return Arguments.argumentSet(sentence, table, line, text, sentence);
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void aMalformedLineIsNamedByFileLineAndField(PublicTable table, int line, String text, String sentence) {
        TableScene scene = new TableScene(folder).replacing(table, line, text);
        assertThatThrownBy(() -> BundleBuilder.build(scene.write()))
                .isInstanceOf(BadInput.class)
                .hasMessage(sentence);
    }

    @Test
    void aTableThatIsNotThereEmptyCutOrNoTextIsNamed() throws IOException {
        TableScene scene = new TableScene(folder);
        Path missing = folder.resolve("missing.txt");
        assertThatThrownBy(() -> TableLines.ofTabs(missing, row -> {}))
                .isInstanceOf(BadInput.class)
                .hasMessage(missing + " does not exist.");
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        assertThatThrownBy(() -> TableLines.ofTabs(empty, row -> {}))
                .isInstanceOf(BadInput.class)
                .hasMessage("empty.txt is empty.");
        byte[] compressed = Files.readAllBytes(scene.compressed(PublicTable.CHROM_SIZES));
        Path cut = folder.resolve("cut.gz");
        Files.write(cut, Arrays.copyOf(compressed, compressed.length / 2));
        assertThatThrownBy(() -> TableLines.ofTabs(cut, row -> {}))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("cut.gz cannot be read to its end");
        Path binary = folder.resolve("binary.txt");
        Files.write(binary, new byte[] {'a', (byte) 0xff, (byte) 0xfe, 'b'});
        assertThatThrownBy(() -> TableLines.ofTabs(binary, row -> {}))
                .isInstanceOf(BadInput.class)
                .hasMessage("binary.txt: expected text in UTF-8, found other bytes.");
    }
}
