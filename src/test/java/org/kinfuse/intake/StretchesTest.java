package org.kinfuse.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htsjdk.samtools.BAMIndexer;
import htsjdk.samtools.SamInputResource;
import htsjdk.samtools.SamReader;
import htsjdk.samtools.SamReaderFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;

/** Of a file with an index, some stretches are read, and what they point to. */
class StretchesTest {
    private static final GenomeBuild BUILD = SamScene.smallBuild();
    private static final Contig CHR1 = BUILD.contig("chr1").orElseThrow();
    private static final GenomicInterval STRETCH = new GenomicInterval(CHR1, 8_000, 12_000);

    @TempDir
    private Path folder;

    /** A fusion out of the stretch, an inversion outside of it, and a chimera out of it. */
    private static SamScene scene() {
        SamScene scene = SamScene.on(BUILD).sample("TUMOUR");
        Adjacency fusion = scene.junction("chr1:10000:left", "chr2:5000:right", 3);
        Adjacency inversion = scene.junction("chr1:20000:right", "chr1:30000:right", "ACG");
        Adjacency chimera = scene.junction("chr1:11000:left", "chrX:3000:right", 0);
        Random random = new Random(1);
        for (int i = 0; i < 40; i++) {
            int length = 160 + random.nextInt(200);
            scene.add(
                    SceneFragment.across(fusion, 20 + random.nextInt(120)).length(length),
                    SceneFragment.across(inversion, 20 + random.nextInt(120)).length(length),
                    scene.at("chr1", 9_500 + random.nextInt(1_000)).length(length),
                    scene.at("chr2", 4_500 + random.nextInt(1_000)).length(length));
        }
        scene.add(SceneFragment.across(chimera, 180).length(360));
        return scene;
    }

    private Path indexed() {
        Path file = scene().write(folder.resolve("reads.bam"));
        index(file, folder.resolve("reads.bam.bai"));
        return file;
    }

