package org.kinfuse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinfuse.report.ReportScene.at;
import static org.kinfuse.report.ReportScene.join;
import static org.kinfuse.report.ReportScene.supported;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.kinfuse.genome.Side;

/** What the bytes have to be, Jackson is asked. */
class JsonLineTest {
    private final JsonLine line = new JsonLine();

    private void isWrittenAsByJackson(Record entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        line.write(entry, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(JsonForm.mapper().writeValueAsString(entry));
    }

    /** One field of each type, left out by each rule. */
    record Everything(
            @JsonProperty("class") String named,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String text,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Integer> list,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalInt whole,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalDouble share,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) int number,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) long size,
            Map<String, Integer> lengths,
            SampleName sample,
            long large,
            boolean truth) {}

    /** Nothing that is always written. */
    record Sparse(@JsonInclude(JsonInclude.Include.NON_EMPTY) String text) {}

    @Test
    void fieldsAreLeftOutByTheSameRules() throws IOException {
        isWrittenAsByJackson(new Everything(
                "one",
                "two",
                List.of(1, -2),
                OptionalInt.of(0),
                OptionalDouble.of(0.4),
                5,
                6,
                Map.of("chr1", 7),
                new SampleName("tumour \u00e4"),
                Long.MIN_VALUE,
                true));
        isWrittenAsByJackson(new Everything(
                "",
                "",
                List.of(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                0,
                0,
                Map.of(),
                new SampleName("t"),
                Long.MAX_VALUE,
                false));
        isWrittenAsByJackson(new Sparse(""));
    }

    @Test
    void oddCharactersAreEscapedAlike() throws IOException {
        for (char one = 0; one < 0x180; one++) {
            isWrittenAsByJackson(new Sparse("before" + one + "after"));
        }
        isWrittenAsByJackson(new Sparse("\u2028 \ud83e\uddec \\\"\t"));
    }

    @Test
    void callsAreWrittenAlike() throws IOException {
        FusionReport report = ReportScene.report(
                supported(ReportScene.fusion()),
                supported(join(at("chr1", 11_500, Side.LEFT), at("chr2", 12_500, Side.RIGHT))),
                supported(join(at("chr1", 5_000_000, Side.LEFT), at("chr2", 5_000_000, Side.RIGHT))));

        assertThat(report.calls()).isNotEmpty();
        for (CallEntry call : report.calls()) {
            isWrittenAsByJackson(call);
        }
    }
}
