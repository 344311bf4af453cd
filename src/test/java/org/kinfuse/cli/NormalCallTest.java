package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.intake.SamScene;
import org.kinfuse.intake.SceneFragment;
import org.kinfuse.reference.ReferenceBundle;

/** A tumour beside its normal, a panel of normals, and targets: EML4::ALK, and a deletion in an intron of LMNA. */
class NormalCallTest {
    private static final GenomeBuild HG19 = ReferenceBundle.hg19().build();
    private static final String ALK = "chr2:29448012:left";
    private static final String EML4 = "chr2:42525040:left";
    private static final int HOMOLOGY = 3;

    @TempDir
    private Path temporary;

    private static SamScene scene(String sample) {
        return SamScene.on(HG19).sample(sample);
    }

    /** So many fragments over the junction, no two alike, and so many that pass its first end unbroken. */
    private static SamScene filled(SamScene scene, Adjacency adjacency, int broken, int unbroken) {
        for (int i = 0; i < broken; i++) {
            scene.add(SceneFragment.across(adjacency, 30 + 7 * i % 240).length(290 + i % 5));
        }
        for (int i = 0; i < unbroken; i++) {
            int start = adjacency.first().position() - 250 + i % 200;
            scene.add(scene.at("chr2", start).length(270 + 7 * i % 60));
        }
        return scene;
    }

    private static SamScene sample(String name, int broken, int unbroken) {
        SamScene scene = scene(name);
        return filled(scene, scene.junction(ALK, EML4, HOMOLOGY), broken, unbroken);
    }

    private Path write(String file, SamScene scene) {
        return scene.write(temporary.resolve(file));
    }

    private CliRun call(String... words) {
        List<String> all = new ArrayList<>(List.of("call"));
        all.addAll(Arrays.asList(words));
        all.addAll(List.of("-o", temporary.resolve("out").toString()));
        return CliRun.of(all.toArray(String[]::new));
    }

