package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.intake.SamScene;
import org.kinfuse.intake.SceneFragment;
import org.kinfuse.reference.ReferenceBundle;

/** Reads of RNA: splicing is no break, junctions lie at exon edges, neighbours are named. */
class RnaCallTest {
    private static final ReferenceBundle BUNDLE = ReferenceBundle.hg19();
    private static final GenomeBuild HG19 = BUNDLE.build();
    private static final Path SPLITFUSION = Path.of("../shared/reads/splitfusion/Lib001.consolidated.bam");

    @TempDir
    private Path temporary;

    private static Transcript transcript(String accession) {
        return BUNDLE.genes().withAccession(accession).get(0);
    }

    private static SamScene scene() {
        return SamScene.on(HG19).sample("s");
    }

    private static void fill(SamScene scene, Adjacency adjacency, int fragments) {
        for (int i = 0; i < fragments; i++) {
            scene.add(SceneFragment.across(adjacency, 30 + 7 * i % 240).length(290 + i % 5));
        }
    }

    private JsonNode call(Path file, String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of("call", file.toString(), "--sample", "s", "-o"));
        words.add(temporary.resolve("out").toString());
        words.addAll(List.of(more));
        CliRun run = CliRun.of(words.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return new ObjectMapper()
                .readTree(temporary.resolve("out/s.fusions.json").toFile());
    }

    private Path write(SamScene scene) {
        return scene.write(temporary.resolve("s.bam"));
    }

    @Test
    void whatSplicingExplainsIsNoCall() throws IOException {
        Transcript alk = transcript("NM_004304");
        SamScene scene = scene();
        // ALK lies on the reverse strand: exon 2 is below exon 1, with 202 kb between them.
        Adjacency splice = scene.junction(
                "chr2:" + alk.exon(2).end() + ":left", "chr2:" + alk.exon(1).start() + ":right", 0);
        for (int i = 0; i < 40; i++) {
            // Exon 2 has some hundred bases: no fragment reaches beyond it.
            scene.add(SceneFragment.across(splice, 30 + 2 * i % 80).length(280 + i));
        }
        Path file = write(scene);

        assertThat(call(file, "--rna").get("calls")).isEmpty();
        assertThat(call(file, "--rna").get("rejected")).isEmpty();
        // The same reads as DNA are a deletion of an intron.
        assertThat(call(file).get("calls")).isNotEmpty();
    }

    @Test
    void anExonThatNoTranscriptLeavesOutIsACall() throws IOException {
        Transcript egfr = transcript("NM_005228");
        SamScene scene = scene();
        fill(
                scene,
                scene.junction(
                        "chr7:" + egfr.exon(1).end() + ":left",
                        "chr7:" + egfr.exon(8).start() + ":right",
                        0),
                40);

        JsonNode calls = call(write(scene), "--rna").get("calls");

        assertThat(calls).hasSize(1);
        assertThat(calls.get(0).get("name").asText()).isEqualTo("EGFR deletion");
        assertThat(calls.get(0).get("reasons").toString()).doesNotContain("read-through");
    }

    @Test
    void junctionsAFewBasesOffTheExonEdgesAreMovedThere() throws IOException {
        Transcript eml4 = transcript("NM_019063");
        Transcript alk = transcript("NM_004304");
        SamScene scene = scene();
        fill(
                scene,
                scene.junction(
                        "chr2:" + (alk.exon(20).end() - 2) + ":left",
                        "chr2:" + (eml4.exon(13).end() - 2) + ":left",
                        0),
                40);

        JsonNode call = call(write(scene), "--rna").get("calls").get(0);

        assertThat(call.get("name").asText()).isEqualTo("EML4::ALK");
        assertThat(call.at("/outcome/reading/fiveExons/last").asInt()).isEqualTo(13);
        assertThat(call.at("/outcome/reading/threeExons/first").asInt()).isEqualTo(20);
        assertThat(call.at("/outcome/midExon").asBoolean()).isFalse();
        assertThat(call.get("reasons").toString()).contains("moved-to-exon-edges");
    }

