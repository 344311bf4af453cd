package org.kinfuse.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SAMTag;
import htsjdk.samtools.SamInputResource;
import htsjdk.samtools.SamReader;
import htsjdk.samtools.SamReaderFactory;
import htsjdk.samtools.util.BlockCompressedInputStream;
import htsjdk.samtools.util.SequenceUtil;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;

/** Skipped where the sequence of the slices is not at hand. */
@DisplayName("The program that makes test-data")
class RemakeTest {
    private static final Path FOLDER = Path.of("test-data");
    private static final Path SEQUENCE = Path.of("../shared/sequence/test_slices.fa.gz");

    @BeforeAll
    static void theSequenceIsAtHand() {
        assumeTrue(Files.exists(SEQUENCE), SEQUENCE + " is not at hand");
    }

    static List<TestSpecimens.TestSpecimen> specimens() throws IOException {
        return Files.exists(SEQUENCE) ? new TestSpecimens(MakeTestData.readSlices(SEQUENCE)).all() : List.of();
    }

    /** Compares what is in the files: how deflate packs it differs between builds of zlib. */
    @Test
    void makesTheSameFilesAgain(@TempDir Path again) throws IOException, InterruptedException {
        String version = madeWith(FOLDER.resolve("lmna-ntrk1.bam"));
        assumeTrue(Bwa.version().equals(version), "bwa " + version + " is not at hand");

        MakeTestData.make(MakeTestData.readSlices(SEQUENCE), again);

        assertThat(again.resolve("truth.tsv")).hasSameTextualContentAs(FOLDER.resolve("truth.tsv"));
        for (TestSpecimens.TestSpecimen specimen : specimens()) {
            String file = specimen.name() + ".bam";
            assertThat(unpacked(again.resolve(file))).as(file).isEqualTo(unpacked(FOLDER.resolve(file)));
        }
    }

    private static String madeWith(Path bam) throws IOException {
        try (SamReader reader = SamReaderFactory.makeDefault().open(SamInputResource.of(bam))) {
            return reader.getFileHeader().getProgramRecord("bwa").getProgramVersion();
        }
    }

    private static byte[] unpacked(Path bam) throws IOException {
        try (BlockCompressedInputStream bytes = new BlockCompressedInputStream(Files.newInputStream(bam))) {
            return bytes.readAllBytes();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specimens")
    void placesEveryReadWhereItsBasesSayItLies(TestSpecimens.TestSpecimen specimen) throws IOException {
        ReferenceSlices slices = specimen.simulation().slices();
        try (SamReader reader =
                SamReaderFactory.makeDefault().open(SamInputResource.of(FOLDER.resolve(specimen.name() + ".bam")))) {
            for (SAMRecord record : reader) {
                assertThat(differences(record, slices))
                        .as(record.getSAMString())
                        .isEqualTo(record.getIntegerAttribute(SAMTag.NM));
            }
        }
    }

    private static int differences(SAMRecord record, ReferenceSlices slices) {
        Contig contig = Hg19.contig(record.getReferenceName());
        Slice slice = slices.covering(contig, record.getAlignmentStart()).orElseThrow();
        byte[] bases = slice.bases().getBytes(StandardCharsets.US_ASCII);
        return SequenceUtil.calculateSamNmTag(record, bases, slice.interval().start() - 1);
    }

    @Test
    void insertsOnlyBasesThatNeitherSideExplains() throws IOException {
        List<Event> inserting = specimens().stream()
                .flatMap(specimen -> specimen.events().stream())
                .filter(event -> !event.allele().inserted().isEmpty())
                .toList();
        ReferenceSlices slices = new ReferenceSlices(specimens().stream()
                .flatMap(specimen -> specimen.simulation().slices().slices().stream())
                .distinct()
                .toList());

        assertThat(inserting).isNotEmpty().allSatisfy(event -> {
            FusionAllele longer = withOneLostBaseOnEitherSide(event.adjacency(), slices);
            assertThat(longer.arm().bases())
                    .doesNotEndWith(event.allele().inserted().substring(0, 1));
            assertThat(event.allele().inserted())
                    .doesNotEndWith(longer.otherArm().bases().substring(0, 1));
        });
    }

    private static FusionAllele withOneLostBaseOnEitherSide(Adjacency adjacency, ReferenceSlices slices) {
        Breakend first = adjacency.first().moved(adjacency.first().kept().outward());
        Breakend second = adjacency.second().moved(adjacency.second().kept().outward());
        return FusionAllele.of(
                Adjacency.joining(first, second, ""),
                slices.covering(first.contig(), first.position()).orElseThrow(),
                slices.covering(second.contig(), second.position()).orElseThrow());
    }
}
