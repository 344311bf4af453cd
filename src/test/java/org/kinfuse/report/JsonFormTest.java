package org.kinfuse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinfuse.report.ReportScene.at;
import static org.kinfuse.report.ReportScene.join;
import static org.kinfuse.report.ReportScene.lonely;
import static org.kinfuse.report.ReportScene.report;
import static org.kinfuse.report.ReportScene.supported;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kinfuse.GoldenFile;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Side;

class JsonFormTest {
    private static final Adjacency TWO_STARTS = join(at("chr1", 11_500, Side.LEFT), at("chr2", 12_500, Side.RIGHT));
    private static final Adjacency DESERTS = join(at("chr1", 5_000_000, Side.LEFT), at("chr2", 5_000_000, Side.RIGHT));

    private static String json(FusionReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonForm.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyFieldIsAsDocumented() throws IOException {
        FusionReport report = report(
                supported(ReportScene.fusion()),
                supported(TWO_STARTS),
                supported(DESERTS),
                lonely(ReportScene.fusion()));

        GoldenFile.of("src/test/resources/org/kinfuse/report/scene.fusions.json")
                .holds(json(report));
    }

    @Test
    void nothingFoundIsAnAnswerToo() throws IOException {
        JsonNode root = new ObjectMapper().readTree(json(report()));

        assertThat(root.get("schemaVersion").asText()).isEqualTo("1.4");
        assertThat(root.get("calls").isArray()).isTrue();
        assertThat(root.get("calls")).isEmpty();
        assertThat(root.get("rejected").isArray()).isTrue();
        assertThat(root.get("rejected")).isEmpty();
        assertThat(root.at("/run/settings/min-fragments").isInt()).isTrue();
    }

    @Test
    void whatIsNotKnownIsLeftOut() throws IOException {
        String json = json(report(supported(ReportScene.fusion())));
        JsonNode outcome = new ObjectMapper().readTree(json).at("/calls/0/outcome");

        assertThat(json).doesNotContain("null");
        assertThat(outcome.at("/five/depth").asInt()).isEqualTo(20);
        assertThat(outcome.at("/five/fraction").asDouble()).isEqualTo(0.4);
        assertThat(outcome.get("three").has("depth")).isFalse();
        assertThat(outcome.get("three").has("fraction")).isFalse();
    }
}
