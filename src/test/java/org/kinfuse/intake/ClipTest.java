package org.kinfuse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.Strand;
import org.kinfuse.intake.SceneFragment.Trait;

/** Clips: what a read that stops aligning says, and which clips say nothing. */
class ClipTest {
    private final SamScene scene = SamScene.on(SamScene.smallBuild());

    /** 85 or 15 bases before the junction: the shorter part is below what an aligner places. */
    @ParameterizedTest(name = "{0} {1}, {2} bases before")
    @CsvSource({
        "chr1:10000:left,  chr2:5000:right, 85, chr1:10000:left, FORWARD",
        "chr1:10000:left,  chr2:5000:right, 15, chr2:5000:right, FORWARD",
        "chr1:10000:left,  chr2:5000:left,  85, chr1:10000:left, FORWARD",
        "chr1:10000:left,  chr2:5000:left,  15, chr2:5000:left,  REVERSE",
        "chr1:10000:right, chr2:5000:left,  85, chr1:10000:right, REVERSE",
        "chr1:10000:right, chr2:5000:left,  15, chr2:5000:left,  REVERSE",
        "chr1:10000:right, chr2:5000:right, 85, chr1:10000:right, REVERSE",
        "chr1:10000:right, chr2:5000:right, 15, chr2:5000:right, FORWARD",
    })
    void aClipTellsTheBreakendAndWhatLiesBeyond(
            String first, String second, int before, String breakend, Strand strand) {
        Adjacency fusion = scene.junction(first, second, 0);
        scene.add(SceneFragment.across(fusion, before).length(250));
        String stored = scene.records().stream()
                .filter(record -> record.getCigarLength() > 1)
                .map(record -> record.getReadString())
                .findFirst()
                .orElseThrow();
        assertThat(Reading.clips(Reading.of(scene))).singleElement().satisfies(clip -> {
            assertThat(clip.breakend().toString()).isEqualTo(breakend);
            assertThat(clip.strand()).isEqualTo(strand);
            assertThat(clip.clipped())
                    .isEqualTo(breakend.endsWith("left") ? stored.substring(85) : stored.substring(0, 15));
            assertThat(clip.clippedLength()).isEqualTo(15);
            assertThat(clip.alignedBases()).isEqualTo(85);
            assertThat(clip.mappingQuality()).isEqualTo(60);
        });
    }

    /** A read of 100 bases at chr1:1001, alone. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "0,  90M10S,    1",
        "0,  91M9S,     0", // shorter than 10
        "0,  10S80M10S, 2",
        "0,  90M10H,    1", // hard: the bases are gone, the place is not
        "16, 10H90M,    1",
        "0,  5H5S90M,   1",
        "2048, 90M10S,  0", // a supplementary record: its primary speaks
        "256, 90M10S,   0",
        "1024, 90M10S,  0",
        "512, 90M10S,   0",
        "4,  90M10S,    0",
    })
    void lengthAndFlagsDecide(int flags, String cigar, int clips) {
        int held = CigarShape.parse(cigar).storedBases();
        IntakeResult result = Reading.ofLines(
                "r " + flags + " chr1 1001 60 " + cigar + " * 0 0 " + scene.bases("chr1", 1001, held) + " *");
        assertThat(Reading.clips(result)).hasSize(clips);
    }

    @Test
    void hardClipsTellALengthWithoutBases() {
        IntakeResult result = Reading.ofLines("r 0 chr1 1001 60 80M20H * 0 0 " + scene.bases("chr1", 1001, 80) + " *");
        assertThat(Reading.clips(result)).singleElement().satisfies(clip -> {
            assertThat(clip.clipped()).isEmpty();
            assertThat(clip.clippedLength()).isEqualTo(20);
        });
    }

    @Test
    void aReadWithoutBasesStillShowsItsClip() {
        IntakeResult result = Reading.ofLines("r 0 chr1 1001 60 80M20S * 0 0 * *");
        assertThat(Reading.clips(result)).singleElement().satisfies(clip -> assertThat(clip.clipped())
                .isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"40M100S", "100S40M"})
    void longClipsAreCarriedForSixtyBasesFromTheBreakend(String cigar) {
        String bases = scene.bases("chr2", 3001, 140);
        IntakeResult result = Reading.ofLines("r 0 chr1 1001 60 " + cigar + " * 0 0 " + bases + " *");
        assertThat(Reading.clips(result)).singleElement().satisfies(clip -> {
            assertThat(clip.clipped()).isEqualTo(bases.substring(40, 100));
            assertThat(clip.clippedLength()).isEqualTo(100);
        });
    }

    /** Repeats leave a single clip without a place: two ends make evidence, one in a repeat does not. */
    @Test
    void aClipOfARepeatIsNoEvidence() {
        IntakeResult result = Reading.ofLines("r 0 chr1 1001 0 80M20S * 0 0 " + scene.bases("chr1", 1001, 100) + " *");
        assertThat(result.evidence()).isEmpty();
        assertThat(result.counts().setAside().poorlyPlaced()).isEqualTo(1);
    }