    @Test
    void neighboursOnOneStrandAreNamedReadThrough() throws IOException {
        // SLC45A3 and ELK4, both on the reverse strand of chr1, are known to be transcribed together.
        Transcript slc45a3 = transcript("NM_033102");
        Transcript elk4 = transcript("NM_001973");
        SamScene scene = scene();
        fill(
                scene,
                scene.junction(
                        "chr1:" + elk4.exon(2).end() + ":left",
                        "chr1:" + slc45a3.exon(4).start() + ":right",
                        0),
                40);
        Path file = write(scene);

        JsonNode call = call(file, "--rna").get("calls").get(0);
        assertThat(call.get("name").asText()).isEqualTo("SLC45A3::ELK4");
        assertThat(call.get("reasons").toString()).contains("read-through");
        assertThat(call(file).get("calls").get(0).get("reasons").toString()).doesNotContain("read-through");
    }

    @Test
    void theFractionIsThatOfJunctionReads() throws IOException {
        Transcript eml4 = transcript("NM_019063");
        Transcript alk = transcript("NM_004304");
        SamScene scene = scene();
        int edge = alk.exon(20).end();
        fill(
                scene,
                scene.junction("chr2:" + edge + ":left", "chr2:" + eml4.exon(13).end() + ":left", 0),
                34);
        // The other allele: exon 19 spliced to exon 20, a split read each.
        Adjacency ordinary =
                scene.junction("chr2:" + edge + ":left", "chr2:" + alk.exon(19).start() + ":right", 0);
        for (int i = 0; i < 60; i++) {
            scene.add(SceneFragment.across(ordinary, 30 + i % 50).length(280 + i));
        }

        JsonNode call = call(write(scene), "--rna").get("calls").get(0);

        JsonNode support = call.get("support");
        int showing =
                support.get("splitReads").asInt() + support.get("clippedReads").asInt();
        assertThat(showing)
                .isPositive()
                .isLessThan(support.get("uniqueFragments").asInt());
        assertThat(call.at("/outcome/three/crossing").asInt()).isEqualTo(60);
        assertThat(call.at("/outcome/three/depth").asInt()).isEqualTo(60 + showing);
    }

    @Test
    void splicedReadsAreRecognised() throws IOException {
        StringBuilder sam = new StringBuilder(scene().headerText());
        for (int i = 0; i < 40; i++) {
            sam.append("r").append(i).append("\t0\tchr2\t").append(10_000 + i);
            sam.append("\t60\t").append(i % 10 == 0 ? "50M900N50M" : "100M").append("\t*\t0\t0\t");
            sam.append("A".repeat(100)).append("\t*\n");
        }
        Path file = Files.write(temporary.resolve("spliced.sam"), sam.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(call(file).at("/run/stages").toString()).contains("\"splicing\"");
        assertThat(call(write(scene().add(scene().at("chr2", 5_000))))
                        .at("/run/stages")
                        .toString())
                .doesNotContain("\"splicing\"");
    }

    /** The two junctions that the makers of the library name, at whole exons. */
    @Test
    void eml4AlkOfAPcrLibraryOfRna() throws IOException {
        assumeTrue(Files.exists(SPLITFUSION), SPLITFUSION + " is not at hand");

        JsonNode calls = call(SPLITFUSION, "--rna").get("calls");

        for (int eml4 : new int[] {42_492_091, 42_491_871}) {
            assertThat(calls).as("EML4 at " + eml4).anySatisfy(call -> {
                assertThat(call.get("name").asText()).isEqualTo("EML4::ALK");
                assertThat(call.get("tier").asInt()).isEqualTo(1);
                int homology = call.at("/junction/homology").asInt();
                assertThat(Math.abs(call.at("/junction/second/position").asInt() - eml4))
                        .isLessThanOrEqualTo(homology);
                assertThat(call.at("/outcome/reading/threeExons/first").asInt()).isEqualTo(20);
            });
        }
    }
}
