package org.kinfuse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinfuse.Bcftools;

class VcfAnnotatorTest {
    private static final String DECLARATION =
            "##INFO=<ID=FUSION,Number=.,Type=String,Description=\"Names of fusions\">";
    private static final List<VcfInfoEntry> NAME = List.of(VcfInfoEntry.of("FUSION", "LMNA::NTRK1"));

    private static String annotated(List<String> header, List<String> records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (VcfAnnotator annotator = new VcfAnnotator(out, "FUSION")) {
            annotator.header(header, List.of(DECLARATION));
            for (String record : records) {
                annotator.record(record, NAME);
            }
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    private static String text(VcfInfoEntry entry) {
        return VcfInfoEntry.text(List.of(entry));
    }

    @ParameterizedTest
    @CsvSource({
        "., FUSION=LMNA::NTRK1",
        "'', FUSION=LMNA::NTRK1",
        "END=5;IMPRECISE, END=5;IMPRECISE;FUSION=LMNA::NTRK1",
        "FUSION=old;END=5, END=5;FUSION=LMNA::NTRK1",
        "FUSION_A=old;OTHER=kept;FUSION, OTHER=kept;FUSION=LMNA::NTRK1",
        "FUSION_A=old, FUSION=LMNA::NTRK1",
    })
    void entriesAreAddedToWhatIsThere(String before, String after) throws IOException {
        String start = "2\t10\t.\tN\t<DEL>\t1e-5\t.\t";
        String end = "\tGT:XX\t./.:\u00e4\t.\r\n";
        assertThat(annotated(List.of(), List.of(start + before + end))).isEqualTo(start + after + end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n"})
    void sitesOnlyRecordsKeepTheirLineEnd(String end) throws IOException {
        assertThat(annotated(List.of(), List.of("2\t10\t.\tN\t<DEL>\t.\t.\tEND=7" + end)))
                .isEqualTo("2\t10\t.\tN\t<DEL>\t.\t.\tEND=7;FUSION=LMNA::NTRK1" + end);
    }

    @Test
    void aLineWithNothingToAddIsWrittenAsItIs() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (VcfAnnotator annotator = new VcfAnnotator(out, "FUSION")) {
            annotator.record("not a record\n", List.of());
            assertThatThrownBy(() -> annotator.record("not a record", NAME))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the line has no INFO column: not a record");
        }
        assertThat(out).hasToString("not a record\n");
    }

    @Test
    void declarationsStandBeforeTheColumnsWithTheLineEndOfTheFile() throws IOException {
        List<String> header = List.of("##fileformat=VCFv4.1\r\n", "##x=<ID=FUSION>\r\n", "#CHROM\tPOS\r\n");
        assertThat(annotated(header, List.of()))
                .isEqualTo("##fileformat=VCFv4.1\r\n##x=<ID=FUSION>\r\n" + DECLARATION + "\r\n#CHROM\tPOS\r\n");
    }

    @Test
    void whatAnEarlierRunDeclaredIsTakenAway() throws IOException {
        List<String> header = List.of(
                "##fileformat=VCFv4.1\n", "##INFO=<ID=FUSION_OLD,Number=1>\n", "##INFO=<ID=OTHER>\n", "#CHROM\tPOS");
        assertThat(annotated(header, List.of()))
                .isEqualTo("##fileformat=VCFv4.1\n##INFO=<ID=OTHER>\n" + DECLARATION + "\n#CHROM\tPOS");
    }

    @Test
    void whatAnEarlierRunAddedIsTakenAwayWhereNothingIsToBeAdded() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (VcfAnnotator annotator = new VcfAnnotator(out, "FUSION")) {
            annotator.record("2\t10\t.\tN\t<DEL>\t.\t.\tFUSION_A=x\n", List.of());
            annotator.record("2\t10\t.\tN\t<DEL>\t.\t.\tFUSION=x;END=5\n", List.of());
        }
        assertThat(out).hasToString("2\t10\t.\tN\t<DEL>\t.\t.\t.\n2\t10\t.\tN\t<DEL>\t.\t.\tEND=5\n");
    }

    @Test
    void reservedCharactersAreEncodedAndOthersWrittenAsUtf8() {
        assertThat(text(new VcfInfoEntry("A", List.of("x;y=z,w%", "a b\t", "", "\u00e4"))))
                .isEqualTo("A=x%3By%3Dz%2Cw%25,a%20b%09,.,\u00c3\u00a4");
        assertThat(text(new VcfInfoEntry("FLAG", List.of()))).isEqualTo("FLAG");
        assertThatThrownBy(() -> VcfInfoEntry.of("1A", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a key of INFO is letters, digits, _ and dots, not '1A'");
    }

    @Test
    void anAnnotatedFileIsValidAndLosesNothing(@TempDir Path folder) throws IOException {
        List<String> header = List.of(
                "##fileformat=VCFv4.2\n",
                "##FILTER=<ID=PASS,Description=\"All filters passed\">\n",
                "##contig=<ID=2,length=243199373>\n",
                "##INFO=<ID=END,Number=1,Type=Integer,Description=\"x\">\n",
                "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"x\">\n",
                "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tone\n");
        List<String> records = List.of(
                "2\t10\ta\tN\t<DEL>\t.\tPASS\tEND=70\tGT\t0/1\n", "2\t11\tb\tN\tN[2:90[\t3.5\tPASS\t.\tGT\t./.\n");
        Path plain = folder.resolve("plain.vcf");
        List<String> lines = new ArrayList<>(header);
        lines.addAll(records);
        Files.writeString(plain, String.join("", lines));
        Path file = folder.resolve("annotated.vcf");
        try (VcfAnnotator annotator = new VcfAnnotator(Files.newOutputStream(file), "FUSION")) {
            annotator.header(header, List.of(DECLARATION));
            for (String record : records) {
                annotator.record(record, NAME);
            }
        }
        assertThat(Bcftools.run("query", "-f", "%ID %INFO/FUSION\\n", file.toString()))
                .isEqualTo("a LMNA::NTRK1\nb LMNA::NTRK1\n");
        String without = Bcftools.run("annotate", "--no-version", "-x", "INFO/FUSION", file.toString());
        assertThat(without).isEqualTo(Bcftools.run("view", "--no-version", plain.toString()));
    }
}
