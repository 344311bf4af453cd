package org.kinfuse.normals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.evidence.SupportedAdjacency.Precision;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.Side;

class PanelTest {
    private static final Contig ONE = new Contig("chr1", 0);
    private static final Contig TWO = new Contig("chr2", 1);
    private static final GenomeBuild BUILD = new GenomeBuild(
            "small",
            List.of(new GenomeBuild.Sequence(ONE, 40_000, "A.1"), new GenomeBuild.Sequence(TWO, 30_000, "B.1")));

    @TempDir
    private Path folder;

    private static SupportedAdjacency precise(int first, int second, Side secondKept, int homology, int fragments) {
        Adjacency adjacency =
                new Adjacency(new Breakend(ONE, first, Side.LEFT), new Breakend(TWO, second, secondKept), "", homology);
        return PanelEntry.seen(adjacency, Precision.PRECISE, 0, fragments);
    }

    private static SupportedAdjacency imprecise(int first, int second, Side secondKept, int room) {
        Adjacency adjacency =
                new Adjacency(new Breakend(ONE, first, Side.LEFT), new Breakend(TWO, second, secondKept), "", 0);
        return PanelEntry.seen(adjacency, Precision.IMPRECISE, room, 4);
    }

    private static PanelSample sample(String name) {
        return new PanelSample(name, name + ".bam", 100, "ab12");
    }

    private static PanelOfNormals panel(List<SupportedAdjacency> each) {
        PanelBuilder builder = new PanelBuilder();
        for (int i = 0; i < each.size(); i++) {
            builder.add(sample("s" + i), List.of(each.get(i)));
        }
        return builder.panel("kinfuse test", new TreeMap<>(Map.of("min-fragments", 2)));
    }

