package org.kinfuse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinfuse.PublishedSchema;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Side;

class JsonAnswerTest {
    private static String json(FusionReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonForm.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static FusionReport read(String json) {
        return JsonAnswer.read("calls.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void nothingIsLostSeed3() throws IOException {
        Random random = new Random(3);
        FusionReport report = ReportScene.report(
                Stream.generate(() -> junction(random)).limit(300).distinct().toArray(SupportedAdjacency[]::new));
        assertThat(report.calls()).extracting(call -> call.outcome().kind()).contains("transcript", "none");

        FusionReport again = read(json(report));

        assertThat(again).isEqualTo(report);
        assertThat(json(again)).isEqualTo(json(report));
    }

    /** Ends in all places of the scene's genes and far from them. */
    private static SupportedAdjacency junction(Random random) {
        Breakend one = breakend(random);
        Breakend other = breakend(random);
        return random.nextInt(4) > 0
                ? ReportScene.supported(ReportScene.join(one, other))
                : ReportScene.lonely(ReportScene.join(one, other));
    }

    private static Breakend breakend(Random random) {
        int[] places = {9_500 + random.nextInt(6_000), 2_000_001 + random.nextInt(5_000), 5_000_000};
        return ReportScene.at(
                random.nextBoolean() ? "chr1" : "chr2",
                places[random.nextInt(places.length)],
                random.nextBoolean() ? Side.LEFT : Side.RIGHT);
    }

    @Test
    void readsComeBack() throws IOException {
        FusionReport report = ReportScene.report(ReportScene.supported(ReportScene.fusion()));
        CallEntry call = report.calls().get(0);
        ReadsEntry.ArmEntry before = new ReadsEntry.ArmEntry("chr1", 10_500, "+", "ACGT", "", "");
        ReadsEntry.ArmEntry after = new ReadsEntry.ArmEntry("chr2", 20_500, "-", "GGTA", "GGTT", "CC");
        ReadsEntry reads = new ReadsEntry(
                before,
                "A",
                after,
                List.of(new ReadsEntry.RowEntry(1, -3, "-", "before", 60, "CGTAGG")),
                List.of(new ReadsEntry.PairEntry(2, -80, -1, 5, 80)));
        FusionReport shown = new FusionReport(
                report.schemaVersion(),
                report.run(),
                List.of(ReportScene.with(call, call.outcome(), reads)),
                report.rejected());

        String json = json(shown);

        assertThat(read(json)).isEqualTo(shown);
        assertThat(PublishedSchema.CALL.complaints(json)).isEmpty();
    }

    @Test
    void anOlderAnswerHasNoReads() throws IOException {
        FusionReport report = ReportScene.report(ReportScene.supported(ReportScene.fusion()));
        String older = json(report).replaceFirst("\"schemaVersion\" : \"[\\d.]+\"", "\"schemaVersion\" : \"1.0\"");
        assertThat(older).doesNotContain("\"reads\"");

        assertThat(read(older).calls()).isEqualTo(report.calls());
    }

    @Test
    void anEmptyAnswerIsReadToo() throws IOException {
        assertThat(read(json(ReportScene.report()))).isEqualTo(ReportScene.report());
    }

    @Test
    void whatALaterProgramAddedIsPassedOver() throws IOException {
        FusionReport report = ReportScene.report(ReportScene.supported(ReportScene.fusion()));
        String later = json(report)
                .replaceFirst("\"schemaVersion\" : \"\\d+\\.\\d+\"", "\"schemaVersion\" : \"1.999\", \"added\" : {}")
                .replaceFirst("\"kind\" : \"transcript\"", "\"kind\" : \"transcript\", \"added\" : [1]");

        assertThat(read(later).calls()).isEqualTo(report.calls());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                                     | is no JSON, or is cut off",
                "[]                                                    | has no schemaVersion and calls",
                "{\"schemaVersion\":\"1.0\",\"records\":[]}            | is no JSON of kinfuse annotate: run is missing",
                "{\"schemaVersion\":\"2.0\",\"run\":{},\"calls\":[]}    | has schemaVersion 2.0: this kinfuse reads 1.x",
                "{\"schemaVersion\":\"1.3\",\"calls\":[]}               | run is missing",
                "{\"schemaVersion\":\"1.3\",\"calls\":[7]}              | something else is expected in calls[0]",
            })
    void anythingElseIsToldInASentence(String json, String sentence) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("calls.json ")
                .hasMessageContaining(sentence)
                .hasMessageNotContaining("org.kinfuse");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'kept' : 'left'     | 'kept' : 'middle' | calls[0].junction.first.kept is 'middle': expected one of left, right",
                "'precision' : 'precise' | 'precision' : 'exact' | calls[0].junction.precision is 'exact'",
                "'class' : 'translocation' | 'class' : 'fusion' | calls[0].class is 'fusion': expected one of deletion",
                "'frame' : 'in-frame' | 'frame' : 'inframe' | calls[0].outcome.reading.frame is 'inframe'",
                "'material' : 'dna'  | 'material' : 'dn'  | run.material is 'dn': expected one of dna, rna",
                "'tier' : 1          | 'tier' : 7         | calls[0].tier is 7: expected 1 to 6",
                "'tier' : 1          | 'tier' : 1.5       | something else is expected in calls[0].tier",
                "'tier' : 1          | 'tier' : '1'       | something else is expected in calls[0].tier",
                "'tier' : 1          | 'tier' : null      | calls[0].tier is null",
                "'position' : 11500  | 'position' : 0     | calls[0].junction.first.position is 0: expected 1 or more",
                "'position' : 11500  | 'position' : 99999999 | calls[0].junction.first.position is 99999999: expected 1 to",
                "'contig' : 'chr1'   | 'contig' : 'chrZ'  | calls[0].junction.first.contig is 'chrZ'",
                "'splitReads' : 5    | 'splitReads' : -5  | calls[0].support.splitReads is -5: expected 0 or more",
                "'homology' : 0      | 'homology' : -1    | calls[0].junction.homology is -1: expected 0 or more",
                "'fraction' : 0.4    | 'fraction' : 1.4   | calls[0].outcome.five.fraction is 1.4: expected 0 to 1",
                "'hgvs'              | 'hgvz'             | calls[0].hgvs is missing",
                "'name' : 'FIVE::KIN' | 'name' : null     | calls[0].name is null",
                "'inserted' : ''     | 'inserted' : 'X'  | calls[0].junction.inserted is 'X': expected nucleotides",
                "'intron' : 2        | 'intron' : 0       | calls[0].outcome.five.site.intron is 0: expected 1 to 4",
                "'intron' : 2        | 'intron' : 5       | calls[0].outcome.five.site.intron is 5: expected 1 to 4",
                "'transcriptExons' : 5 | 'transcriptExons' : 1 | calls[0].outcome.five.site.intron is 2: expected 1 to 0",
                "'call' : 1          | 'call' : 0         | calls[0].call is 0: expected 1 or more",
            },
            quoteCharacter = '`')
    void whatTheProgramNeverWritesIsToldByItsPath(String right, String wrong, String sentence) throws IOException {
        String json = json(ReportScene.report(ReportScene.supported(ReportScene.fusion())));
        String before = right.replace('\'', '"');
        assertThat(json).contains(before);

        assertThatThrownBy(() -> read(json.replaceFirst(Pattern.quote(before), wrong.replace('\'', '"'))))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("calls.json ")
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource({"fiveExons,first", "fiveExons,last", "threeExons,first", "threeExons,last"})
    void exonsThatATranscriptDoesNotHaveAreRefused(String exons, String field) throws IOException {
        String json = json(ReportScene.report(ReportScene.supported(ReportScene.fusion())));
        Pattern number = Pattern.compile("(\"" + exons + "\" : \\{[^}]*\"" + field + "\" : )\\d+");
        assertThat(number.matcher(json).find()).isTrue();

        for (int wrong : new int[] {0, 99}) {
            assertThatThrownBy(() -> read(number.matcher(json).replaceFirst(found -> found.group(1) + wrong)))
                    .isInstanceOf(BadInput.class)
                    .hasMessageStartingWith("calls.json is damaged: calls[0].outcome.reading." + exons + ".")
                    .hasMessageContaining("expected");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "}", "x"})
    void whatFollowsBehindTheEndIsRefused(String more) throws IOException {
        String json = json(ReportScene.report());
        assertThat(read(json + " \n\n")).isEqualTo(ReportScene.report());

        assertThatThrownBy(() -> read(json + more))
                .isInstanceOf(BadInput.class)
                .hasMessageMatching("calls.json is (damaged: more follows behind.*|no JSON, or is cut off.*)");
    }

    @Test
    void twoCallsOfOneNumberAreRefused() throws IOException {
        Breakend elsewhere = ReportScene.at("chr1", 2_000_500, Side.LEFT);
        String json = json(ReportScene.report(
                ReportScene.supported(ReportScene.fusion()),
                ReportScene.supported(ReportScene.join(elsewhere, ReportScene.at("chr2", 12_500, Side.LEFT)))));

        assertThatThrownBy(() -> read(json.replace("\"call\" : 2", "\"call\" : 1")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("calls[1].call is 1, as that of another call is");
    }

    @Test
    void aNameThatCannotBeginAFileIsRefused() throws IOException {
        String escaped = json(ReportScene.report()).replace("\"sample\" : \"scene\"", "\"sample\" : \"../scene\"");

        assertThatThrownBy(() -> read(escaped))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("a sample name begins the names of files");
    }
}
