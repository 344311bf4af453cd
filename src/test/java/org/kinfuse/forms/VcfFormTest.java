package org.kinfuse.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.evidence.SupportedAdjacency.Precision;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.ReferenceBases;
import org.kinfuse.genome.Side;
import org.kinfuse.report.FusionReport;
import org.kinfuse.report.JunctionEntry;
import org.kinfuse.report.ReportScene;
import org.kinfuse.report.RunFacts;
import org.kinfuse.report.TsvColumn;
import org.kinfuse.variants.VariantEntry;
import org.kinfuse.variants.VariantIntake;
import org.kinfuse.variants.VariantIntakeSettings;
import org.kinfuse.variants.VariantReading;

class VcfFormTest {
    /** The table of section 5.4 of the VCF specification 4.3: sides kept, and ALT of the two records. */
    private static final List<String> SPECIFICATION = List.of(
            "LEFT RIGHT N[chr2:900[ ]chr1:500]N",
            "LEFT LEFT N]chr2:900] N]chr1:500]",
            "RIGHT LEFT ]chr2:900]N N[chr1:500[",
            "RIGHT RIGHT [chr2:900[N [chr1:500[N");

    private static String vcf(FusionReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FormWriter(List.of(TsvColumn.values()), FormScene::schematics).toStream(OutputForm.VCF, report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String[]> records(FusionReport report) throws IOException {
        return vcf(report)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    @Test
    void alternateAllelesAreThoseOfTheSpecification() {
        for (String row : SPECIFICATION) {
            String[] cells = row.split(" ", -1);
            Adjacency adjacency = ReportScene.join(
                    ReportScene.at("chr1", 500, Side.valueOf(cells[0])),
                    ReportScene.at("chr2", 900, Side.valueOf(cells[1])));
            JunctionEntry junction = ReportScene.report(ReportScene.lonely(adjacency))
                    .rejected()
                    .get(0)
                    .junction();

            assertThat(VcfEnd.first(junction, adjacency).alternate()).isEqualTo(cells[2]);
            assertThat(VcfEnd.second(junction, adjacency).alternate()).isEqualTo(cells[3]);
        }
    }

    @Test
    void aCallAndARejectionAreFourRecords() throws IOException {
        Adjacency fusion = ReportScene.fusion();
        FusionReport report = ReportScene.report(
                ReportScene.supported(fusion),
                ReportScene.lonely(ReportScene.join(
                        ReportScene.at("chr1", 20_500, Side.LEFT), ReportScene.at("chr1", 90_500, Side.RIGHT))));

        assertThat(records(report))
                .extracting(cells -> String.join(" ", cells[0], cells[1], cells[2], cells[6], cells[9]))
                .containsExactly(
                        "chr1 11500 call1_1 PASS 8:5:1:6:20:0.4000:0.2188,0.6134",
                        "chr1 20500 rejected1_1 fragments;score;mapping-quality 1:0:0:1:.:.:.",
                        "chr1 90500 rejected1_2 fragments;score;mapping-quality 1:0:0:1:.:.:.",
                        "chr2 12500 call1_2 PASS 8:5:1:6:.:.:.");
        assertThat(records(report).get(0)[7])
                .contains("SVTYPE=BND;MATEID=call1_2;EVENT=event1;CLASS=translocation;MAPQ=60;")
                .contains(";KF_TIER=1;KF_NAME=FIVE::KIN;")
                .contains(";KF_EXONS5=1-2;", ";KF_EXONS3=3-5;", ";KF_FRAME=in-frame;", ";KF_KINASE_STATUS=retained;");
        assertThat(records(report).get(1)[7])
                .isEqualTo(
                        "SVTYPE=BND;MATEID=rejected1_2;EVENT=rejected1;IMPRECISE;CIPOS=0,150;CLASS=deletion;MAPQ=60");
        assertThat(records(report).get(3)[7]).contains("MAPQ=59;");
    }

    @Test
    void anEmptyAnswerIsAHeader() throws IOException {
        String vcf = vcf(ReportScene.report());

        assertThat(vcf).startsWith("##fileformat=VCFv4.3\n").endsWith("\tINFO\tFORMAT\tscene\n");
        assertThat(vcf.lines()).allMatch(line -> line.startsWith("#"));
        assertThat(vcf).contains("##contig=<ID=chr1,length=", "##kinfuseInput=scene.bam bytes:1234");
    }

    @Test
    void everyJunctionReadsBackAsItIsSeed6() throws IOException {
        Random random = new Random(6);
        List<SupportedAdjacency> junctions =
                Stream.generate(() -> junction(random)).limit(400).distinct().toList();

        String vcf = vcf(ReportScene.report(junctions.toArray(SupportedAdjacency[]::new)));

        assertThat(readBack(vcf))
                .containsExactlyInAnyOrderElementsOf(
                        junctions.stream().map(VcfFormTest::place).toList());
    }

    private static SupportedAdjacency junction(Random random) {
        Breakend one = breakend(random);
        Breakend other = breakend(random);
        boolean precise = random.nextBoolean();
        int homology = precise && random.nextBoolean() ? 1 + random.nextInt(9) : 0;
        String inserted = homology == 0 && random.nextBoolean() ? bases(random) : "";
        Adjacency joined = Adjacency.joining(one, other, inserted);
        SupportedAdjacency seen =
                ReportScene.supported(new Adjacency(joined.first(), joined.second(), joined.inserted(), homology));
        return precise
                ? seen
                : new SupportedAdjacency(
                        seen.adjacency(), Precision.IMPRECISE, random.nextInt(300), seen.support(), seen.crossing());
    }

    private static Breakend breakend(Random random) {
        return ReportScene.at(
                random.nextBoolean() ? "chr1" : "chr2",
                1_000 + random.nextInt(1_000_000),
                random.nextBoolean() ? Side.LEFT : Side.RIGHT);
    }

    private static String bases(Random random) {
        return random.ints(1 + random.nextInt(12), 0, 4)
                .mapToObj("ACGT"::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static List<String> readBack(String vcf) {
        VariantIntake intake =
                new VariantIntake(ReportScene.MODELS.build(), VariantIntakeSettings.DEFAULT, ReferenceBases.none());
        List<String> places = new ArrayList<>();
        try (VariantReading reading =
                intake.read("written", new ByteArrayInputStream(vcf.getBytes(StandardCharsets.ISO_8859_1)))) {
            for (Optional<VariantEntry> next = reading.next(); next.isPresent(); next = reading.next()) {
                assertThat(next.get().record().remarks()).isEmpty();
                if (!next.get().record().repeatsEvent()) {
                    next.get().record().statements().stream()
                            .flatMap(statement -> statement.fold(
                                    joined -> joined.adjacencies().stream(),
                                    lone -> Stream.<SupportedAdjacency>of(),
                                    two -> Stream.<SupportedAdjacency>of(),
                                    nothing -> Stream.<SupportedAdjacency>of()))
                            .map(VcfFormTest::place)
                            .forEach(places::add);
                }
            }
        }
        return places;
    }

    private static String place(SupportedAdjacency seen) {
        return seen.adjacency() + " " + seen.precision() + " " + seen.uncertainty();
    }

    @Test
    void aMatchedNormalHasAColumnOfItsOwnName() throws IOException {
        FusionReport alone = ReportScene.report(ReportScene.supported(ReportScene.fusion()));

        assertThat(vcf(withNormal(alone, "blood"))).contains("\tFORMAT\tscene\tblood\n");
        assertThat(vcf(withNormal(alone, "scene"))).contains("\tFORMAT\tscene\tscene.normal\n");
        assertThat(records(withNormal(alone, "blood")))
                .allSatisfy(cells -> assertThat(cells[10]).isEqualTo(".:.:.:.:.:.:."));
    }

    private static FusionReport withNormal(FusionReport report, String normal) {
        RunFacts run = report.run();
        RunFacts facts = new RunFacts(
                run.sample(),
                normal,
                run.material(),
                run.program(),
                run.reference(),
                run.inputs(),
                run.commandLine(),
                run.settings(),
                run.transcripts(),
                run.library(),
                run.stages());
        return new FusionReport(report.schemaVersion(), facts, report.calls(), report.rejected());
    }
}