    @Test
    void adapterBehindAShortFragmentIsNoBreak() {
        scene.add(
                scene.at("chr1", 1001).length(80),
                scene.at("chr1", 2001).length(80).with(Trait.NO_MATE_TAGS));
        IntakeResult result = Reading.of(scene);
        assertThat(result.evidence()).isEmpty();
        assertThat(result.counts().setAside().adapterClips()).isEqualTo(4);
    }

    /** Of a single read, whose mate does not tell where the fragment ends: the clip may begin near the adapter's first base. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "AGATCGGAAGAGCACACGTC, 0",
        "GATCGGAAGAGCACACGTCT, 0", // the reference goes on with its first base
        "TCGGAAGAGCACACGTCTGA, 0", // with its first three
        "CGGAAGAGCACACGTCTGAA, 1", // nine bases are too few to know it by
        "TACGAGATCGGAAGAGCACA, 0", // the aligner stopped four bases before it
        "TACGTAAGATCGGAAGAGCA, 1", // and seven
        "GATCGGAAGTGCACACGTCT, 1", // no error is allowed where it does not begin
        "CTGTCTCTTATACACATCTC, 0",
        "TCTCTTATACACATCTCCGA, 0",
    })
    void theClipOfASingleReadBeginsNearTheAdapter(String clipped, int clips) {
        IntakeResult result =
                Reading.ofLines("r 0 chr1 1001 60 80M20S * 0 0 " + scene.bases("chr1", 1001, 80) + clipped + " *");
        assertThat(Reading.clips(result)).hasSize(clips);
        String mirrored = Bases.reverseComplement(clipped) + scene.bases("chr1", 1001, 80);
        assertThat(Reading.clips(Reading.ofLines("r 16 chr1 1001 60 20S80M * 0 0 " + mirrored + " *")))
                .hasSize(clips);
    }

    /** An unknown adapter is known by where the mate starts; 5 bases of grace. */
    @ParameterizedTest(name = "mate ends at {0}, {1}")
    @CsvSource({
        "1080, 100M, 0",
        "1085, 100M, 0",
        "1086, 100M, 1", // the fragment goes on past the clip
        "1080, 80M20S, 1", // its mate is clipped there too: both cross a break
        "1075, 100M, 0",
    })
    void theMateTellsWhereTheFragmentEnds(int mateEnd, String mateCigar, int clips) {
        CigarShape mate = CigarShape.parse(mateCigar);
        int mateStart = mateEnd - mate.referenceBases() + 1;
        IntakeResult result = Reading.ofLines("r 99 chr1 1001 60 80M20S = " + mateStart + " " + (mateEnd - 1001 + 1)
                + " " + scene.bases("chr2", 3001, 100) + " * MC:Z:" + mateCigar);
        assertThat(Reading.clips(result)).hasSize(clips);
        IntakeResult mirrored = Reading.ofLines("r 83 chr1 1021 60 20S80M = " + (2101 - mateEnd) + " -99 "
                + scene.bases("chr2", 3001, 100) + " * MC:Z:" + (mateCigar.equals("100M") ? "100M" : "20S80M"));
        assertThat(Reading.clips(mirrored)).hasSize(clips);
    }

