package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import htsjdk.samtools.Cigar;
import htsjdk.samtools.CigarElement;
import htsjdk.samtools.CigarOperator;
import htsjdk.samtools.SAMFileWriter;
import htsjdk.samtools.SAMFileWriterFactory;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SamReader;
import htsjdk.samtools.SamReaderFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinfuse.cluster.ClusterSettings;
import org.kinfuse.cluster.EvidenceClusterer;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.evidence.SupportedAdjacency.Precision;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Side;
import org.kinfuse.intake.IntakeResult;
import org.kinfuse.intake.IntakeSettings;
import org.kinfuse.intake.ReadIntake;
import org.kinfuse.intake.SamScene;
import org.kinfuse.intake.SceneFragment;
import org.kinfuse.intake.SceneFragment.Trait;

/** Aligners and laboratories differ in how reads look; the junctions are the same. */
class ReadStylesTest {
    /** Bases on each side of the junction by which an aligner places a read there. */
    private static final int PLACED = 30;

    @TempDir
    private Path folder;

    /** The records of bwa mem, as bwa mem -Y writes them. */
    @ParameterizedTest
    @ValueSource(strings = {"eml4-alk", "lmna-ntrk1", "two-alk-partners", "nsf-alk", "no-fusion"})
    void supplementaryRecordsWithAllTheirBasesGiveTheSameAnswer(String sample) throws IOException {
        Path before = Path.of("test-data", sample + ".bam");
        Path after = folder.resolve("soft.bam");
        assertThat(withoutHardClips(before, after))
                .as("records that were changed")
                .isPositive();

        call(before, "hard");
        call(after, "soft");

        for (String ending : List.of(".fusions.tsv", ".rejected.tsv")) {
            assertThat(folder.resolve("soft/s" + ending)).hasSameTextualContentAs(folder.resolve("hard/s" + ending));
        }
    }

    private void call(Path file, String into) {
        CliRun run = CliRun.of(
                "call",
                file.toString(),
                "--sample",
                "s",
                "-q",
                "-o",
                folder.resolve(into).toString());
        assertThat(run.code()).as(run.err()).isZero();
    }

    /** Gives supplementary records the bases that their primary records hold. */
    private static int withoutHardClips(Path from, Path to) throws IOException {
        try (SamReader reader = SamReaderFactory.makeDefault().open(from)) {
            List<SAMRecord> records = reader.iterator().toList();
            Map<String, SAMRecord> primaries = new HashMap<>();
            records.stream()
                    .filter(record -> !record.isSecondaryOrSupplementary())
                    .forEach(record -> primaries.put(read(record), record));
            int changed = 0;
            try (SAMFileWriter writer = new SAMFileWriterFactory().makeBAMWriter(reader.getFileHeader(), true, to)) {
                for (SAMRecord record : records) {
                    SAMRecord primary = primaries.get(read(record));
                    if (record.getSupplementaryAlignmentFlag() && primary != null) {
                        changed += record.getCigarString().contains("H") ? 1 : 0;
                        soften(record, primary);
                    }
                    writer.addAlignment(record);
                }
            }
            return changed;
        }
    }

    private static String read(SAMRecord record) {
        return record.getReadName() + (record.getFirstOfPairFlag() ? "/1" : "/2");
    }

    private static void soften(SAMRecord record, SAMRecord primary) {
        SAMRecord whole = primary.deepCopy();
        if (primary.getReadNegativeStrandFlag() != record.getReadNegativeStrandFlag()) {
            whole.reverseComplement();
        }
        record.setReadBases(whole.getReadBases());
        record.setBaseQualities(whole.getBaseQualities());
        record.setCigar(new Cigar(record.getCigar().getCigarElements().stream()
                .map(element -> element.getOperator() == CigarOperator.HARD_CLIP
                        ? new CigarElement(element.getLength(), CigarOperator.SOFT_CLIP)
                        : element)
                .toList()));
    }

