package org.kinfuse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinfuse.report.ReportScene.at;
import static org.kinfuse.report.ReportScene.join;
import static org.kinfuse.report.ReportScene.lonely;
import static org.kinfuse.report.ReportScene.report;
import static org.kinfuse.report.ReportScene.supported;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kinfuse.genome.Side;

/** What the bytes have to be, Jackson is asked. */
class JsonPageTest {
    private static void isWrittenAsByJackson(Record entry) throws IOException {
        ByteArrayOutputStream ours = new ByteArrayOutputStream();
        ByteArrayOutputStream jacksons = new ByteArrayOutputStream();
        JsonPage.write(entry, ours);
        ours.write('\n');
        JsonForm.writeRecord(entry, jacksons);
        assertThat(ours.toString(StandardCharsets.UTF_8)).isEqualTo(jacksons.toString(StandardCharsets.UTF_8));
    }

    /** Everything within everything. */
    record Nest(
            String text,
            double share,
            List<Nest> nests,
            List<List<Integer>> lists,
            Map<String, Nest> map,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Integer> perhaps,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalInt number,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalDouble fraction) {
        static Nest of(String text, List<Nest> nests) {
            Map<String, Nest> map = new TreeMap<>();
            nests.forEach(nest -> map.put(nest.text() + " {\"}", nest));
            Map<String, Integer> perhaps = nests.isEmpty() ? Map.of() : Map.of("[", 1);
            return new Nest(
                    text,
                    text.length() / 3.0,
                    nests,
                    List.of(List.of(), List.of(1, 2), List.of(3)),
                    map,
                    perhaps,
                    nests.isEmpty() ? OptionalInt.empty() : OptionalInt.of(nests.size()),
                    nests.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(1e-7));
        }
    }

    /** Nothing that is always written. */
    record Sparse(@JsonInclude(JsonInclude.Include.NON_EMPTY) String text) {}

    /** What may be empty, in a list. */
    record Sparses(List<Sparse> all) {}

    @Test
    void valuesAreNestedAlike() throws IOException {
        Nest plain = Nest.of("plain", List.of());
        Nest marks = Nest.of("marks {\\\"}], \u00e4 : [", List.of(plain));
        isWrittenAsByJackson(plain);
        isWrittenAsByJackson(Nest.of("outer\\", List.of(marks, plain, Nest.of("", List.of(marks)))));
        isWrittenAsByJackson(new Sparse(""));
        isWrittenAsByJackson(new Sparses(List.of(new Sparse(""), new Sparse("a"), new Sparse(""))));
    }

    @Test
    void answersAreWrittenAlike() throws IOException {
        isWrittenAsByJackson(report());
        isWrittenAsByJackson(report(
                supported(ReportScene.fusion()),
                supported(join(at("chr1", 11_500, Side.LEFT), at("chr2", 12_500, Side.RIGHT))),
                supported(join(at("chr1", 5_000_000, Side.LEFT), at("chr2", 5_000_000, Side.RIGHT))),
                lonely(ReportScene.fusion())));
    }
}
