package org.kinfuse.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinfuse.genes.Accession;
import org.kinfuse.genes.Domain;
import org.kinfuse.genes.Gene;
import org.kinfuse.genes.KnownPairs;
import org.kinfuse.genes.OtherSymbols;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genes.TranscriptFlag;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.CannotWrite;

/** From public tables to a bundle on disk and back. */
class BundleTest {
    private static final List<String> FILES = List.of(
            "contigs.tsv",
            "cytobands.tsv",
            "excluded-regions.tsv",
            "genes.bin",
            "known-breaks.tsv",
            "known-pairs.tsv",
            "other-symbols.tsv",
            "manifest.json");
    private static final int ALL_BUT_MANIFEST = FILES.size() - 1;

    private static final String MANE_HEADER = "#enst_id\tgene_name\trefseq_id";

    @TempDir
    private Path folder;

    private Path bundle() {
        Path place = folder.resolve("bundle");
        BundleFolder.write(place, BundleBuilder.build(new TableScene(folder).write()));
        return place;
    }

    private static List<Path> inside(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.sorted().toList();
        }
    }

    @Test
    void whatTheTablesSayIsInTheBundle() {
        ReferenceBundle bundle = ReferenceBundle.open(bundle());
        bundle.verify();

        assertThat(bundle.build().name()).isEqualTo("hg19");
        assertThat(bundle.allGenes()).extracting(Gene::symbol).containsExactly("KIN", "NON", "REV");
        List<Transcript> kin = bundle.genes().named("KIN").get(0).transcripts();
        assertThat(kin)
                .extracting(Transcript::accession)
                .containsExactly(new Accession("NM_000001.3"), new Accession("NM_000002"));
        assertThat(kin.get(0).flags()).containsExactlyInAnyOrder(TranscriptFlag.MANE_SELECT, TranscriptFlag.MSK_PANEL);
        assertThat(kin.get(0).domains())
                .containsExactly(
                        new Domain("Pkinase_Tyr", "pfam07714", Domain.Kind.KINASE, 11, 40),
                        new Domain("SH2", "cd00173", Domain.Kind.OTHER, 50, 60));
        assertThat(kin.get(1).domains()).isEmpty();
        assertThat(bundle.genes().withAccession("NM_000003").get(0).flags())
                .containsExactlyInAnyOrder(TranscriptFlag.REFSEQ_SELECT, TranscriptFlag.MSK_ALL_GENES);
        assertThat(bundle.knownPairs().pairs()).hasSize(2);
        assertThat(bundle.knownPairs().contains("TMPRSS2", "ERG")).isTrue();
        assertThat(bundle.excludedRegions().regions()).hasSize(2);
        assertThat(bundle.cytobands().at(bundle.build().contig("1").orElseThrow(), 2_300_000))
                .hasValueSatisfying(band -> assertThat(band.name()).isEqualTo("p36.33"));
    }

    @Test
    void theManifestSaysWhatBecameOfEveryRow() {
        ReferenceBundle opened = ReferenceBundle.open(bundle());
        Manifest manifest = opened.manifest();
        assertThat(opened.version()).isEqualTo(manifest.version());
        assertThat(manifest.counts())
                .containsEntry("genes", 3)
                .containsEntry("gene places", 3)
                .containsEntry("transcripts", 4)
                .containsEntry("coding transcripts", 3)
                .containsEntry("kinase genes", 1)
                .containsEntry("transcripts with a kinase domain", 1)
                .containsEntry("domains", 2)
                .containsEntry("transcripts flagged MSK_PANEL", 1)
                .containsEntry("known pairs", 2)
                .containsEntry("other symbols", 2)
                .containsEntry("excluded regions", 2);
        assertThat(manifest.sources())
                .extracting(Manifest.Source::name)
                .containsExactly(
                        "genes",
                        "flags",
                        "domains",
                        "kinases",
                        "msk-panel",
                        "msk-all",
                        "cytobands",
                        "chrom-sizes",
                        "known-pairs",
                        "excluded",
                        "hg38-genes",
                        "mane",
                        "hg19-contigs.tsv",
                        "kinase-domain-names.tsv",
                        "not-kinases.tsv",
                        "more-kinases.tsv",
                        "known-breaks.tsv");
        assertThat(manifest.sources().get(0).rows()).isEqualTo(5);
        assertThat(manifest.sources().get(0).used()).isEqualTo(4);
        assertThat(manifest.files()).containsOnlyKeys(FILES.subList(0, ALL_BUT_MANIFEST));
    }

    @Test
    void rowsThatCannotBeUsedAreCountedWithTheirReason() {
        TableScene scene = new TableScene(folder)
                .with(
                        PublicTable.DOMAINS,
                        "NM_000001\tKIN\t67\t5\t45\tSH2\tcd00173",
                        "NM_9\tX\t67\t5\t45\tSH2\tcd00173")
                .with(PublicTable.FLAGS, TableScene.FLAGS_HEADER, "NM_9\tX\t1\t1\t\t\t")
                .replacing(PublicTable.KINASES, 2, TableScene.KINASE.replace("2030", "2031"));
        Map<String, Map<String, Integer>> leftOut = leftOut(scene);
        assertThat(leftOut.get("domains"))
                .containsOnly(
                        Map.entry("of a protein of another length than the model's", 1),
                        Map.entry("of a transcript that the gene table does not have", 1));
        assertThat(leftOut.get("flags"))
                .containsOnly(Map.entry("of a transcript that the gene table does not have", 1));
        assertThat(leftOut.get("kinases")).containsOnly(Map.entry("not whole and in frame on its transcript", 1));
    }

    @Test
    void aGeneIsFoundUnderTheSymbolsOfOtherTables() {
        ReferenceBundle bundle = ReferenceBundle.open(bundle());
        assertThat(bundle.otherSymbols().names())
                .containsExactly(
                        new OtherSymbols.Name("NEWREV", "REV", List.of("mane")),
                        new OtherSymbols.Name("OLDKIN", "KIN", List.of("hg38-genes")));
        assertThat(bundle.genes().named("OLDKIN")).isEqualTo(bundle.genes().named("KIN"));
        assertThat(bundle.genes().named("newrev")).isEqualTo(bundle.genes().named("REV"));
        assertThat(bundle.genes().named("NR_9")).isEmpty();
    }

    @Test
    void aSymbolThatTablesGiveToTwoGenesNamesBoth() {
        TableScene scene = new TableScene(folder)
                .with(PublicTable.MANE, MANE_HEADER, "ENST1\tBOTH\tNM_000003.2", "ENST2\tBOTH\tNM_000001.9");
        BundleFolder.write(folder.resolve("both"), BundleBuilder.build(scene.write()));
        assertThat(ReferenceBundle.open(folder.resolve("both")).genes().named("BOTH"))
                .extracting(Gene::symbol)
                .containsExactly("KIN", "REV");
    }

    @Test
    void whatIsNoOtherSymbolIsCountedWithItsReason() {
        TableScene scene = new TableScene(folder)
                .with(
                        PublicTable.MANE,
                        MANE_HEADER,
                        "ENST1\tREV\tNM_000001.9",
                        "ENST2\trev\tNM_000003.1",
                        "ENST3\t1-Mar\tNM_000003.1",
                        "ENST4\tANY\tNM_7.1");
        assertThat(leftOut(scene).get("mane"))
                .containsOnly(
                        Map.entry("a symbol that another gene of the gene table has", 1),
                        Map.entry("the symbol that the gene table has", 1),
                        Map.entry("a date that a spreadsheet has made of a symbol", 1),
                        Map.entry("of a transcript that the gene table does not have", 1));
    }

    @Test
    void pairsAreKnownUnderTheSymbolsOfTheGeneModels() {
        TableScene scene = new TableScene(folder)
                .with(PublicTable.KNOWN_PAIRS, "OLDKIN,NON", "KIN,NON", "NEWREV,REV", "REV,REV", "oldkin,ELSE");
        BundleFolder.write(folder.resolve("pairs"), BundleBuilder.build(scene.write()));
        assertThat(ReferenceBundle.open(folder.resolve("pairs")).knownPairs().pairs())
                .containsExactly(
                        new KnownPairs.Pair("ELSE", "KIN"),
                        new KnownPairs.Pair("KIN", "NON"),
                        new KnownPairs.Pair("REV", "REV"));
        assertThat(leftOut(scene).get("known-pairs"))
                .containsOnly(
                        Map.entry("a pair that an earlier line has under other symbols", 1),
                        Map.entry("two symbols of one gene", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ENST1\tX", "ENST1\tX\tENST1", "ENST1\t\tNM_000001"})
    void aRowThatNamesNoGeneIsRefused(String row) {
        Map<PublicTable, Path> tables =
                new TableScene(folder).with(PublicTable.MANE, MANE_HEADER, row).write();
        assertThatThrownBy(() -> BundleBuilder.build(tables))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("mane.txt, line 2");
    }

    private static Map<String, Map<String, Integer>> leftOut(TableScene scene) {
        Map<String, Map<String, Integer>> leftOut = new HashMap<>();
        Manifest.ofJson(BundleBuilder.build(scene.write()).get("manifest.json"))
                .sources()
                .forEach(source -> leftOut.put(source.name(), source.leftOut()));
        return leftOut;
    }

    @Test
    void compressionOfATableDoesNotMatterButForItsFingerprint() {
        TableScene scene = new TableScene(folder);
        Map<PublicTable, Path> compressed = new EnumMap<>(PublicTable.class);
        for (PublicTable table : PublicTable.values()) {
            compressed.put(table, scene.compressed(table));
        }
        SortedMap<String, byte[]> one = BundleBuilder.build(scene.write());
        SortedMap<String, byte[]> other = BundleBuilder.build(compressed);
        FILES.subList(0, ALL_BUT_MANIFEST)
                .forEach(file -> assertThat(one.get(file)).as(file).isEqualTo(other.get(file)));
        assertThat(BundleBuilder.build(scene.write()).get("manifest.json")).isEqualTo(one.get("manifest.json"));
    }

    @Test
    void everyTableIsNeeded() {
        Map<PublicTable, Path> tables = new TableScene(folder).write();
        tables.remove(PublicTable.KINASES);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BundleBuilder.build(tables))
                .withMessage("the table 'kinases' is missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contigs.tsv",
                "cytobands.tsv",
                "excluded-regions.tsv",
                "genes.bin",
                "known-breaks.tsv",
                "known-pairs.tsv",
                "other-symbols.tsv",
                "manifest.json"
            })
    void aDamagedFileIsNamed(String name) throws IOException {
        Path place = bundle();
        byte[] bytes = Files.readAllBytes(place.resolve(name));
        bytes[bytes.length / 2] ^= 1;
        Files.write(place.resolve(name), bytes);
        assertThatThrownBy(() -> {
                    ReferenceBundle bundle = ReferenceBundle.open(place);
                    bundle.verify();
                })
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("The reference bundle's " + name + " is damaged: ")
                .hasMessageEndingWith(
                        "install kinfuse again, or build the bundle again with 'kinfuse reference build'.");
    }

    @Test
    void aTableOfOtherColumnsIsDamaged() {
        byte[] other = new BundleTable("known-pairs.tsv", List.of("a", "b")).write(List.of());
        assertThatThrownBy(() -> BundleTables.readKnownPairs(other))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("known-pairs.tsv is damaged: its columns are not [gene, other_gene]");
    }

    @Test
    void aFolderWithoutABundleIsNamed() {
        assertThatThrownBy(() -> ReferenceBundle.open(folder))
                .isInstanceOf(BadInput.class)
                .hasMessage(folder
                        + " is no reference bundle: it has no contigs.tsv; 'kinfuse reference build' writes one.");
    }

    @Test
    void anOlderBundleIsReplacedAndNothingIsLeftBeside() throws IOException {
        Path place = bundle();
        Files.writeString(place.resolve("genes.bin"), "old");
        bundle();
        assertThat(inside(place))
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(FILES);
        assertThatCode(() -> ReferenceBundle.open(place).verify()).doesNotThrowAnyException();
        assertThat(inside(folder)).filteredOn(Files::isDirectory).containsExactly(place);
    }

    @Test
    void anythingElseIsLeftAlone() throws IOException {
        Path precious = Files.createDirectory(folder.resolve("precious"));
        Files.writeString(precious.resolve("thesis.txt"), "years");
        Map<String, byte[]> files = Map.of("manifest.json", "{}".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> BundleFolder.write(precious, files))
                .isInstanceOf(CannotWrite.class)
                .hasMessage(
                        precious + " holds thesis.txt, which is not part of a bundle; give an empty or a new folder.");
        Path file = precious.resolve("thesis.txt");
        assertThatThrownBy(() -> BundleFolder.write(file, files))
                .isInstanceOf(CannotWrite.class)
                .hasMessage(file + " is a file; give a folder for the bundle.");
        assertThatThrownBy(() -> BundleFolder.write(file.resolve("below"), files))
                .isInstanceOf(CannotWrite.class)
                .hasMessageStartingWith(file.resolve("below") + " cannot be written");
        assertThat(file).hasContent("years");
    }
}
