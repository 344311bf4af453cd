package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SamReader;
import htsjdk.samtools.SamReaderFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinfuse.genome.Bases;

/** The reads in the answer, looked up in the file that they came from by another reader of BAM. */
class CallReadsTest {
    @TempDir
    private Path folder;

    private JsonNode calls(String sample) throws IOException {
        CliRun run = CliRun.of("call", "test-data/" + sample + ".bam", "-q", "-o", folder.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return new ObjectMapper()
                .readTree(folder.resolve(sample + ".fusions.json").toFile())
                .get("calls");
    }

    /** Every read in the direction in which it was sequenced. */
    private static List<String> sequenced(String sample) throws IOException {
        List<String> all = new ArrayList<>();
        try (SamReader reader = SamReaderFactory.makeDefault().open(Path.of("test-data/" + sample + ".bam"))) {
            for (SAMRecord record : reader) {
                String bases = record.getReadString();
                all.add(record.getReadNegativeStrandFlag() ? Bases.reverseComplement(bases) : bases);
            }
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"lmna-ntrk1", "nsf-alk", "two-alk-partners", "eml4-alk"})
    void everyRowIsPartOfAReadOfTheFileInItsDirection(String sample) throws IOException {
        List<String> sequenced = sequenced(sample);

        for (JsonNode call : calls(sample)) {
            JsonNode reads = call.get("reads");
            int between = reads.get("between").asText().length();
            assertThat(reads.get("rows"))
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(12)
                    .allSatisfy(row -> {
                        String bases = row.get("bases").asText();
                        String inReadsDirection =
                                row.get("strand").asText().equals("+") ? bases : Bases.reverseComplement(bases);
                        assertThat(sequenced).anyMatch(read -> read.contains(inReadsDirection));
                        int start = row.get("start").asInt();
                        assertThat(start).isBetween(-60, -1);
                        assertThat(start + bases.length() - 1).isBetween(between, between + 59);
                    });
            assertThat(reads.get("pairs").size()).isLessThanOrEqualTo(6);
            assertThat(between)
                    .isEqualTo(call.at("/junction/homology").asInt()
                            + call.at("/junction/inserted").asText().length());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lmna-ntrk1", "nsf-alk", "two-alk-partners", "eml4-alk"})
    void theSidesAreTheEndsOfTheCall(String sample) throws IOException {
        for (JsonNode call : calls(sample)) {
            JsonNode outcome = call.get("outcome");
            boolean made = outcome.get("kind").asText().equals("transcript");
            assertSide(outcome.get(made ? "five" : "first"), call.at("/reads/before"), call);
            assertSide(outcome.get(made ? "three" : "second"), call.at("/reads/after"), call);
        }
    }

    private static void assertSide(JsonNode end, JsonNode arm, JsonNode call) {
        assertThat(arm.get("contig").asText()).isEqualTo(end.get("contig").asText());
        int inside = (end.get("position").asInt() - arm.get("position").asInt())
                * (end.get("kept").asText().equals("left") ? 1 : -1);
        assertThat(inside)
                .as("a call may place the junction anywhere within the homology")
                .isBetween(0, call.at("/junction/homology").asInt());
    }
}
