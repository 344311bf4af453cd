package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinfuse.GoldenFile;
import org.kinfuse.genes.Gene;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.reference.ReferenceBundle;

class ExplainCommandTest {
    private static final Path PAGE = Path.of("docs/how-to-explain.md");
    private static final int WIDTH = 100;

    @TempDir
    private Path temporary;

    private static CliRun explain(String question) {
        return CliRun.of(("explain " + question).split(" "));
    }

    private static String answer(String question) {
        CliRun run = explain(question);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out();
    }

    private static JsonNode json(String question) throws IOException {
        return new ObjectMapper().readTree(answer(question + " --json"));
    }

    private static String drawing(String question) throws IOException {
        StringBuilder lines = new StringBuilder();
        json(question).get("drawing").forEach(line -> lines.append(line.asText())
                .append('\n'));
        return lines.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LMNA:intron2 NTRK1:intron10 | LMNA exons 1-2 :: NTRK1 exons 11-17  in frame  kinase retained (NTRK1)  tier 1",
                "LMNA:intron2 NTRK1:intron9 | LMNA exons 1-2 :: NTRK1 exons 10-17  out of frame  kinase retained (NTRK1)  tier 3",
                "LMNA:intron2 NTRK1:intron11 | LMNA exons 1-2 :: NTRK1 exons 12-17  out of frame  kinase retained (NTRK1)  tier 3",
                "NSF:intron20 ALK:intron19 | NSF exons 1-20 :: ALK exons 20-29  out of frame  kinase retained (ALK)  tier 3",
                "chr2:42522656:left chr2:29446394:left | EML4 exons 1-13 :: ALK exons 20-29  in frame  kinase retained (ALK)  tier 1",
                "FGFR3:intron17 TACC3:intron10 | FGFR3 exons 1-17 :: TACC3 exons 11-16  in frame  kinase retained (FGFR3)  tier 1",
                "EGFR:intron1 EGFR:intron7 | EGFR exon 1 :: EGFR exons 8-28  in frame  kinase retained (EGFR)  tier 2",
                "chr2:42522656:left chr2:29446394:right | ALK - EML4 duplication  no transcript: both genes keep their 5' end  tier 5",
                "chr3:75000000:left chr4:131000000:right | intergenic translocation  no transcript: neither end keeps a gene within 100 kb  tier 5",
            })
    void theAnswerStandsInOneLine(String question, String line) {
        assertThat(answer(question).lines()).contains(line);
    }

    @Test
    void aDeletionAndAMidExonDuplicationAreDrawn() throws IOException {
        assertThat(drawing("LMNA:intron2 NTRK1:intron10"))
                .isEqualTo(
                        """
                        chr1:156102379              >>>>>>>>>>>>|............  LMNA (+), left side kept
                        chr1:156844558              ............|>>>>>>>>>>>>  NTRK1 (+), right side kept
                                                    deletion: 742,178 bases between them lost

                        5' LMNA (+)                 [1]-[2]-/-(3)-(4)-..-(12)
                        3' NTRK1 (+)                (1)-..-(9)-(10)-/-[11]-[12]-[13*]-[14*]-..-[17*]
                        spliced                     [1]-[2]-^-[11]-[12]-[13*]-[14*]-..-[17*]
                                                    [n] kept  (n) lost  / cut  ^ spliced  ~ bases of an intron
                                                    * in the kinase domain: NTRK1 exons 13-17
                        """);
        assertThat(drawing("FGFR3:exon17-10 TACC3:intron10"))
                .isEqualTo(
                        """
                        chr4:1740429                ............|>>>>>>>>>>>>  TACC3 (+), right side kept
                        chr4:1808651                >>>>>>>>>>>>|............  FGFR3 (+), left side kept
                                                    duplication: 68,223 bases between them repeated

                        5' FGFR3 (+)                [1]-..-[14*]-[15*]-[16*]-[17*/)-(18)
                        3' TACC3 (+)                (1)-..-(9)-(10)-/-[11]-[12]-[13]-[14]-..-[16]
                        read on into the intron     [1]-..-[14*]-[15*]-[16*]-[17*/~~[11]-[12]-[13]-[14]-..-[16]
                        or cut exon skipped         [1]-..-[13*]-[14*]-[15*]-[16*]-^-[11]-[12]-[13]-[14]-..-[16]
                                                    [n] kept  (n) lost  / cut  ^ spliced  ~ bases of an intron
                                                    * in the kinase domain: FGFR3 exons 11-17
                        """);
    }

    @Test
    void twoCutExonsInversionsAndMeetingGenesAreDrawn() throws IOException {
        assertThat(drawing("FGFR3:exon17-10 TACC3:exon11+4")).contains("-[17*/11]-[12]-");
        assertThat(drawing("EGFR:intron25 EGFR:intron17")).contains("-[25]-^-[18*]-");
        assertThat(drawing("chr2:42522656:left chr2:29446394:left"))
                .contains("<<<<<<<<<<<<|............  ALK (-), left side kept")
                .contains("inversion: one side turned round");
        assertThat(drawing("NSF:intron20 ALK:intron19")).contains("translocation: one side turned round");
        assertThat(drawing("chr2:42522656:left chr2:29446394:right"))
                .contains("no transcript               ALK >>>>>>>>>>>>|<<<<<<<<<<<< EML4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LMNA:intron2 NTRK1:intron10",
                "NSF:intron20 ALK:intron19 --transcripts all",
                "FGFR3:exon17-10 TACC3:exon11+4",
                "EGFR:intron25 EGFR:intron17",
                "chr2:42522656:left chr2:29446394:right",
                "TTN::ALK",
                "LMNA::NTRK1",
            })
    void linesFitATerminal(String question) {
        assertThat(answer(question).lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(WIDTH));
    }

    @Test
    void aGeneAskedForUnderAnotherSymbolIsToldUnderItsOwn() {
        String renamed = "WHSC1 is another symbol of NSD2, and read as that";
        assertThat(answer("FGFR3::WHSC1")).contains("  " + renamed + "\n").contains(":: NSD2 from exon ");
        assertThat(answer("FGFR3::WHSC1").replace("  " + renamed + "\n", "")).isEqualTo(answer("FGFR3::NSD2"));
        assertThat(answer("WHSC1:intron5 FGFR3:intron2"))
                .contains("  symbol      " + renamed + "\n")
                .contains("NSD2 exons 1-5 :: FGFR3 exons 3-");
        assertThat(answer("WHSC1::WHSC1 --json"))
                .containsOnlyOnce("\"asked\" : \"WHSC1\"")
                .contains("\"gene\" : \"NSD2\"");
        assertThat(answer("FGFR3::NSD2 --json")).doesNotContain("readAs");
    }

    @Test
    void aSymbolOfSeveralGenesEndsItWithTheirNames() {
        CliRun run = CliRun.of("explain", "FAM101A::ALK");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("'FAM101A' is another symbol of RFLNA and of ZNF664-RFLNA; name one of them.");
    }

    @Test
    void twoGenesGiveATableWithWholeKinasesFirst() {
        assertThat(answer("LMNA::NTRK1"))
                .contains(
                        """
                          gene pair known in cancer

                        In frame, kinase retained
                          LMNA up to exon 1, 6 :: NTRK1 from exon 2, 3, 4, 5
                          LMNA up to exon 2, 3, 4, 5, 7, 8, 9, 10, 11 :: NTRK1 from exon 7, 11
                        """);
    }

    @Test
    void jsonHoldsEveryPairEveryRuleAndOneHeadline() throws IOException {
        JsonNode answer = json("NSF:intron20 ALK:intron19");

        assertThat(answer.get("pairs")).hasSizeGreaterThan(1);
        assertThat(answer.get("pairs").findValuesAsText("standing"))
                .startsWith("headline")
                .doesNotHaveDuplicates();
        JsonNode headline = answer.get("pairs").get(0);
        assertThat(headline.at("/fiveCut/phase").asInt()).isEqualTo(2);
        assertThat(headline.at("/threeCut/phase").asInt()).isEqualTo(1);
        assertThat(answer.get("rules").findValuesAsText("rule"))
                .contains("roles", "splice", "frame", "kinase", "tier")
                .doesNotHaveDuplicates();
        assertThat(json("LMNA::NTRK1").get("joins")).hasSize(11 * 16);
    }

    @Test
    void aNamedTranscriptMakesTheHeadline() throws IOException {
        JsonNode answer = json("NM_001282625:intron5 NTRK1:intron10");

        assertThat(answer.at("/call/outcome/five/transcript").asText()).startsWith("NM_001282625");
        assertThat(answer.at("/call/outcome/reading/fiveExons/last").asInt()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 2 | Missing required parameter: 'LOCUS'",
                "LMNA | 2 | 'LMNA' is no question",
                "LMNA:intron2 NTRK1:foo | 2 | 'NTRK1:foo' is no place that is known",
                "chr2:5:left chr2:29446394 | 2 | 'chr2:29446394' does not say which side is kept",
                "LMMA::NTRK1 | 3 | No gene or transcript is called 'LMMA'; near it are LMNA",
                "LMNA:intron12 NTRK1:intron10 | 3 | 'LMNA:intron12': NM_170707.4(LMNA) has 12 exons.",
                "chr2:999999999:left chr2:5:right | 3 | 'chr2:999999999:left': chr2 of hg19 ends at 243,199,373.",
                "LMNA::NTRK1 --fasta nowhere.fa | 3 | nowhere.fa",
            })
    void problemsAreToldInOneSentenceWithTheirExitCode(String question, int code, String said) {
        CliRun run = question.isEmpty() ? CliRun.of("explain") : explain(question);

        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said).doesNotContain("\tat ");
    }

    /** Seed 17. What is said of a place does not depend on who asks. */
    @Test
    void explainAgreesWithAnnotateOnRandomPlaces() throws IOException {
        Random random = new Random(17);
        List<Gene> genes = ReferenceBundle.hg19().allGenes();
        List<String[]> places = random.ints(30, 0, genes.size())
                .mapToObj(first -> new String[] {
                    place(genes.get(first), random), place(genes.get(random.nextInt(genes.size())), random)
                })
                .toList();
        Path bedpe = Files.writeString(
                temporary.resolve("places.bedpe"),
                places.stream().map(ExplainCommandTest::bedpe).collect(Collectors.joining()));
        CliRun annotated = CliRun.of("annotate", bedpe.toString(), "-q", "-o", temporary.toString());
        assertThat(annotated.code()).as(annotated.err()).isZero();
        JsonNode records = new ObjectMapper()
                .readTree(temporary.resolve("places.fusions.json").toFile())
                .get("records");

        for (int i = 0; i < places.size(); i++) {
            ObjectNode expected = (ObjectNode)
                    records.get(i).get("alleles").get(0).get("findings").get(0);
            ObjectNode found =
                    (ObjectNode) json(String.join(" ", places.get(i))).get("call");
            for (ObjectNode call : List.of(expected, found)) {
                call.remove(List.of("call", "support"));
            }
            assertThat(found).as(String.join(" ", places.get(i))).isEqualTo(expected);
        }
    }

    private static String place(Gene gene, Random random) {
        GenomicInterval span = gene.span();
        return span.contig() + ":" + (span.start() + random.nextInt(span.length()))
                + (random.nextBoolean() ? ":left" : ":right");
    }

    private static String bedpe(String[] places) {
        String[] one = places[0].split(":", -1);
        String[] other = places[1].split(":", -1);
        return String.join("\t", one[0], before(one[1]), one[1], other[0], before(other[1]), other[1], "x", ".") + "\t"
                + sign(one[2]) + "\t" + sign(other[2]) + "\n";
    }

    private static String before(String position) {
        return Integer.toString(Integer.parseInt(position) - 1);
    }

    private static String sign(String side) {
        return side.equals("left") ? "+" : "-";
    }

    @Test
    void thePageShowsWhatTheProgramPrints() throws IOException {
        StringBuilder written = new StringBuilder();
        String fence = "```";
        String[] parts = Files.readString(PAGE).split("```", -1);
        for (int i = 0; i < parts.length; i++) {
            String start = "console\n$ kinfuse explain ";
            written.append(i > 0 ? fence : "");
            if (i % 2 == 1 && parts[i].startsWith(start)) {
                String question = parts[i].substring(start.length(), parts[i].indexOf('\n', start.length()));
                written.append(start).append(question).append('\n').append(answer(question));
            } else {
                written.append(parts[i]);
            }
        }
        GoldenFile.of(PAGE.toString()).holds(written.toString());
    }
}