    /** Of reads of 150 bases most run through their fragments of 65 to 250 into the adapter. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void readsThatRunThroughTheirFragmentsShowTheJunctionAndNothingElse(long seed) {
        Random random = new Random(seed);
        SamScene scene = SamScene.on(SamScene.smallBuild());
        Adjacency truth = scene.declare(junction(random));
        Set<String> molecules = new HashSet<>();
        for (SceneFragment fragment : fragments(scene, truth, random, molecules)) {
            scene.add(fragment);
        }

        List<SupportedAdjacency> found = clustered(scene);

        assertThat(found).extracting(SupportedAdjacency::adjacency).containsExactly(truth);
        assertThat(found.get(0).precision()).isEqualTo(Precision.PRECISE);
        assertThat(found.get(0).support().uniqueFragments()).isEqualTo(molecules.size());
    }

    /** However an aligner marks the further parts of a read. */
    @ParameterizedTest
    @EnumSource(
            value = Trait.class,
            names = {"SOFT_CLIPPED_SUPPLEMENTARY", "SECONDARY_FOR_SUPPLEMENTARY"})
    void theMarkOfFurtherPartsDoesNotMatter(Trait style) {
        for (long seed = 20; seed < 26; seed++) {
            assertThat(styled(seed, fragment -> fragment.with(style)))
                    .as("seed " + seed)
                    .isEqualTo(styled(seed, UnaryOperator.identity()))
                    .hasSize(1);
        }
    }

    private static List<SupportedAdjacency> styled(long seed, UnaryOperator<SceneFragment> style) {
        Random random = new Random(seed);
        SamScene scene = SamScene.on(SamScene.smallBuild());
        Adjacency truth = scene.declare(junction(random));
        fragments(scene, truth, random, new HashSet<>()).forEach(fragment -> scene.add(style.apply(fragment)));
        return clustered(scene);
    }

    /** As an amplicon gives them: adapters begin at one and the same base in all reads, as clips do at a junction. */
    @Test
    void adaptersThatAllBeginAtOneBaseAreNoJunction() {
        SamScene scene = SamScene.on(SamScene.smallBuild());
        for (int i = 0; i < 200; i++) {
            SceneFragment one = scene.at("chr1", 10_000).length(90 - i % 3).readLength(150);
            SceneFragment other = scene.at("chr2", 5_000).length(70 + i % 3).readLength(150);
            scene.add(one, other, one.with(Trait.NO_MATE_TAGS), other.with(Trait.SINGLE));
        }

        assertThat(read(scene).evidence()).isEmpty();
    }

    private static Adjacency junction(Random random) {
        SamScene names = SamScene.on(SamScene.smallBuild());
        String first = "chr1:" + (9_000 + random.nextInt(3_000)) + ":" + side(random);
        String second = "chr2:" + (12_000 + random.nextInt(3_000)) + ":" + side(random);
        boolean inserts = random.nextBoolean();
        return new Adjacency(
                names.breakend(first),
                names.breakend(second),
                inserts ? "GATTACA".substring(random.nextInt(7)) : "",
                inserts ? 0 : random.nextInt(8));
    }

    private static String side(Random random) {
        return (random.nextBoolean() ? Side.LEFT : Side.RIGHT).word();
    }

    private static List<SceneFragment> fragments(
            SamScene scene, Adjacency truth, Random random, Set<String> molecules) {
        List<SceneFragment> fragments = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int between = truth.inserted().length() + truth.homology();
            int length = 2 * PLACED + between + random.nextInt(180);
            int before = PLACED + random.nextInt(length - 2 * PLACED - between + 1);
            SceneFragment fragment =
                    SceneFragment.across(truth, before).length(length).readLength(150);
            fragments.add(random.nextBoolean() ? fragment : fragment.with(Trait.READS_EXCHANGED));
            molecules.add(before + " " + length);
            fragments.add(scene.at("chr1", 9_000 + random.nextInt(3_000))
                    .length(40 + random.nextInt(200))
                    .readLength(150));
        }
        return fragments;
    }

    private static List<SupportedAdjacency> clustered(SamScene scene) {
        IntakeResult reads = read(scene);
        return new EvidenceClusterer(ClusterSettings.DEFAULT)
                .cluster(reads.evidence(), reads.library(), reads.depth())
                .adjacencies();
    }

    private static IntakeResult read(SamScene scene) {
        return new ReadIntake(SamScene.smallBuild(), IntakeSettings.DEFAULT, Optional.empty())
                .read(new ByteArrayInputStream(scene.bytes(SamScene.Form.BAM)), "scene", "scene", seen -> {});
    }
}