    private static byte[] bytes(PanelOfNormals panel) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PanelFile.write(panel, BUILD, out);
        return out.toByteArray();
    }

    private static String text(byte[] compressed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new java.io.ByteArrayInputStream(compressed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void oneBreakSeenByManySamplesIsOneEntry() {
        // The third is the same written elsewhere in its homology, the fourth misplaced by an aligner.
        PanelOfNormals panel = panel(List.of(
                precise(1_000, 5_000, Side.RIGHT, 4, 3),
                precise(1_000, 5_000, Side.RIGHT, 4, 9),
                precise(1_003, 5_003, Side.RIGHT, 0, 5),
                precise(1_000, 4_993, Side.RIGHT, 0, 2),
                precise(1_000, 5_000, Side.LEFT, 0, 2),
                precise(1_200, 5_200, Side.RIGHT, 0, 2)));

        assertThat(panel.entries()).hasSize(3);
        PanelEntry first = panel.entries().get(0);
        assertThat(first.fragments()).isEqualTo(2);
        assertThat(panel.entries().get(1).samples()).containsExactly(1, 2, 3, 4);
        assertThat(panel.entries().get(1).fragments()).isEqualTo(9);
        assertThat(panel.lookup().samplesWith(precise(1_002, 5_002, Side.RIGHT, 0, 3)))
                .hasValue(4);
        assertThat(panel.lookup().samplesWith(precise(1_600, 5_600, Side.RIGHT, 0, 3)))
                .hasValue(0);
        assertThat(panel.lookup().size()).isEqualTo(6);
    }

    @Test
    void aBreakThatOnlyPairsShowIsTheSameAsAnyThatTheyMayCross() {
        PanelOfNormals panel = panel(List.of(imprecise(1_000, 5_000, Side.RIGHT, 150)));

        // 60 bases outward at the one end and 80 at the other.
        assertThat(panel.lookup().samplesWith(precise(1_060, 4_920, Side.RIGHT, 0, 3)))
                .hasValue(1);
        // 120 and 80 are more than the fragments have room for; inward of the reads no break can be.
        assertThat(panel.lookup().samplesWith(precise(1_120, 4_920, Side.RIGHT, 0, 3)))
                .hasValue(0);
        assertThat(panel.lookup().samplesWith(precise(940, 5_000, Side.RIGHT, 0, 3)))
                .hasValue(0);
    }

    @Test
    void aSampleCountsOnceHoweverManyEntriesShowIt() {
        PanelBuilder builder = new PanelBuilder();
        builder.add(
                sample("a"), List.of(precise(1_000, 5_000, Side.RIGHT, 0, 3), precise(1_030, 4_990, Side.RIGHT, 0, 3)));
        PanelOfNormals panel = builder.panel("kinfuse test", new TreeMap<>());

        assertThat(panel.entries()).hasSize(2);
        assertThat(panel.lookup().samplesWith(imprecise(990, 5_010, Side.RIGHT, 200)))
                .hasValue(1);
    }

    @Test
    void withoutAPanelNothingIsSaid() {
        assertThat(PanelLookup.NONE.samplesWith(precise(1, 1, Side.LEFT, 0, 1))).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        PanelOfNormals panel = panel(List.of(
                precise(1_000, 5_000, Side.RIGHT, 4, 3),
                precise(2_000, 5_000, Side.LEFT, 6, 3),
                imprecise(3_000, 6_000, Side.LEFT, 77),
                imprecise(3_000, 6_000, Side.RIGHT, 78),
                PanelEntry.seen(
                        new Adjacency(
                                new Breakend(ONE, 9_000, Side.RIGHT), new Breakend(ONE, 12_000, Side.LEFT), "ACG", 0),
                        Precision.PRECISE,
                        0,
                        12)));
        Path file = Files.write(folder.resolve("panel.bedpe.gz"), bytes(panel));

        assertThat(PanelFileReader.read(file, BUILD)).isEqualTo(panel);

        Path plain = Files.writeString(folder.resolve("panel.bedpe"), text(bytes(panel)));
        assertThat(PanelFileReader.read(plain, BUILD)).isEqualTo(panel);
    }

    @Test
    void theFileIsBedpeWithItsHistoryAboveIt() throws IOException {
        PanelOfNormals panel =
                panel(List.of(precise(1_000, 5_000, Side.LEFT, 4, 3), precise(1_000, 5_000, Side.LEFT, 4, 8)));

        List<String> lines = text(bytes(panel)).lines().toList();

        assertThat(lines.get(0)).isEqualTo("##format\tkinfuse-panel-of-normals\t1");
        assertThat(lines.get(1)).isEqualTo("##program\tkinfuse test");
        assertThat(lines.get(2)).startsWith("##build\tsmall\t");
        assertThat(lines.get(3)).isEqualTo("##setting\tmin-fragments\t2");
        assertThat(lines.get(4)).isEqualTo("##sample\t1\ts0\ts0.bam\t100\tab12");
        // The first end slides up by 4 bases, the second down.
        assertThat(lines.get(7)).isEqualTo("chr1\t999\t1004\tchr2\t4995\t5000\tn1\t2\t+\t+\t4\t.\tprecise\t0\t8\t1,2");
        assertThat(lines.get(8)).startsWith("##sha256\t");
        assertThat(lines).hasSize(9);
    }

    @Test
    void theOrderOfSamplesDoesNotMatterSeed7() throws IOException {
        Random random = new Random(7);
        List<List<SupportedAdjacency>> samples = new ArrayList<>();
        for (int s = 0; s < 12; s++) {
            List<SupportedAdjacency> seen = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                seen.add(precise(
                        1_000 + random.nextInt(40), 5_000 + random.nextInt(40), Side.RIGHT, random.nextInt(3), 2));
                seen.add(imprecise(1_000 + random.nextInt(80), 5_000, Side.RIGHT, random.nextInt(90)));
            }
            samples.add(seen);
        }
        List<Integer> order =
                new ArrayList<>(java.util.stream.IntStream.range(0, 12).boxed().toList());
        byte[] expected = bytes(inOrder(order, samples));
        for (int turn = 0; turn < 5; turn++) {
            Collections.shuffle(order, random);
            assertThat(bytes(inOrder(order, samples))).isEqualTo(expected);
        }
    }

    private static PanelOfNormals inOrder(List<Integer> order, List<List<SupportedAdjacency>> samples) {
        PanelBuilder builder = new PanelBuilder();
        order.forEach(number -> builder.add(sample("s" + number), samples.get(number)));
        return builder.panel("kinfuse test", new TreeMap<>());
    }

    private void refused(String text, String sentence) throws IOException {
        Path file = Files.writeString(folder.resolve("panel.txt"), text);
        assertThatThrownBy(() -> PanelFileReader.read(file, BUILD))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("panel.txt")
                .hasMessageContaining(sentence);
    }

    @Test
    void whatIsNoPanelIsRefused() throws IOException {
        String good = text(bytes(panel(List.of(precise(1_000, 5_000, Side.RIGHT, 4, 3)))));

        refused("chr1\t1\t2\n", "is no panel of normals");
        refused(good.replaceFirst("\t1\n", "\t2\n"), "is a panel of version 2: this program reads version 1");
        refused(good.substring(0, good.length() / 2), "is cut short");
        refused(good.replace("\t3\t1\n", "\t4\t1\n"), "was changed after it was made");
        refused(good.substring(0, good.length() - 1), "was changed after it was made");
    }

    @Test
    void aPanelOfAnotherBuildIsRefusedNamingBoth() throws IOException {
        Path file = Files.write(
                folder.resolve("panel.bedpe.gz"), bytes(panel(List.of(precise(1_000, 5_000, Side.RIGHT, 4, 3)))));
        GenomeBuild other = new GenomeBuild("other", List.of(new GenomeBuild.Sequence(ONE, 40_001, "A.2")));

        assertThatThrownBy(() -> PanelFileReader.read(file, other))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("is a panel of normals on small and cannot be used with reads on other");
    }
}
