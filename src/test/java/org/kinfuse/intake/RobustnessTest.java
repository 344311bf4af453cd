package org.kinfuse.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import htsjdk.samtools.SAMSequenceRecord;
import htsjdk.samtools.SamInputResource;
import htsjdk.samtools.SamReader;
import htsjdk.samtools.SamReaderFactory;
import htsjdk.samtools.ValidationStringency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;

/**
 * Files that others collected to break readers of SAM, BAM and CRAM (hts-specs, htslib, htsjdk, GATK, igv.js), each read
 * against a build made of its own header. Whatever is in them, the answer is a result or one sentence, and soon.
 */
class RobustnessTest {
    private static final Path FOLDER = Path.of("../shared/robustness");
    private static final Path CRAM_REFERENCE = FOLDER.resolve("htsjdk/hts-specs/test/cram/ce.fa");
    private static final Duration SOON = Duration.ofSeconds(30);

    static List<Path> folders() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            return List.of(FOLDER);
        }
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void everyFileEndsInAResultOrASentence(Path folder) throws IOException {
        assumeTrue(Files.isDirectory(folder), "the shared test files are absent");
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path file : inside.filter(Files::isRegularFile).sorted().toList()) {
                String outcome = assertTimeoutPreemptively(SOON, () -> outcome(file), file.toString());
                assertThat(outcome).as(file.toString()).matches("\\d+ records, \\d+ malformed|[^\n]{20,400}");
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "htsjdk/hts-specs/test/bam/passed/level-9.bam, '20000 records, 915 malformed'",
        "htsjdk/hts-specs/test/cram/3.0/passed/level-4.cram, '20000 records, 915 malformed'",
        "htsjdk/hts-specs/test/cram/3.1/passed/level-4.cram, '20000 records, 915 malformed'",
        "htsjdk/hts-specs/test/cram/3.0/failed/0000_empty_noeof.cram, is cut short: expected the CRAM end-of-file container at its end",
        "htsjdk/hts-specs/test/cram/3.0/passed/1200_overflow.cram, '1 records, 1 malformed'",
        "htsjdk/hts-specs/test/sam/failed/hdr.SQ5.sam, 'has a header that cannot be read: Cannot add sequence that already exists in SAMSequenceDictionary: ref2'",
        "htsjdk/samtools/ValidateSamFileTest/truncated.bam, is cut short: expected the BGZF end-of-file block at its end",
        "htsjdk/samtools/ValidateSamFileTest/nm_tag_validation.cram, is compressed against a reference sequence: give that sequence with --fasta FILE",
        "htslib/c1#bounds.sam, '3 records, 2 malformed'",
        "htslib/longrefs/longref.sam, has a header that cannot be read: it is not written as its format demands",
        "htslib/index.bam.bai, 'is not a BAM, CRAM or SAM file: it does not start like one'",
        "igvjs/bam/long_cigar/cigar-64k.bam, '3 records, 0 malformed'",
        "igvjs/vcf/example.vcf, 'is not a BAM, CRAM or SAM file: it does not start like one'",
        "igvjs/vcf/S4.vcf.gz, 'is not a BAM, CRAM or SAM file: it does not start like one'",
    })
    void theMostTellingOnes(String name, String expected) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), "the shared test files are absent");
        assertThat(outcome(file)).endsWith(expected);
    }

    private static String outcome(Path file) {
        Optional<Path> fasta =
                file.startsWith(CRAM_REFERENCE.getParent()) ? Optional.of(CRAM_REFERENCE) : Optional.empty();
        try {
            ReadCounts counts = new ReadIntake(ownBuild(file), IntakeSettings.DEFAULT, fasta)
                    .read(file, Progress.NONE)
                    .counts();
            return counts.records() + " records, " + counts.malformed() + " malformed";
        } catch (BadInput refused) {
            return refused.getMessage();
        }
    }

    /** The build that a file's header describes, or a small one where htsjdk cannot read the header. */
    private static GenomeBuild ownBuild(Path file) {
        List<GenomeBuild.Sequence> sequences = new ArrayList<>();
        try (SamReader reader = SamReaderFactory.make()
                .validationStringency(ValidationStringency.SILENT)
                .open(SamInputResource.of(Files.newInputStream(file)))) {
            for (SAMSequenceRecord sequence :
                    reader.getFileHeader().getSequenceDictionary().getSequences()) {
                int rank = sequences.size();
                sequences.add(new GenomeBuild.Sequence(
                        new Contig(sequence.getSequenceName(), rank), sequence.getSequenceLength(), "NC_" + rank));
            }
            return new GenomeBuild("own", sequences);
        } catch (IOException | RuntimeException unreadable) {
            return SamScene.smallBuild();
        }
    }
}
