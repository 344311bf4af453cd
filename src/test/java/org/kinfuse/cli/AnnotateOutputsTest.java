package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code kinfuse annotate} makes of the files of {@code kinfuse call}, of filters and of tables. */
class AnnotateOutputsTest {
    private static final String ARRIBA =
            "#gene1\tgene2\tbreakpoint1\tbreakpoint2\tsplit_reads1\tsplit_reads2\tdiscordant_mates\tdirection1\t"
                    + "direction2\n";
    private static final String EML4_ALK =
            "EML4\tALK\tchr2:42522656\tchr2:29446394\t10\t5\t7\tdownstream\tdownstream\n";

    @TempDir
    private Path out;

    private CliRun annotate(Path file, String... more) {
        CliRun run =
                CliRun.of(Stream.concat(Stream.of("annotate", file.toString(), "-o", out.toString()), Stream.of(more))
                        .toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** EML4::ALK, its other half that a filter turned down, and a candidate, as kinfuse call writes them. */
    private Path filtered(String source) throws IOException {
        return Files.writeString(
                out.resolve("calls.vcf"),
                String.join(
                        "\n",
                        "##fileformat=VCFv4.3",
                        "##source=" + source,
                        "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO",
                        "chr2\t29448012\tcall1_1\tN\tN]chr2:42525040]\t.\tPASS\tSVTYPE=BND;MATEID=call1_2",
                        "chr2\t29448020\trejected1_1\tN\t[chr2:42525050[N\t.\tscore;span\tSVTYPE=BND;MATEID=rejected1_2",
                        "chr2\t42525040\tcall1_2\tN\tN]chr2:29448012]\t.\tPASS\tSVTYPE=BND;MATEID=call1_1",
                        "chr2\t42525050\trejected1_2\tN\t[chr2:29448020[N\t.\tscore;span\tSVTYPE=BND;MATEID=rejected1_1",
                        "chr9\t133700000\tcall2_1\tN\t]chr22:23632600]N\t.\tcandidate\tSVTYPE=BND;MATEID=call2_2",
                        ""));
    }

    @Test
    void whatItsCallerTurnedDownIsNobodysOtherHalfAndIsNotDrawn() throws IOException {
        annotate(filtered("kinfuse 0.1.0"), "--svg", "-q");

        List<String> records = lines(out.resolve("calls.annotated.vcf.gz")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(records.get(0)).contains("KF_NAME=EML4::ALK").doesNotContain("KF_RECIPROCAL_OF");
        assertThat(records.get(1)).contains("KF_NAME=ALK::EML4").contains("KF_RECIPROCAL_OF=1");
        assertThat(records.get(4)).contains("KF_NAME=BCR::ABL1").contains("KF_TIER=6");
        assertThat(names().stream().filter(name -> name.endsWith(".svg"))).containsExactly("calls.1.EML4-ALK.svg");
        assertThat(Files.readString(out.resolve("calls.fusions.json")))
                .containsOnlyOnce("\"id\":\"rejected1_1\",\"standing\":\"turned-down\"")
                .containsOnlyOnce("\"standing\":\"candidate\"");
    }

    /** A filter of that name says something else in somebody else's file. */
    @Test
    void aCandidateIsOneInOurOwnFilesOnly() throws IOException {
        annotate(filtered("another"), "-q");

        assertThat(lines(out.resolve("calls.annotated.vcf.gz")))
                .last()
                .asString()
                .contains("KF_NAME=BCR::ABL1")
                .doesNotContain("KF_TIER=6");
    }

    private static List<String> lines(Path compressed) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(compressed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    /** TGA is inserted at the junction of EML4 and ALK, and one codon more or less is another protein. */
    @Test
    void ourOwnBedpeGivesTheSameAnnotation() throws IOException {
        for (String sample : List.of("eml4-alk", "lmna-ntrk1", "two-alk-partners")) {
            Path calls = out.resolve(sample);
            assertThat(CliRun.of(
                                    "call",
                                    "test-data/" + sample + ".bam",
                                    "-q",
                                    "--also",
                                    "bedpe",
                                    "-o",
                                    calls.toString())
                            .code())
                    .isZero();
            String columns =
                    "call,tier,name,transcript5,exons5,position5,transcript3,exons3,position3,frame,kinase_status,"
                            + "homology,inserted,precision,vicc,hgvs,text";
            assertThat(CliRun.of(
                                    "convert",
                                    calls.resolve(sample + ".fusions.json").toString(),
                                    "--to",
                                    "tsv",
                                    "--columns",
                                    columns,
                                    "-o",
                                    calls.toString())
                            .code())
                    .isZero();

            annotate(calls.resolve(sample + ".fusions.bedpe"), "-q", "--columns", columns, "--sample", sample);

            assertThat(out.resolve(sample + ".fusions.tsv"))
                    .hasSameTextualContentAs(calls.resolve(sample + ".fusions.tsv"));
        }
    }

    @Test
    void rowsThatAreSetAsideAreCountedWithTheirLines() throws IOException {
        Path table = Files.writeString(
                out.resolve("arriba.tsv"),
                ARRIBA + EML4_ALK + "A\tB\tchr2:0\t.\t1\t1\t1\tdownstream\tupstream\n" + EML4_ALK + "A\tB\n");

        CliRun run = annotate(table);

        assertThat(run.out())
                .contains("Set aside 2 malformed records, in lines 3, 5;")
                .contains("2 in tier 1");
        assertThat(run.err())
                .contains("passed over: " + table + ", line 3, breakpoint1: expected a position from 1 to 243199373")
                .contains("passed over: " + table + ", line 5, breakpoint1: expected contig:position, found ''");
        assertThat(Files.readString(out.resolve("arriba.fusions.json"))).contains("line 5, breakpoint1");
    }

    /** Places of EML4::ALK on hg38, where hg19 has other genes or none. */
    @Test
    void aTableOfAnotherBuildIsDoubted() throws IOException {
        String hg38 = EML4_ALK.replace("42522656", "42295516").replace("29446394", "29223528");
        Path other = Files.writeString(out.resolve("hg38.tsv"), ARRIBA + hg38);
        Path right = Files.writeString(out.resolve("hg19.tsv"), ARRIBA + EML4_ALK);
        Path mixed = Files.writeString(out.resolve("mixed.tsv"), ARRIBA + EML4_ALK + hg38);

        assertThat(annotate(other, "-q").out())
                .contains(
                        "Genes     1 of 1 fusions have neither of the genes that the table names at their places: is it "
                                + "of hg19?");
        assertThat(annotate(right, "-q").out()).doesNotContain("Genes  ");
        assertThat(annotate(mixed, "-q").out()).doesNotContain("Genes  ");
    }

    @Test
    void columnsOfCallsAndOfRecordsCanBeNamed() throws IOException {
        Path table = Files.writeString(out.resolve("arriba.tsv"), ARRIBA + EML4_ALK);

        annotate(table, "-q", "--columns", "id,name,line");

        assertThat(out.resolve("arriba.fusions.tsv")).hasContent("id\tname\tline\nEML4--ALK\tEML4::ALK\t2");
    }

    @Test
    void theAnswerIsWrittenInEveryFormThatTellsOfCalls() throws IOException {
        Path table = Files.writeString(out.resolve("arriba.tsv"), ARRIBA + EML4_ALK);
        annotate(table, "-q");
        String json = out.resolve("arriba.fusions.json").toString();
        String forms = out.resolve("forms").toString();

        CliRun run = CliRun.of("convert", json, "--to", "tsv,vcf,bedpe,cbioportal,vicc,fasta,svg,html", "-o", forms);

        assertThat(run.err()).isEmpty();
        assertThat(lines(Path.of(forms, "arriba.fusions.vcf.gz")))
                .last()
                .asString()
                .startsWith("chr2\t42522656\tcall1_2\tN\tN]chr2:29446394]\t.\tPASS\tSVTYPE=BND;")
                .endsWith("VF:SR:CR:PE:DP:AF:AFCI\t22:15:0:7:.:.:.")
                .doesNotContain("MAPQ");
        assertThat(Files.readAllLines(Path.of(forms, "arriba.data_sv.txt")))
                .last()
                .asString()
                .contains("\tNo\tYes\t");
        assertThat(Files.readString(Path.of(forms, "arriba.report.html")))
                .contains("EML4::ALK")
                .doesNotContain("Turned down");
        assertThat(Path.of(forms, "arriba.1.EML4-ALK.svg")).isNotEmptyFile();
        assertThat(CliRun.of("draw", json, "--as", "pdf", "-o", forms).code()).isZero();
        assertThat(CliRun.of("convert", json, "--to", "vcf,multiqc,json", "-o", forms))
                .isEqualTo(new CliRun(
                        2,
                        "",
                        "kinfuse: arriba.fusions.json is the JSON of kinfuse annotate, of which there is no form multiqc and "
                                + "no form json, but tsv, vcf, bedpe, cbioportal, vicc, fasta, svg, html.\n"));
    }

    @Test
    void whatIsWrongInItIsToldByItsPath() throws IOException {
        Path table = Files.writeString(out.resolve("arriba.tsv"), ARRIBA + EML4_ALK);
        annotate(table, "-q");
        Path json = out.resolve("arriba.fusions.json");
        String right = Files.readString(json);

        Files.writeString(json, right.replace("\"frame\":\"in-frame\"", "\"frame\":\"odd\""));
        assertThat(CliRun.of("convert", json.toString(), "--to", "tsv", "-o", "-")
                        .err())
                .startsWith(
                        "kinfuse: " + json
                                + " is damaged: records[0].alleles[0].findings[0].outcome.reading.frame is 'odd': expected one of ");
        Files.writeString(json, right.replace("\"tier\":1", "\"tier\":\"x\""));
        assertThat(CliRun.of("convert", json.toString(), "--to", "tsv", "-o", "-")
                        .err())
                .contains("records[0].alleles[0].findings[0].tier");
    }
}
