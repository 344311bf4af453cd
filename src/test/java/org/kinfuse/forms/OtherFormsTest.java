package org.kinfuse.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.ReferenceBases;
import org.kinfuse.genome.Side;
import org.kinfuse.report.CallEntry;
import org.kinfuse.report.FusionReport;
import org.kinfuse.report.JsonAnswer;
import org.kinfuse.report.ReportScene;
import org.kinfuse.report.TsvColumn;
import org.kinfuse.variants.VariantEntry;
import org.kinfuse.variants.VariantIntake;
import org.kinfuse.variants.VariantIntakeSettings;
import org.kinfuse.variants.VariantReading;

class OtherFormsTest {
    /** Lists of the documentation of cBioPortal, "File formats", "Structural variant data". */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "SV_Status", Set.of("SOMATIC", "GERMLINE"),
            "Site1_Region", Set.of("5_Prime_UTR", "3_Prime_UTR", "Promoter", "Exon", "Intron", ""),
            "Site2_Region", Set.of("5_Prime_UTR", "3_Prime_UTR", "Promoter", "Exon", "Intron", ""),
            "NCBI_Build", Set.of("GRCh37", "GRCh38"),
            "Connection_Type", Set.of("3to5", "5to3", "5to5", "3to3"),
            "Breakpoint_Type", Set.of("PRECISE", "IMPRECISE"),
            "DNA_Support", Set.of("Yes", "No"),
            "RNA_Support", Set.of("Yes", "No"),
            "Class", Set.of("DELETION", "DUPLICATION", "INSERTION", "INVERSION", "TRANSLOCATION"));

    private static final List<String> WHOLE_NUMBERS = List.of(
            "Site1_Region_Number",
            "Site2_Region_Number",
            "Site1_Position",
            "Site2_Position",
            "Tumor_Split_Read_Count",
            "Tumor_Paired_End_Read_Count",
            "Tumor_Variant_Count",
            "Normal_Variant_Count",
            "SV_Length");

    private static String written(OutputForm form, FusionReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FormWriter(List.of(TsvColumn.values()), FormScene::schematics).toStream(form, report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Ends in all places of the scene's genes, before, behind and far from them. */
    private static FusionReport mixed() {
        Random random = new Random(11);
        return ReportScene.report(Stream.generate(() -> new SupportedAdjacency(
                        ReportScene.join(breakend(random), breakend(random)),
                        SupportedAdjacency.Precision.PRECISE,
                        0,
                        ReportScene.supported(ReportScene.fusion()).support(),
                        ReportScene.supported(ReportScene.fusion()).crossing()))
                .limit(300)
                .distinct()
                .toArray(SupportedAdjacency[]::new));
    }

    private static Breakend breakend(Random random) {
        int[] places = {9_500 + random.nextInt(6_000), 2_000_001 + random.nextInt(5_000), 5_000_000};
        return ReportScene.at(
                random.nextBoolean() ? "chr1" : "chr2",
                places[random.nextInt(places.length)],
                random.nextBoolean() ? Side.LEFT : Side.RIGHT);
    }

    @ParameterizedTest
    @EnumSource(value = OutputForm.class, mode = EnumSource.Mode.EXCLUDE, names = "SVG") // a file each
    void anEmptyAnswerIsValidInEveryForm(OutputForm form) throws IOException {
        String text = written(form, ReportScene.report());

        switch (form) {
            case JSON, MULTIQC ->
                assertThat(new ObjectMapper().readTree(text).isObject()).isTrue();
            case VICC -> assertThat(new ObjectMapper().readTree(text)).isEmpty();
            case VCF -> assertThat(text).endsWith("\tFORMAT\tscene\n");
            case TSV, REJECTED, CALLABILITY, BEDPE, CBIOPORTAL ->
                assertThat(text.lines()).hasSize(1);
            case FASTA, SVG -> assertThat(text).isEmpty();
            case HTML -> assertThat(text).contains("No call was made.");
        }
    }

    @ParameterizedTest
    @EnumSource(value = OutputForm.class, mode = EnumSource.Mode.EXCLUDE, names = "SVG") // a file each
    void theSameAnswerGivesTheSameText(OutputForm form) throws IOException {
        assertThat(written(form, mixed())).isEqualTo(written(form, mixed()));
    }

    @Test
    void bedpeReadsBackAsItIs() throws IOException {
        FusionReport report = mixed();

        List<String> read = new ArrayList<>();
        VariantIntake intake =
                new VariantIntake(ReportScene.MODELS.build(), VariantIntakeSettings.DEFAULT, ReferenceBases.none());
        byte[] bytes = written(OutputForm.BEDPE, report).getBytes(StandardCharsets.UTF_8);
        try (VariantReading reading = intake.read("bedpe", new ByteArrayInputStream(bytes))) {
            for (Optional<VariantEntry> next = reading.next(); next.isPresent(); next = reading.next()) {
                next.get().record().statements().stream()
                        .flatMap(statement -> statement.fold(
                                joined -> joined.adjacencies().stream(),
                                lone -> Stream.<SupportedAdjacency>of(),
                                two -> Stream.<SupportedAdjacency>of(),
                                nothing -> Stream.<SupportedAdjacency>of()))
                        .map(SupportedAdjacency::adjacency)
                        .map(Adjacency::toString)
                        .forEach(read::add);
            }
        }

        PrintedPlaces places = new PrintedPlaces(report.run().reference());
        assertThat(read)
                .isEqualTo(report.calls().stream()
                        .map(call -> places.adjacency(call.junction()).toString())
                        .toList());
    }

    @Test
    void cbioportalHoldsWhatItsDocumentationAllows() throws IOException {
        List<Map<String, String>> rows = rows(written(OutputForm.CBIOPORTAL, mixed()));

        assertThat(rows).hasSizeGreaterThan(100);
        for (Map<String, String> row : rows) {
            assertThat(row).containsKeys("Sample_Id", "SV_Status", "Site1_Hugo_Symbol", "Site2_Hugo_Symbol");
            assertThat(cell(row, "Sample_Id")).isEqualTo("scene");
            assertThat(cell(row, "Site1_Hugo_Symbol") + cell(row, "Site2_Hugo_Symbol"))
                    .isNotEmpty();
            ALLOWED.forEach((column, values) -> assertThat(values).as(column).contains(cell(row, column)));
            WHOLE_NUMBERS.forEach(
                    column -> assertThat(cell(row, column)).as(column).matches("\\d*"));
        }
        assertThat(rows.stream().map(row -> cell(row, "Connection_Type")).distinct())
                .hasSize(4);
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static List<Map<String, String>> rows(String text) {
        List<String[]> lines = text.lines().map(line -> line.split("\t", -1)).toList();
        List<Map<String, String>> rows = new ArrayList<>();
        for (String[] cells : lines.subList(1, lines.size())) {
            assertThat(cells).hasSameSizeAs(lines.get(0));
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < cells.length; i++) {
                row.put(lines.get(0)[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    @Test
    void candidatesAreNoRowsOfAPortal() throws IOException {
        String json = written(OutputForm.JSON, ReportScene.report(ReportScene.supported(ReportScene.fusion())));
        FusionReport candidate = read(json.replaceFirst("\"tier\" : 1", "\"tier\" : 6"));

        assertThat(written(OutputForm.CBIOPORTAL, candidate).lines()).hasSize(1);
        assertThat(written(OutputForm.BEDPE, candidate).lines()).hasSize(2);
        assertThat(written(OutputForm.VCF, candidate)).contains("\tcandidate\tSVTYPE=BND");
    }

    private static FusionReport read(String json) {
        return JsonAnswer.read("changed", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void viccIsWhatItsSpecificationSays() throws IOException {
        FusionReport report = mixed();
        String text = written(OutputForm.VICC, report);

        assertThat(viccSchema().validate(new ObjectMapper().readTree(text))).isEmpty();
        assertThat(new ObjectMapper().readTree(text)).hasSize((int) report.calls().stream()
                .filter(call -> call.outcome().kind().equals("transcript"))
                .count());
        assertThat(text).contains("\"readingFramePreserved\" : true", "\"readingFramePreserved\" : false");
    }

    private static Schema viccSchema() throws IOException {
        try (InputStream in = OtherFormsTest.class.getResourceAsStream("vicc-assayed-fusions.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new ObjectMapper().readTree(in));
        }
    }

    /** FIVE lies forward, exon 2 ends at 11101; KIN lies in reverse, its exon 3 starts, in its direction, at 12103. */
    @Test
    void viccSegmentsEndAtTheEdgesOfExons() throws IOException {
        JsonNode fusion = new ObjectMapper()
                .readTree(written(OutputForm.VICC, ReportScene.report(ReportScene.supported(ReportScene.fusion()))))
                .get(0);

        assertThat(fusion.at("/structure/0/exonEnd").asInt()).isEqualTo(2);
        assertThat(fusion.at("/structure/0/elementGenomicEnd/end").asInt()).isEqualTo(11_101);
        assertThat(fusion.at("/structure/1/exonStart").asInt()).isEqualTo(3);
        assertThat(fusion.at("/structure/1/elementGenomicStart/end").asInt()).isEqualTo(12_103);
        assertThat(fusion.get("readingFramePreserved").asBoolean()).isTrue();
    }

    /** FIVE cut 50 bases into exon 2 (11001-11101), KIN cut behind the base 12052 of exon 3 (12002-12103, in reverse). */
    @Test
    void viccSegmentsOfCutExonsHaveOffsetsAndTheBasesBetween() throws IOException {
        Adjacency cut = Adjacency.joining(
                ReportScene.at("chr1", 11_050, Side.LEFT), ReportScene.at("chr2", 12_052, Side.LEFT), "ACG");
        JsonNode fusion = new ObjectMapper()
                .readTree(written(OutputForm.VICC, ReportScene.report(ReportScene.supported(cut))))
                .get(0);

        assertThat(fusion.at("/structure/0/exonEndOffset").asInt()).isEqualTo(-51);
        assertThat(fusion.at("/structure/0/elementGenomicEnd/end").asInt()).isEqualTo(11_050);
        assertThat(fusion.at("/structure/1/linkerSequence/sequence").asText()).isEqualTo("ACG");
        assertThat(fusion.at("/structure/2/exonStartOffset").asInt()).isEqualTo(51);
        assertThat(fusion.at("/structure/2/elementGenomicStart/end").asInt()).isEqualTo(12_052);
        assertThat(viccSchema().validate(new ObjectMapper().createArrayNode().add(fusion)))
                .isEmpty();
    }

    @Test
    void fastaHoldsTranscriptAndProteinWhereTheyAreKnown() throws IOException {
        String json = written(OutputForm.JSON, ReportScene.report(ReportScene.supported(ReportScene.fusion())));
        String bases = "ACGTTGCAAC".repeat(13);
        FusionReport known = read(json.replaceFirst(
                "(\"frameWhy\" : \"[^\"]*\")",
                "$1, \"translation\" : [ { \"residues\" : 3, \"decay\" : \"unlikely\", \"protein\" : \"MKV\", "
                        + "\"transcript\" : \"" + bases + "\" } ]"));
        CallEntry call = known.calls().get(0);

        assertThat(written(OutputForm.FASTA, known).lines())
                .containsExactly(
                        ">scene.call1.transcript FIVE::KIN " + call.vicc(),
                        bases.substring(0, 60),
                        bases.substring(60, 120),
                        bases.substring(120),
                        ">scene.call1.protein FIVE::KIN " + call.vicc(),
                        "MKV");
    }

    @Test
    void multiqcFindsASampleWithItsCounts() throws IOException {
        JsonNode section = new ObjectMapper()
                .readTree(written(OutputForm.MULTIQC, ReportScene.report(ReportScene.supported(ReportScene.fusion()))));

        assertThat(section.get("plot_type").asText()).isEqualTo("table");
        assertThat(section.at("/data/scene/kinase_fusions").asText()).isEqualTo("FIVE::KIN");
        assertThat(section.at("/data/scene/tier1").asInt()).isEqualTo(1);
        assertThat(section.at("/headers").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(() -> section.at("/data/scene").fieldNames());
        assertThat(OutputForm.MULTIQC.ending()).endsWith("_mqc.json");
    }

    @Test
    void noTwoFormsShareAFile() {
        assertThat(Arrays.stream(OutputForm.values()).map(OutputForm::ending)).doesNotHaveDuplicates();
    }
}