    private static void index(Path file, Path index) {
        try (SamReader reader = SamReaderFactory.make()
                .enable(SamReaderFactory.Option.INCLUDE_SOURCE_IN_RECORDS)
                .open(SamInputResource.of(file))) {
            BAMIndexer.createIndex(reader, index);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ReadIntake intake() {
        return new ReadIntake(BUILD, IntakeSettings.DEFAULT, Optional.empty());
    }

    private static boolean touches(Evidence evidence, GenomicInterval stretch) {
        return places(evidence).anyMatch(stretch::overlaps);
    }

    private static Stream<GenomicInterval> places(Evidence evidence) {
        if (evidence instanceof SplitRead read) {
            return Stream.of(read.adjacency().first(), read.adjacency().second())
                    .map(end -> new GenomicInterval(end.contig(), end.position(), end.position()));
        }
        if (evidence instanceof DiscordantPair pair) {
            return Stream.of(pair.first().aligned(), pair.second().aligned());
        }
        ClippedRead clip = (ClippedRead) evidence;
        int position = clip.breakend().position();
        return Stream.of(new GenomicInterval(clip.breakend().contig(), position, position));
    }

    @Test
    void theEvidenceOfAStretchIsThatOfTheWholeFile() {
        Path file = indexed();

        IntakeResult all = intake().read(file, Progress.NONE);
        IntakeResult some = intake().within(List.of(STRETCH)).read(file, Progress.NONE);

        List<Evidence> expected = all.evidence().stream()
                .filter(evidence -> touches(evidence, STRETCH))
                .toList();
        List<Evidence> pairsAlone = expected.stream()
                .filter(DiscordantPair.class::isInstance)
                .filter(pair ->
                        places(pair).anyMatch(place -> place.contig().name().equals("chrX")))
                .toList();
        assertThat(expected).hasSizeGreaterThan(40);
        assertThat(pairsAlone).hasSize(1);
        expected = expected.stream().filter(one -> !pairsAlone.contains(one)).toList();
        assertThat(some.evidence()).containsAll(expected);
        assertThat(all.evidence()).hasSizeGreaterThan(some.evidence().size());
        for (String place : List.of("chr1:10000:left", "chr2:5000:right")) {
            assertThat(some.depth().crossing(scene().breakend(place), 3))
                    .as(place)
                    .isEqualTo(all.depth().crossing(scene().breakend(place), 3));
        }
    }

    @Test
    void aMateThatIsNotReadIsToldOfByTheOther() {
        IntakeResult some = intake().within(List.of(STRETCH)).read(indexed(), Progress.NONE);

        assertThat(Reading.pairs(some))
                .filteredOn(pair -> pair.second().aligned().contig().name().equals("chrX"))
                .singleElement()
                .satisfies(pair -> {
                    assertThat(pair.second().mappingQuality()).isZero();
                    assertThat(pair.second()
                                    .aligned()
                                    .overlaps(new GenomicInterval(
                                            pair.second().aligned().contig(), 3_000, 3_400)))
                            .isTrue();
                });
        assertThat(some.counts().setAside().matesMissing()).isZero();
    }

    @Test
    void withoutAnIndexItIsSaidWhatIsMissing() {
        Path file = scene().write(folder.resolve("bare.bam"));
        ReadIntake intake = intake().within(List.of(STRETCH));

        assertThatThrownBy(() -> intake.read(file, Progress.NONE))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("bare.bam has no index beside it")
                .hasMessageContaining("samtools index");
        assertThatThrownBy(() -> intake.read(InputStream.nullInputStream(), "standard input", "s", Progress.NONE))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("standard input has no index");
    }

    @Test
    void aDamagedBlockOfAStretchIsFound() throws IOException {
        Path file = indexed();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 3] ^= 0x55;
        Files.write(file, bytes);

        assertThatThrownBy(() -> intake().within(List.of(STRETCH)).read(file, Progress.NONE))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("damaged");
    }

    /** The scene with more in it, of many blocks. */
    private Path longer(String name, int fragments) {
        SamScene scene = scene();
        Random random = new Random(fragments);
        for (int i = 0; i < fragments; i++) {
            scene.add(scene.at("chr1", 1_000 + random.nextInt(8_000)).length(300));
        }
        return scene.write(folder.resolve(name));
    }

    @Test
    void anIndexOfAnotherFileIsBlamedNotTheReads() throws IOException {
        Path file = longer("reads.bam", 3_000);
        Path longer = longer("longer.bam", 6_000);
        index(longer, folder.resolve("reads.bam.bai"));
        index(file, folder.resolve("longer.bam.bai"));

        for (Path reads : List.of(file, longer)) {
            assertThatThrownBy(() -> intake().within(List.of(STRETCH)).read(reads, Progress.NONE))
                    .isInstanceOf(BadInput.class)
                    .hasMessageStartingWith(reads.getFileName() + ".bai, the index beside ")
                    .hasMessageContaining("is of another file or damaged");
        }
    }

    @Test
    void anIndexThatHidesAllReadsIsRefused() {
        Path file = indexed();
        SamScene elsewhere = SamScene.on(BUILD).sample("TUMOUR");
        elsewhere.add(elsewhere.at("chrX", 3_000).length(300));
        index(elsewhere.write(folder.resolve("elsewhere.bam")), folder.resolve("reads.bam.bai"));

        assertThatThrownBy(() -> intake().within(List.of(STRETCH)).read(file, Progress.NONE))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("is of another file or damaged");
    }

    @Test
    void aDamagedIndexIsBlamedNotTheReads() throws IOException {
        Path file = indexed();
        Path index = folder.resolve("reads.bam.bai");
        byte[] whole = Files.readAllBytes(index);
        for (byte[] damaged : List.of(new byte[0], Arrays.copyOf(whole, 30), new byte[whole.length])) {
            Files.write(index, damaged);

            assertThatThrownBy(() -> intake().within(List.of(STRETCH)).read(file, Progress.NONE))
                    .isInstanceOf(BadInput.class)
                    .hasMessageStartingWith("reads.bam.bai, the index beside ");
        }
    }

    @Test
    void aFileThatIsCutIsToldSoWithItsIndexToo() throws IOException {
        Path file = longer("reads.bam", 3_000);
        index(file, folder.resolve("reads.bam.bai"));
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {whole.length / 3, whole.length / 2, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));

            assertThatThrownBy(() -> intake().within(List.of(STRETCH)).read(file, Progress.NONE))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("reads.bam is cut short: expected");
        }
    }

    @Test
    void anyNumberOfThreadsGivesTheSame() {
        byte[] bytes = scene().bytes(SamScene.Form.BAM);
        IntakeResult one = intake().using(1).read(new ByteArrayInputStream(bytes), "a", "s", Progress.NONE);
        for (int threads : new int[] {2, 3, 16}) {
            IntakeResult several =
                    intake().using(threads).read(new ByteArrayInputStream(bytes), "a", "s", Progress.NONE);
            ReadIntakeContract.assertSame(several, one);
        }
    }
}