    private Map<String, String> onlyRow(String table) throws IOException {
        List<String> lines = Files.readAllLines(temporary.resolve("out/tumour." + table + ".tsv"));
        assertThat(lines).as(table).hasSize(2);
        String[] header = lines.get(0).split("\t", -1);
        String[] cells = lines.get(1).split("\t", -1);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.length; i++) {
            row.put(header[i], cells[i]);
        }
        return row;
    }

    private Map<String, String> called() throws IOException {
        assertThat(Files.readAllLines(temporary.resolve("out/tumour.rejected.tsv")))
                .hasSize(1);
        return onlyRow("fusions");
    }

    private Map<String, String> rejected() throws IOException {
        assertThat(Files.readAllLines(temporary.resolve("out/tumour.fusions.tsv")))
                .hasSize(1);
        return onlyRow("rejected");
    }

    private void compare(SamScene tumour, SamScene normal, String... more) {
        List<String> words = new ArrayList<>(List.of(
                write("tumour.bam", tumour).toString(),
                "--normal",
                write("blood.bam", normal).toString()));
        words.addAll(Arrays.asList(more));
        CliRun run = call(words.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void whatTheNormalShowsTooIsGermline() throws IOException {
        compare(sample("tumour", 40, 60), sample("blood", 20, 30));

        assertThat(rejected())
                .containsEntry("rule", "normal")
                .containsEntry("value", "20 of 50")
                .containsEntry("threshold", "<= 4");
    }

    @Test
    void whatOnlyTheTumourShowsIsSomaticWithTheDepthOfTheNormalBesideIt() throws IOException {
        compare(sample("tumour", 40, 60), sample("blood", 0, 90));

        Map<String, String> row = called();
        assertThat(row)
                .containsEntry("normal_fragments", "0")
                .containsEntry("normal_verdict", "somatic")
                .containsEntry("precision", "precise")
                .containsEntry("panel_samples", ".")
                .containsEntry("on_target", ".");
        // EML4 is the 5' partner; the scene has depth at ALK alone.
        assertThat(row)
                .containsEntry("normal_depth5", "0")
                .containsEntry("normal_fraction5", ".")
                .containsEntry("normal_depth3", "90")
                .containsEntry("normal_fraction3", "0.0000");
        assertThat(row.get("reasons")).contains("normal: somatic: none of 90 fragments of the normal shows it");
    }

    @Test
    void aLittleTumourInTheNormalDoesNotHideAFusion() throws IOException {
        compare(sample("tumour", 40, 60), sample("blood", 2, 98));

        assertThat(called())
                .containsEntry("normal_fragments", "2")
                .containsEntry("normal_fraction3", "0.0200")
                .containsEntry("normal_verdict", "somatic");
    }

    @Test
    void moreTumourInTheNormalMustBeAllowed() throws IOException {
        SamScene blood = sample("blood", 14, 86);
        compare(sample("tumour", 40, 60), blood);
        assertThat(rejected()).containsEntry("value", "14 of 100");

        compare(sample("tumour", 40, 60), blood, "--normal-contamination", "30");
        assertThat(called()).containsEntry("normal_fragments", "14").containsEntry("normal_verdict", "undecided");
        assertThat(called().get("reasons"))
                .contains("14 of 100 fragments of the normal show it, which tumour DNA in it");
    }

    @Test
    void aShallowNormalSaysThatItCannotTell() throws IOException {
        compare(sample("tumour", 40, 60), sample("blood", 0, 8));

        Map<String, String> row = called();
        assertThat(row).containsEntry("normal_depth3", "8").containsEntry("normal_verdict", "undecided");
        assertThat(row.get("reasons")).contains("the normal has too little depth");
    }

    @Test
    void aNormalWhoseAlignerPlacedTheJunctionElsewhereInItsHomologyShowsIt() throws IOException {
        SamScene normal = scene("blood");
        Adjacency stated = normal.junction(ALK, EML4, HOMOLOGY);
        filled(normal, stated.slid(2), 20, 30);
        compare(sample("tumour", 40, 60), normal);

        assertThat(rejected()).containsEntry("value", "20 of 50");
    }

    @Test
    void pairsAloneInTheNormalCount() throws IOException {
        SamScene normal = scene("blood");
        Adjacency junction = normal.junction(ALK, EML4, HOMOLOGY);
        for (int i = 0; i < 20; i++) {
            normal.add(SceneFragment.across(junction, 140 + i).with(SceneFragment.Trait.NO_SPLITS));
        }
        compare(sample("tumour", 40, 60), normal);

        assertThat(rejected()).containsEntry("rule", "normal");
    }

    @Test
    void anEventElsewhereInTheNormalDoesNotCount() throws IOException {
        SamScene normal = scene("blood");
        Adjacency reciprocal = normal.junction("chr2:29448016:right", "chr2:42525047:right", 0);
        filled(normal, reciprocal, 30, 60);
        compare(sample("tumour", 40, 60), normal);

        assertThat(called()).containsEntry("normal_fragments", "0").containsEntry("normal_verdict", "somatic");
    }

    @Test
    void theNormalMayComeInAnyFormAndOrder() throws IOException {
        SamScene blood = sample("blood", 20, 30);
        Path tumour = write("tumour.bam", sample("tumour", 40, 60));
        Path shuffled = temporary.resolve("blood.bam");
        Files.write(shuffled, blood.shuffledBytes(SamScene.Form.SAM, 5));

        assertThat(call(tumour.toString(), "--normal", shuffled.toString()).code())
                .isZero();
        assertThat(rejected()).containsEntry("value", "20 of 50");

        CliRun piped = CliRun.on(
                new ByteArrayInputStream(blood.bytes(SamScene.Form.BAM)),
                "call",
                tumour.toString(),
                "--normal",
                "-",
                "-o",
                temporary.resolve("out").toString());
        assertThat(piped.code()).as(piped.err()).isZero();
        assertThat(rejected()).containsEntry("value", "20 of 50");
    }

    @Test
    void aNormalWithOtherContigsIsBadInputThatNamesBoth() {
        List<GenomeBuild.Sequence> fewer = new ArrayList<>();
        for (GenomeBuild.Sequence sequence : HG19.sequences()) {
            if (!sequence.contig().name().equals("chr21")) {
                Contig contig = new Contig(sequence.contig().name(), fewer.size());
                fewer.add(new GenomeBuild.Sequence(contig, sequence.length(), sequence.accession()));
            }
        }
        SamScene without21 = SamScene.on(new GenomeBuild("fewer", fewer));
        without21.add(without21.at("chr2", 5_000));

        CliRun run = call(
                write("tumour.bam", sample("tumour", 5, 5)).toString(),
                "--normal",
                write("blood.bam", without21).toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("blood.bam has other contigs than")
                .contains("tumour.bam")
                .contains("chr21");
        assertThat(temporary.resolve("out")).doesNotExist();
    }

    @Test
    void aNormalOfAnotherBuildIsBadInputThatNamesBoth() {
        SamScene grch38 = SamScene.on(new GenomeBuild(
                "GRCh38", List.of(new GenomeBuild.Sequence(new Contig("chr1", 0), 248_956_422, "NC_000001.11"))));
        grch38.add(grch38.at("chr1", 5_000));

        CliRun run = call(
                write("tumour.bam", sample("tumour", 5, 5)).toString(),
                "--normal",
                write("blood.bam", grch38).toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("blood.bam is not aligned to hg19").contains("tumour.bam");
    }

    @Test
    void aNormalThatIsNotThereOrIsTheTumourItself() {
        String tumour = write("tumour.bam", sample("tumour", 5, 5)).toString();

        CliRun missing = call(tumour, "--normal", temporary.resolve("none.bam").toString());
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err()).contains("none.bam does not exist");

        CliRun same = call(tumour, "--normal", tumour);
        assertThat(same.code()).isEqualTo(2);
        assertThat(same.err()).contains("FILE and --normal are the same file");

        assertThat(call("-", "--normal", "-").code()).isEqualTo(2);
        assertThat(call(tumour, "--normal-contamination", "101").code()).isEqualTo(2);
        assertThat(call(tumour, "--panel-samples", "0").code()).isEqualTo(2);
        assertThat(call(tumour, "--target-padding", "-1").code()).isEqualTo(2);
    }

    @Test
    void aPanelTurnsDownWhatTwoOfItsSamplesShow() throws IOException {
        String tumour = write("tumour.bam", sample("tumour", 40, 60)).toString();
        Path panel = temporary.resolve("panel.bedpe.gz");
        List<String> build = new ArrayList<>(List.of("normals", "build", "-q", "-o", panel.toString()));
        for (int i = 1; i <= 4; i++) {
            build.add(write("n" + i + ".bam", sample("n" + i, i == 4 ? 0 : 1 + i, 10))
                    .toString());
        }
        assertThat(CliRun.of(build.toArray(String[]::new)).code()).isZero();

        assertThat(call(tumour, "--panel-of-normals", panel.toString()).code()).isZero();
        assertThat(rejected())
                .containsEntry("rule", "panel-of-normals")
                .containsEntry("value", "3 of 4 samples")
                .containsEntry("threshold", "< 2");

        assertThat(call(tumour, "--panel-of-normals", panel.toString(), "--panel-samples", "4")
                        .code())
                .isZero();
        Map<String, String> row = called();
        assertThat(row).containsEntry("panel_samples", "3");
        assertThat(row.get("reasons")).contains("seen in 3 of the 4 samples of the panel of normals");
    }

    @Test
    void aPanelThatIsNone() throws IOException {
        String tumour = write("tumour.bam", sample("tumour", 5, 5)).toString();
        Path notes = Files.writeString(temporary.resolve("notes.txt"), "Dear diary,\n");

        CliRun run = call(tumour, "--panel-of-normals", notes.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("notes.txt is no panel of normals: expected a panel made by 'kinfuse normals build'");
    }

    @Test
    void oneSampleMayNotBeCountedTwice() {
        String one = write("one.bam", sample("same", 5, 5)).toString();
        String other = write("other.bam", sample("same", 6, 5)).toString();
        Path panel = temporary.resolve("panel.bedpe.gz");

        CliRun run = CliRun.of("normals", "build", "-o", panel.toString(), one, other);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("one.bam and other.bam are of the same sample, 'same'");
        assertThat(panel).doesNotExist();
    }

    @Test
    void buildsAreNotMixedInAPanel() {
        SamScene grch38 = SamScene.on(new GenomeBuild(
                "GRCh38", List.of(new GenomeBuild.Sequence(new Contig("chr1", 0), 248_956_422, "NC_000001.11"))));
        grch38.add(grch38.at("chr1", 5_000));
        Path panel = temporary.resolve("panel.bedpe.gz");

        CliRun run = CliRun.of(
                "normals",
                "build",
                "-o",
                panel.toString(),
                write("one.bam", sample("one", 5, 5)).toString(),
                write("other.bam", grch38).toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("other.bam is not aligned to hg19").contains("one.bam");
        assertThat(panel).doesNotExist();
    }

    @Test
    void targetsSayWhichEndWasMeant() throws IOException {
        Path bed = Files.writeString(temporary.resolve("panel.bed"), "2\t29446000\t29448500\tALK_intron19\n");

        CliRun run = call(write("tumour.bam", sample("tumour", 40, 60)).toString(), "--targets", bed.toString());

        assertThat(run.code()).as(run.err()).isZero();
        // EML4 is the 5' partner.
        assertThat(called()).containsEntry("on_target", "3'");
        assertThat(run.out()).containsPattern("Targets +[0-9.]+ % of reads on target");
    }

    @Test
    void whatHasBothEndsOffTargetIsTurnedDown() throws IOException {
        Path bed = Files.writeString(temporary.resolve("panel.bed"), "chr2\t29449000\t29449100\n");

        CliRun run = call(
                write("tumour.bam", sample("tumour", 40, 60)).toString(),
                "--targets",
                bed.toString(),
                "--target-padding",
                "987");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(rejected())
                .containsEntry("rule", "targets")
                .containsEntry("value", "989")
                .containsEntry("threshold", "<= 987");
    }

    @Test
    void targetsThatNoReadHitsAreBadInputThatNamesBoth() throws IOException {
        Path bed = Files.writeString(temporary.resolve("panel.bed"), "chr5\t1000\t2000\n");

        CliRun run = call(write("tumour.bam", sample("tumour", 5, 5)).toString(), "--targets", bed.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("panel.bed hits nothing: none of the 20 reads of")
                .contains("tumour.bam");
    }

    @Test
    void targetsOnNoContigOfTheBuild() throws IOException {
        Path bed = Files.writeString(temporary.resolve("panel.bed"), "scaffold_7\t1000\t2000\n");

        CliRun run = call(write("tumour.bam", sample("tumour", 5, 5)).toString(), "--targets", bed.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("panel.bed holds no region of hg19, but of other contigs, such as scaffold_7");
    }
}
