package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinfuse.GoldenFile;
import org.kinfuse.PublishedSchema;

/** {@code kinfuse draw} on the test data. */
class DrawCommandTest {
    @TempDir
    private Path out;

    private Path json;

    @BeforeEach
    void called() {
        json = called("lmna-ntrk1");
    }

    private Path called(String sample) {
        CliRun run = CliRun.of("call", "test-data/" + sample + ".bam", "-q", "-o", out.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return out.resolve(sample + ".fusions.json");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void everyFormatIsWritten() throws IOException {
        Path pictures = out.resolve("pictures");

        CliRun run = CliRun.of("draw", json.toString(), "--as", "svg,png,pdf,json", "-o", pictures.toString());

        assertThat(run.code()).as(run.err()).isZero();
        String name = "lmna-ntrk1.1.LMNA-NTRK1.";
        assertThat(names(pictures)).containsExactly(name + "json", name + "pdf", name + "png", name + "svg");
        assertThat(Files.readString(pictures.resolve(name + "svg"))).contains("LMNA::NTRK1", "in frame");
        BufferedImage image = ImageIO.read(pictures.resolve(name + "png").toFile());
        assertThat(image.getWidth()).isEqualTo(2_000);
        try (PDDocument page = Loader.loadPDF(pictures.resolve(name + "pdf").toFile())) {
            assertThat(page.getNumberOfPages()).isEqualTo(1);
            assertThat(page.getPage(0).getMediaBox().getWidth()).isEqualTo(1_000);
        }
        assertThat(PublishedSchema.DRAW.complaints(Files.readString(pictures.resolve(name + "json"))))
                .isEmpty();
        JsonNode data =
                new ObjectMapper().readTree(pictures.resolve(name + "json").toFile());
        assertThat(data.at("/genes/1/exons/10/fate").asText()).isEqualTo("kept");
        assertThat(data.at("/product/0/frame").asText()).isEqualTo("in-frame");
    }

    @Test
    void twoRunsWriteTheSameBytes() throws IOException {
        for (String folder : List.of("one", "two")) {
            CliRun.of(
                    "draw",
                    json.toString(),
                    "--as",
                    "svg,png,pdf,json",
                    "-o",
                    out.resolve(folder).toString());
        }
        for (String name : names(out.resolve("one"))) {
            assertThat(out.resolve("one").resolve(name))
                    .hasSameBinaryContentAs(out.resolve("two").resolve(name));
        }
    }

    @Test
    void picturesOfTheDocumentationAreThoseOfTheTestData() throws IOException {
        for (String sample : List.of("lmna-ntrk1", "nsf-alk", "eml4-alk")) {
            Path pictures = out.resolve("pictures of " + sample);
            assertThat(CliRun.of("draw", called(sample).toString(), "--calls", "1", "-o", pictures.toString())
                            .code())
                    .isZero();
            byte[] svg = Files.readAllBytes(pictures.resolve(names(pictures).get(0)));
            GoldenFile.of("docs/pictures/" + sample + ".svg").holds(new String(svg, StandardCharsets.UTF_8));
        }
    }

    @Test
    void aCallThatIsNotThereIsAUsageProblem() {
        CliRun run = CliRun.of("draw", json.toString(), "--calls", "7", "-o", out.toString());

        assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(run.err()).contains("There is no call 7 in lmna-ntrk1.fusions.json, which has 1.");
    }

    @Test
    void aSampleWithoutFusionsHasNoPictures() throws IOException {
        Path pictures = out.resolve("pictures");

        CliRun run = CliRun.of("draw", called("no-fusion").toString(), "-o", pictures.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(names(pictures)).isEmpty();
    }
}
