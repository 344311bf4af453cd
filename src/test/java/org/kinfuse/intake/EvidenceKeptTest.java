package org.kinfuse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinfuse.cluster.ClusterResult;
import org.kinfuse.cluster.ClusterSettings;
import org.kinfuse.cluster.EvidenceClusterer;
import org.kinfuse.evidence.LoneJunction;
import org.kinfuse.evidence.Material;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.ReferenceBases;
import org.kinfuse.genome.Side;

/**
 * Evidence that was kept sparingly makes the same junctions as all of it, to the last fragment that crosses them: of what
 * stands alone the number and the places are the same.
 */
class EvidenceKeptTest {
    private static final int LENGTH = 120_000;

    private static final GenomeBuild BUILD = new GenomeBuild(
            "crowded",
            List.of(
                    new GenomeBuild.Sequence(new Contig("chr1", 0), LENGTH, "NC_900001.1"),
                    new GenomeBuild.Sequence(new Contig("chr2", 1), LENGTH, "NC_900002.1")));

    private static final int JUDGED = 2;

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSameJunctionsAsOfAllEvidence(long seed) {
        theSameJunctionsAsOfAllEvidence(crowd(new Random(seed)).bytes(SamScene.Form.BAM));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSameWhereRecordsComeInNoOrder(long seed) {
        theSameJunctionsAsOfAllEvidence(crowd(new Random(seed)).shuffledBytes(SamScene.Form.BAM, seed));
    }

    private static void theSameJunctionsAsOfAllEvidence(byte[] bam) {
        IntakeResult whole = read(bam, EvidenceKept.ALL);
        IntakeResult some = read(bam, EvidenceKept.WITH_COMPANY);

        assertThat(some.evidence())
                .isSubsetOf(whole.evidence())
                .hasSizeLessThan(whole.evidence().size());
        assertThat(some.counts()).isEqualTo(whole.counts());
        ClusterResult ofWhole = clustered(whole);
        ClusterResult ofSome = clustered(some);
        assertThat(ofSome.adjacencies()).isEqualTo(ofWhole.adjacencies());
        assertThat(ends(ofSome.lone())).containsExactlyInAnyOrderElementsOf(ends(ofWhole.lone()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSameWhereClipsAreLaidUponTheReference(long seed) {
        SamScene scene = crowd(new Random(seed));
        byte[] bam = scene.bytes(SamScene.Form.BAM);
        ReferenceBases reference =
                interval -> Optional.of(scene.bases(interval.contig().name(), interval.start(), interval.length()));

        IntakeResult whole = read(bam, EvidenceKept.ALL);
        IntakeResult some = read(bam, EvidenceKept.WITH_COMPANY_ON_REFERENCE);

        assertThat(clustered(some, reference).adjacencies())
                .isEqualTo(clustered(whole, reference).adjacencies());
    }

    @Test
    void ofAChimeraRemainsWhereItIs() {
        SamScene scene = SamScene.on(BUILD);
        Adjacency chimera = new Adjacency(scene.breakend("chr1:50000:left"), scene.breakend("chr2:70000:left"), "", 0);
        scene.add(SceneFragment.across(chimera, 150), scene.at("chr1", 49_900), scene.at("chr1", 80_000));

        IntakeResult some = read(scene.bytes(SamScene.Form.BAM), EvidenceKept.WITH_COMPANY);

        assertThat(some.evidence()).isEmpty();
        assertThat(some.counts().evidence().discordantPairs()).isEqualTo(1);
        LoneJunction alone = some.lone().get(0);
        assertThat(some.lone()).hasSize(1);
        assertThat(alone.fragments()).isEqualTo(1);
        assertThat(alone.adjacency().first().contig().name()).isEqualTo("chr1");
        assertThat(alone.adjacency().second().kept()).isEqualTo(Side.LEFT);
    }

    /** True junctions of one to six fragments, chimeras, and fragments of the reference, all in close quarters. */
    private static SamScene crowd(Random random) {
        SamScene scene = SamScene.on(BUILD);
        List<Adjacency> junctions = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Adjacency junction = Adjacency.joining(
                    end(random, "chr1", 10_000 + 12_000 * i),
                    end(random, random.nextBoolean() ? "chr1" : "chr2", 16_000 + 12_000 * i),
                    "ACGTTGCATC".substring(random.nextInt(10)));
            junctions.add(scene.declare(junction));
        }
        for (Adjacency junction : junctions) {
            int fragments = 1 + random.nextInt(6);
            for (int i = 0; i < fragments; i++) {
                scene.add(fragment(random, junction));
            }
            for (int i = 0; i < 6; i++) {
                scene.add(scene.at(
                        junction.first().contig().name(), junction.first().position() - 280 + random.nextInt(260)));
            }
        }
        for (int i = 0; i < 150; i++) {
            Adjacency chimera = Adjacency.joining(
                    end(random, "chr1", 1_000 + random.nextInt(LENGTH - 3_000)),
                    end(random, random.nextInt(3) == 0 ? "chr1" : "chr2", 1_000 + random.nextInt(LENGTH - 3_000)),
                    "");
            scene.add(fragment(random, chimera));
        }
        for (int i = random.nextInt(4) * 150; i > 0; i--) {
            scene.add(clipped(random));
        }
        for (int i = 0; i < 300; i++) {
            scene.add(scene.at("chr" + (1 + random.nextInt(2)), 1 + random.nextInt(LENGTH - 500))
                    .length(200 + random.nextInt(200)));
        }
        return scene;
    }

    /** A fragment of the reference whose one read ends in bases from elsewhere. */
    private static SceneFragment clipped(Random random) {
        Adjacency anywhere = Adjacency.joining(
                end(random, "chr1", 1_000 + random.nextInt(LENGTH - 3_000)),
                end(random, "chr2", 1_000 + random.nextInt(LENGTH - 3_000)),
                "");
        int elsewhere = 10 + random.nextInt(50);
        return SceneFragment.across(anywhere, random.nextBoolean() ? elsewhere : 300 - elsewhere)
                .with(SceneFragment.Trait.NO_SPLITS);
    }

    private static SceneFragment fragment(Random random, Adjacency junction) {
        SceneFragment fragment = SceneFragment.across(junction, 12 + random.nextInt(270));
        return random.nextInt(3) == 0 ? fragment.with(SceneFragment.Trait.NO_SPLITS) : fragment;
    }

    private static Breakend end(Random random, String contig, int position) {
        return new Breakend(
                new Contig(contig, contig.equals("chr1") ? 0 : 1),
                position,
                random.nextBoolean() ? Side.LEFT : Side.RIGHT);
    }

    private static IntakeResult read(byte[] bam, EvidenceKept kept) {
        return new ReadIntake(BUILD, IntakeSettings.DEFAULT, Optional.empty())
                .keeping(kept)
                .read(new ByteArrayInputStream(bam), "standard input", "stdin", Progress.NONE);
    }

    private static ClusterResult clustered(IntakeResult reads) {
        return clustered(reads, ReferenceBases.none());
    }

    private static ClusterResult clustered(IntakeResult reads, ReferenceBases reference) {
        ClusterSettings settings = ClusterSettings.DEFAULT.withMinimumFragments(1);
        return new EvidenceClusterer(settings, Material.DNA)
                .reading(reference)
                .judging(JUDGED)
                .cluster(reads.evidence(), reads.library(), reads.depth())
                .with(reads.lone(), settings);
    }

    private static List<String> ends(List<LoneJunction> lone) {
        return lone.stream()
                .map(each -> each.adjacency().first() + " " + each.adjacency().second() + " " + each.fragments())
                .sorted()
                .toList();
    }
}
