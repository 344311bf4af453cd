package org.kinfuse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;
import org.kinfuse.intake.SceneFragment.Trait;

/** Split reads: the junction to the base, whatever its geometry and the strand of the read. */
class JunctionTest {
    private static final int READ = 100;
    private final SamScene scene = SamScene.on(SamScene.smallBuild());

    /**
     * A fragment of 200 bases with 60 (or 140) of them before the junction: only read 1 (or read 2) crosses it.
     * {@code aligned} counts what an aligner gives to either end: homology goes to both.
     */
    @ParameterizedTest(name = "{0} {1} homology {2} inserted {3}")
    @CsvSource({
        // first, second, homology, inserted, strand of read 1 at first, bases aligned at first and second
        "chr1:10000:left,  chr2:5000:right, 0,    '', FORWARD, 60, 40",
        "chr1:10000:left,  chr2:5000:right, 4,    '', FORWARD, 64, 40",
        "chr1:10000:left,  chr2:5000:right, 0, ACGTG, FORWARD, 60, 35",
        "chr1:10000:left,  chr2:5000:left,  0,    '', FORWARD, 60, 40",
        "chr1:10000:left,  chr2:5000:left,  4,    '', FORWARD, 64, 40",
        "chr1:10000:left,  chr2:5000:left,  0, ACGTG, FORWARD, 60, 35",
        "chr1:10000:right, chr2:5000:left,  0,    '', REVERSE, 60, 40",
        "chr1:10000:right, chr2:5000:left,  4,    '', REVERSE, 60, 44",
        "chr1:10000:right, chr2:5000:left,  0, ACGTG, REVERSE, 60, 35",
        "chr1:10000:right, chr2:5000:right, 0,    '', REVERSE, 60, 40",
        "chr1:10000:right, chr2:5000:right, 4,    '', REVERSE, 60, 44",
        "chr1:10000:right, chr2:5000:right, 0, ACGTG, REVERSE, 60, 35",
        "chr1:10000:left,  chr1:30000:right, 4,   '', FORWARD, 64, 40",
        "chr1:10000:right, chr1:30000:left, 4,    '', REVERSE, 60, 44",
        "chr1:10000:left,  chr1:30000:left, 4,    '', FORWARD, 64, 40",
        "chr1:10000:right, chr1:30000:right, 4,   '', REVERSE, 60, 44",
        "chr1:10000:left,  chr1:30000:left, 0,   GCA, FORWARD, 60, 37",
    })
    void everyGeometryIsReadToTheBase(
            String first,
            String second,
            int homology,
            String inserted,
            Strand strand,
            int alignedFirst,
            int alignedSecond) {
        Adjacency truth =
                scene.declare(new Adjacency(scene.breakend(first), scene.breakend(second), inserted, homology));
        scene.add(SceneFragment.across(truth, 60).length(200).mappingQuality(50, 40));
        assertThat(Reading.splitReads(Reading.of(scene))).singleElement().satisfies(read -> {
            assertThat(read.adjacency()).isEqualTo(truth);
            assertThat(read.strand()).isEqualTo(strand);
            assertThat(read.first().alignedBases()).isEqualTo(alignedFirst);
            assertThat(read.second().alignedBases()).isEqualTo(alignedSecond);
            assertThat(read.first().mappingQuality()).isEqualTo(50);
            assertThat(read.second().mappingQuality()).isEqualTo(40);
            assertThat(read.first().beyond()).isEqualTo(beyond(truth, truth.first(), READ - 60));
            assertThat(read.second().beyond()).isEqualTo(beyond(truth, truth.second(), 60 + inserted.length()));
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "chr1:10000:left,  chr2:5000:right, REVERSE",
        "chr1:10000:left,  chr2:5000:left,  REVERSE",
        "chr1:10000:right, chr2:5000:left,  FORWARD",
        "chr1:10000:right, chr2:5000:right, FORWARD",
    })
    void theMatePassesTheJunctionTheOtherWay(String first, String second, Strand strand) {
        Adjacency truth = scene.junction(first, second, 2);
        scene.add(SceneFragment.across(truth, 140).length(200));
        assertThat(Reading.splitReads(Reading.of(scene))).singleElement().satisfies(read -> {
            assertThat(read.adjacency()).isEqualTo(truth);
            assertThat(read.strand()).isEqualTo(strand);
            assertThat(read.first().beyond()).isEqualTo(beyond(truth, truth.first(), 60));
            assertThat(read.second().beyond()).isEqualTo(beyond(truth, truth.second(), 40));
        });
    }

    /** Read off the genome: the bases past an end are the inserted ones and the other side's, up to 60 of them. */
    private String beyond(Adjacency adjacency, Breakend end, int most) {
        Breakend other = end.equals(adjacency.first()) ? adjacency.second() : adjacency.first();
        int bases = Math.min(most, 60) - adjacency.inserted().length();
        String outward = scene.bases(
                other.contig().name(),
                other.kept() == Side.RIGHT ? other.position() : other.position() - bases + 1,
                bases);
        boolean sameStrand = end.kept() != other.kept();
        String seenHere = sameStrand ? outward : Bases.reverseComplement(outward);
        String inserted = sameStrand || end.equals(adjacency.first())
                ? adjacency.inserted()
                : Bases.reverseComplement(adjacency.inserted());
        return end.kept() == Side.LEFT ? inserted + seenHere : seenHere + inserted;
    }

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    /** Any junction, any fragment over it, any style of supplementary records: the truth and nothing else. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void randomJunctionsAreReadToTheBase(long seed) {
        Random random = new Random(seed);
        GenomeBuild build = SamScene.smallBuild();
        Adjacency truth = scene.declare(randomAdjacency(random, build));
        int readLength = 80 + random.nextInt(100);
        int before = 45 + random.nextInt(readLength - 80 + 1);
        Trait style = List.of(
                        Trait.SOFT_CLIPPED_SUPPLEMENTARY, Trait.SECONDARY_FOR_SUPPLEMENTARY, Trait.READS_EXCHANGED)
                .get(random.nextInt(3));
        scene.add(SceneFragment.across(truth, before)
                .readLength(readLength)
                .length(before + 60 + random.nextInt(400))
                .with(style));
        List<SplitRead> reads = Reading.splitReads(Reading.of(scene.shuffledBytes(SamScene.Form.SAM, seed)));
        assertThat(reads).isNotEmpty().hasSizeLessThanOrEqualTo(2);
        assertThat(reads).extracting(SplitRead::adjacency).containsOnly(truth);
        assertThat(reads).extracting(SplitRead::strand).doesNotHaveDuplicates();
    }

    private static Adjacency randomAdjacency(Random random, GenomeBuild build) {
        Breakend one = randomEnd(random, build.sequences().get(0).contig(), 5_000);
        Breakend other =
                randomEnd(random, build.sequences().get(random.nextInt(3)).contig(), 12_000);
        boolean insertion = random.nextBoolean();
        StringBuilder inserted = new StringBuilder();
        for (int i = 0; insertion && i < random.nextInt(12); i++) {
            inserted.append("ACGT".charAt(random.nextInt(4)));
        }
        return new Adjacency(one, other, inserted.toString(), insertion ? 0 : random.nextInt(15));
    }

    private static Breakend randomEnd(Random random, Contig contig, int around) {
        return new Breakend(contig, around + random.nextInt(3_000), random.nextBoolean() ? Side.LEFT : Side.RIGHT);
    }

    @Test
    void theSupplementaryRecordAloneTellsItsJunction() {
        Adjacency truth = scene.junction("chr1:10000:left", "chr2:5000:right", 3);
        scene.add(SceneFragment.across(truth, 60).length(200));
        List<String> lines = new ArrayList<>();
        scene.records().stream()
                .filter(record -> record.getSupplementaryAlignmentFlag())
                .forEach(record -> lines.add(record.getSAMString().strip().replace('\t', ' ')));
        IntakeResult result = Reading.ofLines(lines.toArray(String[]::new));
        assertThat(Reading.splitReads(result)).extracting(SplitRead::adjacency).containsExactly(truth);
    }

    /** Hard clips cut the inserted bases off the supplementary record; the primary one holds them. */
    @Test
    void insertedBasesThatTheRecordDoesNotHoldAreNotInvented() {
        Adjacency truth = scene.junction("chr1:10000:left", "chr2:5000:right", "ACGTG");
        scene.add(SceneFragment.across(truth, 60).length(200));
        String supplementary = scene.records().stream()
                .filter(record -> record.getSupplementaryAlignmentFlag())
                .map(record -> record.getSAMString().strip().replace('\t', ' '))
                .findFirst()
                .orElseThrow();
        assertThat(Reading.ofLines(supplementary).evidence()).isEmpty();
    }

    /** Three segments, the middle one longer than an insertion: the primary record tells both junctions. */
    @Test
    void aReadOfThreeSegmentsShowsTwoJunctions() {
        String bases = scene.bases("chr1", 1001, 181);
        IntakeResult result = Reading.ofLines("r 0 chr1 1001 60 40M141S * 0 0 " + bases
                + " * SA:Z:chr2,2001,+,40S101M40S,30,0;chrX,3001,-,40M141S,20,0;");
        assertThat(Reading.splitReads(result))
                .extracting(read -> read.adjacency().toString() + read.strand())
                .containsExactly(
                        "Adjacency[first=chr1:1040:left, second=chr2:2001:right, inserted=, homology=0]FORWARD",
                        "Adjacency[first=chr2:2101:left, second=chrX:3040:left, inserted=, homology=0]FORWARD");
        assertThat(Reading.splitReads(result)).extracting(SplitRead::passage).allMatch(Optional::isEmpty);
        IntakeResult ofLast = Reading.ofLines("r 2064 chrX 3001 20 40M141H * 0 0 " + bases.substring(0, 40)
                + " * SA:Z:chr1,1001,+,40M141S,60,0;chr2,2001,+,40S101M40S,30,0;");
        assertThat(Reading.splitReads(ofLast))
                .extracting(read -> read.adjacency().second().toString())
                .containsExactly("chrX:3040:left");
    }

    /** A short middle segment is the template of inserted bases, not a side of two breaks. */
    @Test
    void aShortMiddleSegmentIsInserted() {
        String bases = scene.bases("chr1", 1001, 120);
        IntakeResult result = Reading.ofLines("r 0 chr1 1001 60 40M80S * 0 0 " + bases
                + " * SA:Z:chr2,2001,+,45S35M40S,30,0;chrX,3001,-,40M80S,20,0;");
        assertThat(Reading.splitReads(result)).hasSize(1);
        SplitRead read = Reading.splitReads(result).get(0);
        assertThat(read.adjacency())
                .isEqualTo(Adjacency.joining(
                        scene.breakend("chr1:1040:left"), scene.breakend("chrX:3040:left"), bases.substring(40, 80)));
        assertThat(read.passage()).hasValueSatisfying(passage -> {
            assertThat(passage.piece().toString()).isEqualTo("chr2:2001-2035");
            assertThat(passage.steps())
                    .extracting(Adjacency::toString)
                    .containsExactly(
                            "Adjacency[first=chr1:1040:left, second=chr2:2001:right, inserted="
                                    + bases.substring(40, 45) + ", homology=0]",
                            "Adjacency[first=chr2:2035:left, second=chrX:3040:left, inserted=, homology=0]");
        });
    }

    /** An exon between two others, or what is left beside a deletion, belongs to its side. */
    @ParameterizedTest(name = "{0}, then {1}")
    @CsvSource({"'chr1,6001,+', 'chrX,3001,-'", "'chr2,2001,+', 'chr2,7001,+'", "'chr2,7001,-', 'chr2,2001,-'"})
    void aShortMiddleSegmentAheadOnTheSameStrandIsAStep(String middle, String last) {
        String clips = last.endsWith("-") ? "40M80S" : "80S40M";
        IntakeResult result = Reading.ofLines("r 0 chr1 1001 60 40M80S * 0 0 " + scene.bases("chr1", 1001, 120)
                + " * SA:Z:" + middle + ",40S40M40S,30,0;" + last + "," + clips + ",20,0;");
        assertThat(Reading.splitReads(result)).hasSize(2);
    }

    /** CIGAR operations inside a segment move its ends on the reference, not along the read. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "60M40S,      chr1:1060:left",
        "20M5D40M40S, chr1:1065:left",
        "20M5I35M40S, chr1:1055:left",
        "20M900N40M40S, chr1:1960:left",
        "30=1X29M40S, chr1:1060:left"
    })
    void operationsInsideASegmentAreNoBreaks(String cigar, String first) {
        IntakeResult result = Reading.ofLines("r 0 chr1 1001 60 " + cigar + " * 0 0 " + scene.bases("chr1", 1001, 100)
                + " * SA:Z:chr2,2001,+,60S40M,60,0;");
        assertThat(Reading.splitReads(result))
                .extracting(read -> read.adjacency().first().toString())
                .containsExactly(first);
    }

    @Test
    void aSegmentWithinAnotherIsNoStepOfTheRead() {
        IntakeResult result = Reading.ofLines("r 0 chr1 1001 60 80M20S * 0 0 " + scene.bases("chr1", 1001, 100)
                + " * SA:Z:chr2,2001,+,30S40M30S,60,0;");
        assertThat(Reading.splitReads(result)).isEmpty();
        assertThat(Reading.clips(result))
                .extracting(clip -> clip.breakend().toString())
                .containsExactly("chr1:1080:left");
    }

    /** One end in a repeat is evidence, two are not. */
    @ParameterizedTest(name = "mapping qualities {0} and {1}")
    @CsvSource({"60, 0, 1", "0, 1, 1", "0, 0, 0"})
    void theBetterPlacedEndCounts(int first, int second, int reads) {
        scene.add(SceneFragment.across(scene.junction("chr1:10000:left", "chr2:5000:right", 0), 60)
                .length(200)
                .mappingQuality(first, second));
        IntakeResult result = Reading.of(scene);
        assertThat(Reading.splitReads(result)).hasSize(reads);
        assertThat(Reading.pairs(result)).hasSize(reads);
        assertThat(result.counts().setAside().poorlyPlaced()).isEqualTo(reads == 0 ? 2 : 0);
    }
}