    /** Facing outward, the mate's start lies behind the clip and tells nothing. */
    @Test
    void theClipOfATandemDuplicationIsKept() {
        IntakeResult result = Reading.ofLines(
                "r 97 chr1 5001 60 80M20S = 1001 -3901 " + scene.bases("chr2", 3001, 100) + " * MC:Z:100M");
        assertThat(Reading.clips(result)).hasSize(1);
    }

    @Test
    void theStartOfAReadIsNoAdapter() {
        IntakeResult result = Reading.ofLines(
                "r 0 chr1 1001 60 20S80M * 0 0 AGATCGGAAGAGCACACGTC" + scene.bases("chr1", 1001, 80) + " *");
        assertThat(Reading.clips(result)).hasSize(1);
    }

    @Test
    void lowQualityTailsAreNoBreaks() {
        String bases = scene.bases("chr1", 1001, 100);
        String good = "I".repeat(100);
        String badTail = "I".repeat(80) + "#".repeat(20);
        IntakeResult result = Reading.ofLines(
                "a 0 chr1 1001 60 80M20S * 0 0 " + bases + " " + good,
                "b 0 chr1 1001 60 80M20S * 0 0 " + bases + " " + badTail,
                "c 0 chr1 1001 60 20S80M * 0 0 " + bases + " " + badTail);
        assertThat(Reading.clips(result)).hasSize(2);
        assertThat(result.counts().setAside().lowQualityClips()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "GGGGGGGGGGGGGGGGGGGG, 0",
        "NNNNNNNNNNNNNNNNNNNN, 0",
        "AAAAAAAAATAAAAAAAAAT, 0",
        "AAAAAAAATTAAAAAAAAAT, 1"
    })
    void oneLetterRepeatedIsNoBreak(String clipped, int clips) {
        IntakeResult result =
                Reading.ofLines("r 0 chr1 1001 60 80M20S * 0 0 " + scene.bases("chr1", 1001, 80) + clipped + " *");
        assertThat(Reading.clips(result)).hasSize(clips);
        assertThat(result.counts().setAside().oneLetterClips()).isEqualTo(1 - clips);
    }

    @Test
    void aClipThatAnotherSegmentExplainsIsNotToldTwice() {
        scene.add(SceneFragment.across(scene.junction("chr1:10000:left", "chr2:5000:right", 0), 60)
                .length(200));
        IntakeResult result = Reading.of(scene);
        assertThat(Reading.splitReads(result)).hasSize(1);
        assertThat(Reading.clips(result)).isEmpty();
    }

    /** A read with a segment on one side only: the other clip is still unexplained. */
    @Test
    void theOtherClipOfASplitReadIsTold() {
        IntakeResult result = Reading.ofLines("r 0 chr1 1001 60 20S40M40S * 0 0 " + scene.bases("chr1", 981, 100)
                + " * SA:Z:chr2,2001,+,60S40M,60,0;");
        assertThat(Reading.clips(result))
                .extracting(clip -> clip.breakend().toString())
                .containsExactly("chr1:1001:right");
    }

    /** bwa before SA tags: the clip is all there is. */
    @Test
    void aFileWithoutSplitAlignmentsStillTellsItsClips() {
        scene.add(SceneFragment.across(scene.junction("chr1:10000:left", "chr2:5000:right", 0), 60)
                .length(200)
                .with(Trait.NO_SPLITS));
        assertThat(Reading.clips(Reading.of(scene)))
                .extracting(clip -> clip.breakend().toString() + clip.clipped().length())
                .containsExactly("chr1:10000:left40");
    }
}
