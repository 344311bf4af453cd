package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.PublishedSchema;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class CompareCommandTest {
    private static final String CALLS = "docs/examples/calls.vcf";

    @TempDir
    private static Path answers;

    @TempDir
    private Path folder;

    @BeforeAll
    static void call() {
        assertThat(CliRun.of("call", "test-data/eml4-alk.bam", "-q", "-o", answers.toString())
                        .code())
                .isZero();
    }

    private static String answer(String ending) {
        return answers.resolve("eml4-alk." + ending).toString();
    }

    private String expected(String... lines) throws IOException {
        return Files.writeString(
                        folder.resolve("expected.tsv"), String.join("\n", lines).replace(" ¦ ", "\t") + "\n")
                .toString();
    }

    @Test
    void whatHoldsEndsWithZero() throws IOException {
        String expected = expected(
                "fusion ¦ place1 ¦ place2 ¦ frame ¦ kinase_status ¦ tier ¦ unique_fragments ¦ inserted",
                "EML4::ALK e13::e20 ¦ 2:42525040:left ¦ 2:29448012 ¦ in-frame ¦ retained ¦ 1 ¦ 50+-20% ¦ TGA");

        CliRun run = CliRun.of("compare", expected, answer("fusions.json"), "--nothing-else", "1-3");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Expected  expected.tsv\nObserved  eml4-alk: eml4-alk.fusions.json, 2 calls\n")
                .contains(
                        "found  eml4-alk  EML4::ALK e13::e20  <- call 1: EML4 exons 1-13 :: ALK exons 20-29, in-frame, ")
                .endsWith("Result    1 of 1 as expected: PASSED\n");
    }

    @Test
    void whatDoesNotHoldEndsWithFiveAndIsWrittenInEveryForm()
            throws IOException, ParserConfigurationException, SAXException {
        String expected = expected(
                "sample ¦ fusion ¦ must",
                "eml4-alk ¦ EML4::ALK e12::e20 ¦ present",
                "eml4-alk ¦ KIF5B::RET ¦ present",
                " ¦ *::ROS1 ¦ absent",
                "x<&>\u0001 ¦ EML4::ALK ¦ present");
        String junit = folder.resolve("a/junit.xml").toString();
        String json = folder.resolve("a/compare.json").toString();
        String markdown = folder.resolve("comment.md").toString();

        CliRun run = CliRun.of(
                "compare", expected, answer("fusions.json"), "--junit", junit, "--json", json, "--markdown", markdown);

        assertThat(run.code()).isEqualTo(ExitCode.CHECK_FAILED.number());
        assertThat(run.out())
                .contains("DIFFERS    eml4-alk  EML4::ALK e12::e20  <- call 1: EML4 exons 1-13")
                .contains("- EML4 exon 13 instead of 12\n")
                .contains("MISSING    eml4-alk  KIF5B::RET\n")
                .contains("absent     eml4-alk  *::ROS1\n")
                .endsWith("Result    1 of 4 as expected; 1 differs, 1 missing, 1 without a sample: FAILED\n");
        assertThat(PublishedSchema.COMPARE.complaints(Files.readString(Path.of(json))))
                .isEmpty();
        assertThat(Files.readString(Path.of(json))).contains("\"result\" : \"failed\"");
        assertThat(Files.readString(Path.of(markdown)))
                .startsWith("### kinfuse compare: failed\n")
                .contains("| **differs** | eml4-alk | EML4::ALK e12::e20 | call 1: ")
                .contains("| EML4 exon 13 instead of 12 |");
        Element suites = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of(junit).toFile())
                .getDocumentElement();
        assertThat(suites.getAttribute("tests")).isEqualTo("4");
        assertThat(suites.getAttribute("failures")).isEqualTo("3");
        assertThat(suites.getElementsByTagName("failure").getLength()).isEqualTo(3);
        assertThat(((Element) suites.getElementsByTagName("failure").item(0)).getAttribute("message"))
                .contains("EML4 exon 13 instead of 12");
    }

    @ParameterizedTest
    @CsvSource({"fusions.json", "fusions.vcf.gz", "fusions.tsv"})
    void anAnswerIsAsItWas(String before) {
        CliRun run =
                CliRun.of("compare", answer(before), answer("fusions.json"), "--within", "0", "--nothing-else", "1-6");

        assertThat(run.out()).endsWith("Result    2 of 2 as expected: PASSED\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void theVcfOfAnAnswerSaysTheSame() {
        assertThat(CliRun.of("compare", answer("fusions.json"), answer("fusions.vcf.gz"), "--nothing-else", "1-6")
                        .out())
                .endsWith(": PASSED\n");
    }

    @Test
    void linksAndPipesStayWhatTheyAre() throws IOException {
        String expected = expected("fusion", "EML4::ALK");
        Path file = Files.writeString(folder.resolve("real.json"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        assertThat(CliRun.of("compare", expected, answer("fusions.json"), "--json", link.toString())
                        .code())
                .isZero();
        assertThat(link).isSymbolicLink();
        assertThat(file).content().contains("\"result\" : \"passed\"");

        // A link, so that a fault here takes the place of the link and not of the device.
        Path full = folder.resolve("full");
        assumeTrue(Files.exists(Path.of("/dev/full")), "needs /dev/full");
        Files.createSymbolicLink(full, Path.of("/dev/full"));
        CliRun run = CliRun.of("compare", expected, answer("fusions.json"), "--junit", full.toString());
        assertThat(run.code()).isEqualTo(ExitCode.CANNOT_WRITE.number());
        assertThat(full).isSymbolicLink();
    }

    @Test
    void nothingIsNeverPassedOverInSilence() throws IOException {
        Path none = Files.writeString(
                folder.resolve("none.vcf"), "##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n");
        CliRun run = CliRun.of("compare", none.toString(), answer("fusions.json"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("none.vcf holds no junction, so that nothing would be compared");
        assertThat(CliRun.of("compare", none.toString(), answer("fusions.json"), "--nothing-else", "1")
                        .code())
                .isEqualTo(5);
        assertThat(CliRun.of("compare", none.toString(), none.toString(), "--nothing-else", "1")
                        .code())
                .isZero();
        assertThat(CliRun.of("compare", expected("fusion"), none.toString(), "--nothing-else", "1")
                        .code())
                .isZero();
        assertThat(CliRun.of("compare", expected("fusion"), none.toString()).code())
                .isEqualTo(3);

        Path noSides =
                Files.writeString(folder.resolve("sides.bedpe"), "2\t29448011\t29448012\t2\t42525039\t42525040\n");
        assertThat(CliRun.of("compare", noSides.toString(), answer("fusions.json"))
                        .out())
                .endsWith("Result    1 of 1 as expected: PASSED\n");
        assertThat(CliRun.of("compare", expected("fusion", "EML4::ALK"), noSides.toString())
                        .out())
                .contains("sides.bedpe, 0 calls; not compared for want of an end or of sides: 1\n");
    }

    /** Long reads of others show six translocations; of the sixth there are no short reads in this part of the file. */
    @Test
    void realReadsShowTheTranslocationsThatLongReadsShow() {
        Path reads = Path.of("../shared/reads/skbr3");
        assumeTrue(Files.isDirectory(reads), "needs ../shared");
        assertThat(CliRun.of("call", reads + "/SKBR3_translocations.ill.bam", "-q", "-o", folder.toString())
                        .code())
                .isZero();

        CliRun run = CliRun.of(
                "compare",
                reads + "/SKBR3_Sniffles_tra.bedpe",
                folder + "/SKBR3_translocations.ill.fusions.json",
                "--within",
                "500",
                "--nothing-else",
                "1-5");

        assertThat(run.out()).contains("Result    5 of 6 as expected; 1 missing: FAILED");
    }

    @Test
    void aCandidateIsNoCall() throws IOException {
        String few = folder.resolve("few").toString();
        assertThat(CliRun.of("call", "test-data/eml4-alk.bam", "-q", "--min-fragments", "53", "-o", few)
                        .code())
                .isZero();
        String json = few + "/eml4-alk.fusions.json";

        assertThat(CliRun.of("compare", expected("fusion", "EML4::ALK"), json).out())
                .contains("DIFFERS  eml4-alk  EML4::ALK")
                .contains("- only a candidate, tier 6: too few fragments show it for a call");
        assertThat(CliRun.of("compare", expected("fusion ¦ tier", "EML4::ALK ¦ 1-6"), json)
                        .code())
                .isZero();
        assertThat(CliRun.of("compare", expected("fusion ¦ must", "EML4::ALK ¦ absent"), json)
                        .code())
                .isZero();
        assertThat(CliRun.of("compare", json, json, "--check", "gene5").code()).isZero();
    }

    @Test
    void callsOfOthersAreAnnotatedOnTheFly() throws IOException {
        String expected = expected("fusion", "LMNA::NTRK1 e2::e11", "EML4-ALK E13;A20", "EGFR deletion", "NSF::ALK");

        assertThat(CliRun.of("compare", expected, CALLS).out())
                .contains("Observed  calls: calls.vcf, 5 calls; not compared for want of an end or of sides: 1\n")
                .endsWith("Result    4 of 4 as expected: PASSED\n");
        assertThat(CliRun.of(
                                "compare",
                                expected,
                                CALLS,
                                "docs/examples/calls.bedpe",
                                "--sample",
                                "one",
                                "--nothing-else",
                                "1-3")
                        .out())
                .contains("UNEXPECTED  one  FGFR3::TACC3")
                .endsWith("Result    4 of 5 as expected; 1 unexpected: FAILED\n");
        assertThat(CliRun.of("compare", "docs/examples/calls.bedpe", CALLS, "--check", "gene5,gene3")
                        .out())
                .contains("MISSING  calls  FGFR3::TACC3")
                .contains("Result    2 of 3 as expected");
    }

    @Test
    void recordsThatFailFiltersDoNotCount() throws IOException {
        Path failing = Files.writeString(
                folder.resolve("failing.vcf"), Files.readString(Path.of(CALLS)).replace("\tPASS\t", "\tLowQual\t"));
        String expected = expected("fusion", "LMNA::NTRK1");

        CliRun run = CliRun.of("compare", expected, failing.toString());
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.out())
                .contains("failing.vcf, 0 calls")
                .contains("- seen at chr1:156101472:left chr1:156844534:right, but its FILTER is LowQual");
        assertThat(CliRun.of("compare", expected, failing.toString(), "--with-failing")
                        .code())
                .isZero();
    }

    @Test
    void eitherMayComeFromStandardInput() throws IOException {
        byte[] table = "fusion\nEML4::ALK\n".getBytes(StandardCharsets.UTF_8);
        assertThat(CliRun.on(new ByteArrayInputStream(table), "compare", "-", answer("fusions.json"))
                        .code())
                .isZero();
        byte[] json = Files.readAllBytes(Path.of(answer("fusions.json")));
        CliRun run = CliRun.on(
                new ByteArrayInputStream(json), "compare", expected("fusion", "EML4::ALK"), "-", "--json", "-");
        assertThat(run.code()).isZero();
        assertThat(PublishedSchema.COMPARE.complaints(run.out())).isEmpty();
        byte[] vcf = Files.readAllBytes(Path.of(CALLS));
        assertThat(CliRun.on(new ByteArrayInputStream(vcf), "compare", expected("fusion", "EML4::ALK"), "-")
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fusion; EML4::ALKK; 3; line 2, column fusion",
                "fusion ¦ exon5; EML4::ALK ¦ 13; 3; perhaps exons5 is meant",
                "fusion ¦ place1 ¦ place2; EML4::ALK ¦ chr2:42264951 ¦ chr2:29223528; 3; column fusion: 'EML4::ALK': neither place lies in or near EML4 on hg19; are these positions of another build?",
                "junk; x; 3; its first line names no column, such as fusion or gene5, with a tab between each two",
            })
    void aBadTableEndsWithThree(String header, String row, int code, String message) throws IOException {
        CliRun run = CliRun.of("compare", expected(header, row), answer("fusions.json"), "--within", "400000");

        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.err() + run.out()).contains(message == null ? "" : message);
    }

    @Test
    void usageAndOutputsAreChecked() throws IOException {
        String expected = expected("fusion", "EML4::ALK");
        String json = answer("fusions.json");

        assertThat(CliRun.of("compare", expected).code()).isEqualTo(2);
        assertThat(CliRun.of("compare", "-", "-").code()).isEqualTo(2);
        assertThat(CliRun.of("compare", expected, json, "--nothing-else", "best")
                        .code())
                .isEqualTo(2);
        assertThat(CliRun.of("compare", expected, json, "--within", "-1").code())
                .isEqualTo(2);
        assertThat(CliRun.of("compare", expected, json, "--check", "name").code())
                .isEqualTo(2);
        assertThat(CliRun.of("compare", expected, json, "--sample", "a", "--sample", "b")
                        .code())
                .isEqualTo(2);
        assertThat(CliRun.of("compare", expected, json, "--json", "x", "--junit", "x")
                        .code())
                .isEqualTo(2);
        assertThat(CliRun.of("compare", expected, "none.json").code()).isEqualTo(3);
        assertThat(CliRun.of("compare", expected, json, "--json", expected).code())
                .isEqualTo(4);
        assertThat(Path.of(expected)).hasContent("fusion\nEML4::ALK\n");
    }
}
