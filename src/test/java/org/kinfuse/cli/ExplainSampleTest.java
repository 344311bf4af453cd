package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinfuse.PublishedSchema;

/** {@code explain} of a sample: each of its verdicts on data that provokes it, and none that {@code call} does not share. */
class ExplainSampleTest {
    private static final Path DATA = Path.of("test-data");

    @TempDir
    private Path folder;

    private static String file(String name) {
        return DATA.resolve(name + ".bam").toString();
    }

    private static JsonNode explain(String... words) throws IOException {
        CliRun run = CliRun.of(Stream.concat(Stream.of("explain", "-q", "--json"), Stream.of(words))
                .toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(PublishedSchema.EXPLAIN.complaints(run.out())).isEmpty();
        return new ObjectMapper().readTree(run.out());
    }

    private static String verdict(JsonNode answer) {
        return answer.get("verdict").asText();
    }

    @ParameterizedTest
    @CsvSource({
        "lmna-ntrk1, LMNA::NTRK1",
        "lmna-ntrk1, NTRK1::LMNA",
        "nsf-alk, NSF::ALK",
        "two-alk-partners, STRN::ALK",
    })
    void whatIsAmongTheCallsIsCalled(String name, String genes) throws IOException {
        JsonNode answer = explain(file(name), genes);

        assertThat(verdict(answer)).isEqualTo("called");
        assertThat(answer.get("sentence").asText()).startsWith("called: call ").contains(" unique fragments");
        assertThat(answer.at("/junctions/0/rules"))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.get("result").asText()).isEqualTo("pass"));
        assertThat(answer.at("/sample/extent").asText()).isEqualTo("whole-file");
        assertThat(answer.get("evidence").findValuesAsText("kind")).contains("split-read", "pair", "clip");
    }

    @Test
    void bothHalvesOfAnEventAreTold() throws IOException {
        assertThat(explain(file("eml4-alk"), "EML4::ALK").get("sentence").asText())
                .matches(
                        "called: call 1 in tier 1 with \\d+ unique fragments; call 2 in tier 4 with \\d+ unique fragments");
    }

    /** With the sides that were typed: the other half of an event is no answer, but it is told. */
    @Test
    void theOtherHalfOfAnEventIsNotWhatWasAskedFor() throws IOException {
        assertThat(explain(file("eml4-alk"), "chr2:29448012:left", "chr2:42525040:left")
                        .get("sentence")
                        .asText())
                .matches("called: call 1 in tier 1 with \\d+ unique fragments; a join that keeps other sides is called:"
                        + " call 2 in tier 4 with \\d+ unique fragments");

        JsonNode neither = explain(file("eml4-alk"), "chr2:29448012:left", "chr2:42525040:right");
        assertThat(verdict(neither)).isEqualTo("not-seen");
        assertThat(neither.get("sentence").asText())
                .matches("not seen, though .*; a join that keeps other sides is called: call 1 .*; call 2 .*");
    }

    @Test
    void whatARuleTurnedDownNamesTheRule() throws IOException {
        JsonNode answer = explain(file("no-fusion"), "chr2:29447100:left", "chr2:29447401:right");

        assertThat(verdict(answer)).isEqualTo("turned-down");
        assertThat(answer.get("sentence").asText())
                .startsWith("seen with ")
                .contains("but rejected because of ", "span: found 301, asked for >= 1000");
    }

    @Test
    void aThresholdOfTheCommandLineDecides() throws IOException {
        String[] words = {file("no-fusion"), "chr2:29447100:left", "chr2:29447401:right", "--min-span", "100"};

        assertThat(explain(words).get("sentence").asText()).doesNotContain("span:");
        assertThat(explain(file("lmna-ntrk1"), "LMNA::NTRK1", "--min-fragments", "500", "--min-fragments-kinase", "500")
                        .get("sentence")
                        .asText())
                .startsWith("seen with ")
                .contains("but rejected because of the rule fragments: found ", ", asked for >= 500");
    }

    /** A single chimera is no fusion: what a fusion would have needed is told beside. */
    @Test
    void chanceIsToldFromWhatIsMissing() throws IOException {
        assertThat(explain(file("no-fusion"), "LMNA::NTRK1").get("sentence").asText())
                .startsWith("seen with 1 unique fragment, but rejected because of the rules fragments: found 1")
                .contains("; a fusion of 1.8 % of the alleles would have been called");
    }

    @Test
    void whatNoReadShowsCouldHaveBeenSeen() throws IOException {
        JsonNode answer = explain(file("lmna-ntrk1"), "EML4::ALK");

        assertThat(verdict(answer)).isEqualTo("not-seen");
        assertThat(answer.get("sentence").asText())
                .isEqualTo("not seen, though it could have been down to 16.6 % of the alleles: intron 19 of"
                        + " NM_004304.5(ALK) is crossed by 36 unique fragments in the median");
        assertThat(answer.at("/sample/extent").asText()).isEqualTo("near-the-places");
        assertThat(answer.get("junctions")).isEmpty();
    }

    @Test
    void whatIsNotCoveredCouldNotHaveBeenSeen() throws IOException {
        JsonNode answer = explain(file("no-fusion"), "CD74::ROS1");

        assertThat(verdict(answer)).isEqualTo("could-not-be-seen");
        assertThat(answer.get("sentence").asText())
                .isEqualTo(
                        "could not have been seen, because CD74 is crossed by no unique fragments in the median, and 3 are"
                                + " asked for, and ROS1 is crossed by no unique fragments in the median, and 3 are asked for");
    }

    @Test
    void whatIsNotTargetedIsSaid() throws IOException {
        Path bed = Files.writeString(folder.resolve("panel.bed"), "chr1\t156844000\t156846000\tNTRK1\n");

        assertThat(explain(file("no-fusion"), "CD74::ROS1", "--targets", bed.toString())
                        .get("sentence")
                        .asText())
                .isEqualTo("could not have been seen, because CD74 is not targeted, and ROS1 is not targeted");
    }

    @ParameterizedTest
    @CsvSource({
        "chr1:122000000:left, chr2:29447100:left, 'chr1:122000000:left lies in a stretch on which no read can be placed, centromere'",
        "chr6:117645000:left, chr6:117645400:right, the two places lie nearer than the 1000 bases of --min-span",
    })
    void whatCannotBeSeenAnywhereIsSaid(String one, String other, String why) throws IOException {
        JsonNode answer = explain(file("lmna-ntrk1"), one, other);

        assertThat(answer.get("sentence").asText()).isEqualTo("could not have been seen, because " + why);
    }

    /** Two hundred fragments over a place of ROS1, each of mapping quality 0, as in a repeat. */
    @Test
    void whatIsPoorlyPlacedCouldNotHaveBeenSeen() throws IOException {
        Path sam = samOf(200, 0);

        JsonNode answer = explain(sam.toString(), "chr6:117645000:right", "chr5:149782000:right");

        assertThat(verdict(answer)).isEqualTo("could-not-be-seen");
        assertThat(answer.get("sentence").asText())
                .contains("100 % of the fragments at chr6:117645000:right are poorly placed");
        assertThat(verdict(explain(samOf(200, 60).toString(), "chr6:117645000:right", "chr5:149782000:right")))
                .isEqualTo("not-seen");
    }

    private Path samOf(int fragments, int mappingQuality) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("@HD\tVN:1.6\tSO:unsorted");
        for (String[] contig : hg19()) {
            lines.add("@SQ\tSN:" + contig[0] + "\tLN:" + contig[1]);
        }
        String bases = "A".repeat(100);
        String qualities = "I".repeat(100);
        for (int i = 0; i < fragments; i++) {
            int start = 117_644_860 + i % 80;
            int end = start + 200 + i / 80;
            lines.add(String.join(
                    "\t",
                    "f" + i,
                    "99",
                    "chr6",
                    "" + start,
                    "" + mappingQuality,
                    "100M",
                    "=",
                    "" + (end - 99),
                    "" + (end - start + 1),
                    bases,
                    qualities));
            lines.add(String.join(
                    "\t",
                    "f" + i,
                    "147",
                    "chr6",
                    "" + (end - 99),
                    "" + mappingQuality,
                    "100M",
                    "=",
                    "" + start,
                    "-" + (end - start + 1),
                    bases,
                    qualities));
        }
        return Files.write(folder.resolve("quality" + mappingQuality + ".sam"), lines);
    }

    private static List<String[]> hg19() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("reference/hg19/contigs.tsv"))) {
            return lines.filter(line -> line.startsWith("hg19\t") && line.endsWith("\town"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new String[] {cells[1], cells[2]})
                    .toList();
        }
    }

    /** Every call and some rejections of a file, asked for one by one. */
    @ParameterizedTest
    @ValueSource(strings = {"lmna-ntrk1", "nsf-alk", "eml4-alk", "no-fusion", "two-alk-partners"})
    void theVerdictIsThatOfCall(String name) throws IOException {
        CliRun run = CliRun.of("call", file(name), "-q", "-o", folder.toString());
        assertThat(run.code()).isZero();
        JsonNode called = new ObjectMapper()
                .readTree(folder.resolve(name + ".fusions.json").toFile());

        for (JsonNode call : called.get("calls")) {
            JsonNode seen = seen(explain(file(name), end(call, "first"), end(call, "second")), call);
            assertThat(seen.get("call")).isEqualTo(call.get("call"));
            assertThat(seen.at("/support/score")).isEqualTo(call.at("/support/score"));
        }
        List<JsonNode> some = new ArrayList<>();
        called.get("rejected").forEach(some::add);
        for (JsonNode rejected : some.subList(0, Math.min(4, some.size()))) {
            JsonNode seen = seen(explain(file(name), end(rejected, "first"), end(rejected, "second")), rejected);
            Map<String, String> failed = new TreeMap<>();
            seen.get("rules").forEach(rule -> {
                if (rule.get("result").asText().equals("fail")) {
                    failed.put(rule.get("rule").asText(), rule.get("value").asText());
                }
            });
            Map<String, String> expected = new TreeMap<>();
            rejected.get("failed")
                    .forEach(rule -> expected.put(
                            rule.get("rule").asText(), rule.get("value").asText()));
            assertThat(failed).isEqualTo(expected);
            assertThat(seen.has("call")).isFalse();
        }
    }

    private static String end(JsonNode junction, String which) {
        JsonNode end = junction.at("/junction/" + which);
        return end.get("contig").asText() + ":" + end.get("position").asText() + ":"
                + end.get("kept").asText();
    }

    private static JsonNode seen(JsonNode answer, JsonNode junction) {
        for (JsonNode seen : answer.get("junctions")) {
            if (seen.get("junction").equals(junction.get("junction"))) {
                return seen;
            }
        }
        throw new AssertionError(junction.get("junction").toString());
    }

    /** Without an index, or from a pipe, the whole file is read: the verdict stays, the chance is measured on more. */
    @Test
    void theIndexDecidesWhatIsReadAndNotWhatIsSaid() throws IOException {
        Path copy = Files.copy(Path.of(file("lmna-ntrk1")), folder.resolve("copy.bam"));

        JsonNode whole = explain(copy.toString(), "EML4::ALK");

        assertThat(whole.at("/sample/extent").asText()).isEqualTo("whole-file");
        assertThat(verdict(whole)).isEqualTo("not-seen");
        assertThat(whole.get("sentence"))
                .isEqualTo(explain(file("lmna-ntrk1"), "EML4::ALK").get("sentence"));
        try (InputStream in = Files.newInputStream(copy)) {
            CliRun piped = CliRun.on(in, "explain", "-", "EML4::ALK", "-q");
            assertThat(piped.code()).as(piped.err()).isZero();
            assertThat(piped.out()).contains("not seen, though it could have been down to 16.6 %", "the whole file");
        }
    }

    @Test
    void anIntronIsAskedAsAWhole() throws IOException {
        JsonNode answer = explain(file("lmna-ntrk1"), "LMNA:intron2", "NTRK1:intron10");

        assertThat(verdict(answer)).isEqualTo("called");
        assertThat(answer.at("/places/1/part").asText()).isEqualTo("intron 10 of NM_002529.3(NTRK1)");
        assertThat(verdict(explain(file("lmna-ntrk1"), "LMNA:intron4", "NTRK1:intron10")))
                .isNotEqualTo("called");
    }

    @Test
    void ofRnaNothingIsSaidOfWhatCouldHaveBeenSeen() throws IOException {
        assertThat(explain(file("no-fusion"), "CD74::ROS1", "--rna")
                        .get("sentence")
                        .asText())
                .isEqualTo("not seen; whether it could have been is not known of RNA");
        assertThat(CliRun.of("explain", file("no-fusion"), "CD74::ROS1", "--rna", "-q")
                        .out())
                .contains("not told of RNA")
                .doesNotContain("would be found", "Places");
    }

    @ParameterizedTest
    @CsvSource({
        "missing.bam LMNA::NTRK1, 3, missing.bam does not exist",
        "test-data/README.md LMNA::NTRK1, 3, README.md",
        "test-data/lmna-ntrk1.bam, 2, is no question",
        "test-data/lmna-ntrk1.bam LMNA::NOSUCHGENE, 3, No gene or transcript is called 'NOSUCHGENE'",
        "test-data/lmna-ntrk1.bam LMNA::NTRK1 --min-fragments 0, 2, A threshold is out of its range",
        "test-data/lmna-ntrk1.bam LMNA::NTRK1 --threads 0, 2, --threads is 1 or more",
    })
    void mistakesAreSaidInASentence(String words, int code, String sentence) {
        CliRun run = CliRun.of(("explain " + words).split(" "));

        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.err()).contains(sentence);
        assertThat(run.out()).isEmpty();
    }
}
