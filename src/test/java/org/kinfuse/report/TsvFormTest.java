package org.kinfuse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinfuse.report.ReportScene.at;
import static org.kinfuse.report.ReportScene.join;
import static org.kinfuse.report.ReportScene.lonely;
import static org.kinfuse.report.ReportScene.report;
import static org.kinfuse.report.ReportScene.supported;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinfuse.genome.Side;

class TsvFormTest {
    private static final List<String> COLUMNS = List.of(
            "sample call tier name gene5 transcript5 exons5 site5 contig5 position5 strand5 gene3 transcript3 exons3 "
                    .concat("site3 contig3 position3 strand3 class frame frame_method depends_on_transcript kinase ")
                    .concat("kinase_status kinase_percent split_reads discordant_pairs unique_fragments depth5 depth3 ")
                    .concat("fraction5 fraction3 homology inserted precision known_pair reciprocal_of vicc hgvs text ")
                    .concat("reasons lab_description lab_exons lab_notation ")
                    .concat(
                            "normal_fragments normal_depth5 normal_depth3 normal_fraction5 normal_fraction3 normal_verdict panel_samples on_target score"
                                    + " fraction5_low fraction5_high fraction3_low fraction3_high baited similarity other_places5 other_places3")
                    .split(" "));

    private static List<String> calls(FusionReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TsvForm.writeCalls(List.of(report), List.of(TsvColumn.values()), out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> rejected(FusionReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TsvForm.writeRejected(report, out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Map<String, String> cells(String header, String row) {
        String[] names = header.split("\t", -1);
        String[] values = row.split("\t", -1);
        assertThat(values).hasSameSizeAs(names);
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            cells.put(names[i], values[i]);
        }
        return cells;
    }

    @Test
    void nothingFoundIsAHeaderLine() throws IOException {
        assertThat(calls(report())).containsExactly(String.join("\t", COLUMNS));
        assertThat(rejected(report())).hasSize(1).first().asString().startsWith("sample\tgenes\tclass\t");
    }

    @Test
    void aFusionFillsEveryColumn() throws IOException {
        List<String> lines = calls(report(supported(ReportScene.fusion())));

        assertThat(lines).hasSize(2);
        assertThat(cells(lines.get(0), lines.get(1)))
                .containsEntry("sample", "scene")
                .containsEntry("call", "1")
                .containsEntry("tier", "1")
                .containsEntry("name", "FIVE::KIN")
                .containsEntry("transcript5", "NM_FIVE.1")
                .containsEntry("exons5", "1-2")
                .containsEntry("site5", "Intron of FIVE(+):399bp after exon 2")
                .containsEntry("contig5", "chr1")
                .containsEntry("position5", "11500")
                .containsEntry("strand5", "+")
                .containsEntry("gene3", "KIN")
                .containsEntry("exons3", "3-5")
                .containsEntry("position3", "12500")
                .containsEntry("strand3", "-")
                .containsEntry("class", "translocation")
                .containsEntry("frame", "in-frame")
                .containsEntry("frame_method", "phase")
                .containsEntry("depends_on_transcript", ".")
                .containsEntry("kinase", "KIN")
                .containsEntry("kinase_status", "retained")
                .containsEntry("kinase_percent", "100")
                .containsEntry("split_reads", "5")
                .containsEntry("discordant_pairs", "6")
                .containsEntry("unique_fragments", "8")
                .containsEntry("depth5", "20")
                .containsEntry("depth3", ".")
                .containsEntry("fraction5", "0.4000")
                .containsEntry("fraction3", ".")
                .containsEntry("fraction5_low", "0.2188")
                .containsEntry("fraction5_high", "0.6134")
                .containsEntry("fraction3_low", ".")
                .containsEntry("baited", ".")
                .containsEntry("precision", "precise")
                .containsEntry("known_pair", "yes")
                .containsEntry("reciprocal_of", ".")
                .containsEntry("score", "255")
                .containsEntry("inserted", ".")
                .containsEntry("vicc", "NM_FIVE.1(FIVE):e.1_2::NM_KIN.1(KIN):e.3_5");
    }

    @Test
    void theFivePrimePartnerComesFirstWhereverItLies() throws IOException {
        List<String> lines =
                calls(report(supported(join(at("chr1", 11_500, Side.RIGHT), at("chr2", 12_500, Side.RIGHT)))));

        assertThat(cells(lines.get(0), lines.get(1)))
                .containsEntry("name", "KIN::FIVE")
                .containsEntry("contig5", "chr2")
                .containsEntry("depth5", ".")
                .containsEntry("contig3", "chr1")
                .containsEntry("depth3", "20")
                .containsEntry("kinase_status", "lost");
    }

    @Test
    void withoutATranscriptTheEndsStandInGenomeOrder() throws IOException {
        List<String> lines =
                calls(report(supported(join(at("chr1", 11_500, Side.LEFT), at("chr2", 5_000_000, Side.RIGHT)))));

        assertThat(cells(lines.get(0), lines.get(1)))
                .containsEntry("tier", "5")
                .containsEntry("name", "FIVE - intergenic translocation")
                .containsEntry("gene5", "FIVE")
                .containsEntry("exons5", ".")
                .containsEntry("gene3", ".")
                .containsEntry("position3", "5000000")
                .containsEntry("frame", ".")
                .containsEntry("kinase_status", ".")
                .containsEntry("vicc", ".");
    }

    @Test
    void eachRuleThatWasNotMetHasARow() throws IOException {
        List<String> lines = rejected(report(lonely(ReportScene.fusion())));

        assertThat(lines).hasSize(4);
        assertThat(cells(lines.get(0), lines.get(1)))
                .containsEntry("genes", "FIVE::KIN")
                .containsEntry("contig1", "chr1")
                .containsEntry("position1", "11500")
                .containsEntry("kept1", "left")
                .containsEntry("precision", "imprecise")
                .containsEntry("unique_fragments", "1")
                .containsEntry("rule", "fragments")
                .containsEntry("value", "1")
                .containsEntry("threshold", ">= 3");
        assertThat(cells(lines.get(0), lines.get(2)))
                .containsEntry("rule", "score")
                .containsEntry("value", "0")
                .containsEntry("threshold", ">= 10");
        assertThat(cells(lines.get(0), lines.get(3)))
                .containsEntry("rule", "mapping-quality")
                .containsEntry("value", "7")
                .containsEntry("threshold", ">= 20");
    }
}
