package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads of real samples, where they are at hand. */
class RealReadsTest {
    private static final Path READS = Path.of("../shared/reads");
    private static final Path SKBR3 = READS.resolve("skbr3/SKBR3_translocations.ill.bam");
    private static final Path SPLITFUSION = READS.resolve("splitfusion/Lib001.consolidated.bam");
    private static final Path VARDICT = READS.resolve("vardict");

    @TempDir
    private Path out;

    private JsonNode call(Path file) throws IOException {
        assumeTrue(Files.exists(file), file + " is not at hand");
        CliRun run = CliRun.of("call", file.toString(), "--sample", "s", "-q", "-o", out.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return new ObjectMapper()
                .readTree(out.resolve("s.fusions.json").toFile())
                .get("calls");
    }

    private static boolean lies(JsonNode breakend, String contig, int start, int end) {
        int position = breakend.get("position").asInt();
        return breakend.get("contig").asText().equals(contig) && start <= position && position <= end;
    }

    /** The five of six translocations that the short reads of the slice support; ranges one-based and closed. */
    @ParameterizedTest
    @CsvSource({
        "77706077, 77706477, chr14, 57040815, 57041214",
        "78454501, 78454901, chr17, 78165882, 78166281",
        "79165276, 79165676, chr14, 52222652, 52223051",
        "79475226, 79475626, chr17, 38474192, 38474591",
        "80086563, 80086963, chr17, 39541994, 39542393",
    })
    void skbr3TranslocationsLieWhereLongReadsPutThem(int start8, int end8, String contig, int start, int end)
            throws IOException {
        JsonNode calls = call(SKBR3);

        assertThat(calls).anySatisfy(call -> {
            assertThat(lies(call.at("/junction/first"), "chr8", start8, end8)).isTrue();
            assertThat(lies(call.at("/junction/second"), contig, start, end)).isTrue();
            assertThat(call.get("class").asText()).isEqualTo("translocation");
            assertThat(call.at("/junction/precision").asText()).isEqualTo("precise");
        });
        assertThat(calls).hasSize(5);
    }

    /** The two junctions that the makers of the library name; 2:29446396 and 4 are one place within the homology. */
    @ParameterizedTest
    @CsvSource({"42492091, EML4 exon 6b", "42491871, EML4 exon 6"})
    void eml4AlkOfAPcrLibraryIsFoundAtBothJunctions(int eml4, String exon) throws IOException {
        JsonNode calls = call(SPLITFUSION);

        assertThat(calls).as(exon).anySatisfy(call -> {
            assertThat(call.get("name").asText()).isEqualTo("EML4::ALK");
            assertThat(call.get("tier").asInt()).isEqualTo(1);
            assertThat(call.at("/outcome/reading/fiveExons/last").asInt()).isEqualTo(6);
            assertThat(call.at("/outcome/reading/threeExons/first").asInt()).isEqualTo(20);
            assertThat(call.at("/outcome/reading/frame").asText()).isEqualTo("in-frame");
            assertThat(call.at("/outcome/kinase/status").asText()).isEqualTo("retained");
            int homology = call.at("/junction/homology").asInt();
            assertThat(Math.abs(call.at("/junction/second/position").asInt() - eml4))
                    .isLessThanOrEqualTo(homology);
            assertThat(lies(call.at("/junction/first"), "chr2", 29446394 - homology, 29446396))
                    .isTrue();
        });
    }

    static List<Path> vardict() throws IOException {
        if (!Files.isDirectory(VARDICT)) {
            return List.of(VARDICT.resolve("any.bam"));
        }
        try (Stream<Path> files = Files.list(VARDICT)) {
            return files.filter(file -> file.toString().endsWith(".bam"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("vardict")
    void smallEventsAreNoKinaseFusions(Path file) throws IOException {
        assertThat(call(file))
                .allSatisfy(call -> assertThat(call.get("tier").asInt()).isGreaterThan(3));
    }

    @Test
    void theSlicesOfVardictAreAllThere() throws IOException {
        assumeTrue(Files.isDirectory(VARDICT), VARDICT + " is not at hand");
        assertThat(vardict()).hasSizeGreaterThanOrEqualTo(9);
    }
}
