package org.kinfuse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Side;

/** Which pairs no short fragment explains. */
class PairTest {
    private final SamScene scene = SamScene.on(SamScene.smallBuild());

    /** What is known of a pair afterwards: evidence, a fragment of the reference, or folded back on itself. */
    private enum Outcome {
        DISCORDANT,
        CONCORDANT,
        FOLDED
    }

    /** Reads of 100 bases, {@code start} being the leftmost base whatever the strand. */
    @ParameterizedTest(name = "{0}:{1}{2} {3}:{4}{5}")
    @CsvSource({
        "chr1, 1001, +, chr1, 1201, -, CONCORDANT",
        "chr1, 1001, +, chr1, 2901, -, CONCORDANT", // 2,000 bases from end to end
        "chr1, 1001, +, chr1, 2902, -, DISCORDANT", // 2,001
        "chr1, 1001, +, chr1, 1001, -, CONCORDANT", // the fragment is the read
        "chr1, 1021, +, chr1, 1001, -, CONCORDANT", // past each other: shorter than the read
        "chr1, 1100, +, chr1, 1001, -, CONCORDANT", // still overlapping by one base
        "chr1, 1101, +, chr1, 1001, -, DISCORDANT", // facing outward
        "chr1, 9001, +, chr1, 1001, -, DISCORDANT",
        "chr1, 1001, +, chr1, 1301, +, DISCORDANT",
        "chr1, 1001, -, chr1, 1301, -, DISCORDANT",
        "chr1, 1001, +, chr1, 1100, +, FOLDED",
        "chr1, 1001, -, chr1, 1001, -, FOLDED",
        "chr1, 1001, +, chr1, 1101, +, DISCORDANT", // side by side
        "chr1, 1001, +, chr2, 1201, -, DISCORDANT",
        "chr2, 1001, -, chr1, 1201, -, DISCORDANT",
    })
    void placeAndStrandDecide(
            String contig, int start, char strand, String mateContig, int mateStart, char mateStrand, Outcome outcome) {
        List<String> lines = pair("60", contig, start, strand, mateContig, mateStart, mateStrand);
        IntakeResult result = Reading.ofLines(lines.toArray(String[]::new));
        assertThat(outcome(result)).isEqualTo(outcome);
        IntakeResult reversed = Reading.ofLines(lines.get(1), lines.get(0));
        assertThat(reversed.evidence()).isEqualTo(result.evidence());
        assertThat(reversed.library()).isEqualTo(result.library());
        assertThat(reversed.counts()).isEqualTo(result.counts());
    }

    private static Outcome outcome(IntakeResult result) {
        if (result.counts().setAside().foldedPairs() == 1) {
            return Outcome.FOLDED;
        }
        return Reading.pairs(result).isEmpty() ? Outcome.CONCORDANT : Outcome.DISCORDANT;
    }

    /** Two lines of a pair, with TLEN as bwa mem writes it. */
    private static List<String> pair(
            String quality, String contig, int start, char strand, String mateContig, int mateStart, char mateStrand) {
        int flags = 65 + (strand == '-' ? 16 : 0) + (mateStrand == '-' ? 32 : 0);
        int mateFlags = 129 + (mateStrand == '-' ? 16 : 0) + (strand == '-' ? 32 : 0);
        int distance = contig.equals(mateContig)
                ? mateStart + (mateStrand == '-' ? 99 : 0) - start - (strand == '-' ? 99 : 0)
                : 0;
        int length = distance + Integer.signum(distance);
        return List.of(
                String.join(" ", "p", "" + flags, contig, "" + start, quality, "100M", mateContig, "" + mateStart) + " "
                        + length + " * *",
                String.join(" ", "p", "" + mateFlags, mateContig, "" + mateStart, quality, "100M", contig, "" + start)
                        + " " + -length + " * *");
    }

    @ParameterizedTest
    @CsvSource({
        "chr1:10000:left,  chr2:5000:right, LEFT,  10000, 9850,  RIGHT, 5000, 5149",
        "chr1:10000:left,  chr2:5000:left,  LEFT,  10000, 9850,  LEFT,  5000, 4851",
        "chr1:10000:right, chr2:5000:left,  RIGHT, 10000, 10150, LEFT,  5000, 4851",
        "chr1:10000:right, chr2:5000:right, RIGHT, 10000, 10150, RIGHT, 5000, 5149",
    })
    void bothMatesPointAtTheBreak(
            String first,
            String second,
            Side keptFirst,
            int firstBreak,
            int firstOuter,
            Side keptSecond,
            int secondBreak,
            int secondOuter) {
        scene.add(SceneFragment.across(scene.junction(first, second, 0), 151).length(301));
        assertThat(Reading.pairs(Reading.of(scene))).singleElement().satisfies(pair -> {
            assertThat(pair.first().kept()).isEqualTo(keptFirst);
            assertThat(pair.first().outerPosition()).isEqualTo(firstOuter);
            assertThat(Math.abs(pair.first().innerPosition() - firstBreak)).isEqualTo(51);
            assertThat(pair.second().kept()).isEqualTo(keptSecond);
            assertThat(pair.second().outerPosition()).isEqualTo(secondOuter);
            assertThat(Math.abs(pair.second().innerPosition() - secondBreak)).isEqualTo(50);
            assertThat(pair.first().aligned().length()).isEqualTo(100);
            assertThat(pair.first().mappingQuality()).isEqualTo(60);
        });
    }

    @Test
    void aMateThatNeverComesIsCountedAndDropped() {
        List<String> lines = pair("60", "chr1", 1001, '+', "chr2", 1201, '-');
        IntakeResult result = Reading.ofLines(lines.get(0));
        assertThat(result.evidence()).isEmpty();
        assertThat(result.counts().setAside().matesMissing()).isEqualTo(1);
    }

    @ParameterizedTest(name = "flag {0}")
    @ValueSource(ints = {1024, 512, 256})
    void aPairWithAMateLeftOutIsNoEvidence(int flag) {
        List<String> lines = pair("60", "chr1", 1001, '+', "chr2", 1201, '-');
        String leftOut = lines.get(1).replace("p 145", "p " + (145 + flag));
        assertThat(leftOut).isNotEqualTo(lines.get(1));
        assertThat(Reading.ofLines(lines.get(0), leftOut).evidence()).isEmpty();
    }

    @Test
    void aMateOutsideTheBuildIsCountedAndNoEvidence() {
        String header =
                SamScene.on(SamScene.smallBuild()).extraContig("hs37d5", 5000).headerText();
        String records = String.join("\n", pair("60", "chr1", 1001, '+', "hs37d5", 1201, '-'))
                .replace(' ', '\t');
        IntakeResult result = Reading.of((header + records + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(result.evidence()).isEmpty();
        assertThat(result.counts().outsideBuild()).isEqualTo(1);
        assertThat(result.counts().setAside().endsOutsideBuild()).isEqualTo(1);
        assertThat(result.counts().setAside().matesMissing()).isZero();
    }

    /** Spliced reads span introns; the distance between mates is what their sequence leaves. */
    @Test
    void splicingIsNoDistance() {
        IntakeResult spliced = Reading.ofLines(
                "p 99 chr1 1001 60 50M5000N50M = 6251 5350 * *", "p 147 chr1 6251 60 100M = 1001 -5350 * *");
        assertThat(spliced.evidence()).isEmpty();
    }

    /** Without TLEN the mates' places tell. */
    @ParameterizedTest(name = "mate at {0}")
    @CsvSource({"1301, 0", "3500, 1"})
    void aFileWithoutTemplateLengths(int mateStart, int pairs) {
        IntakeResult result = Reading.ofLines(
                "p 99 chr1 1001 60 100M = " + mateStart + " 0 * *",
                "p 147 chr1 " + mateStart + " 60 100M = 1001 0 * *");
        assertThat(Reading.pairs(result)).hasSize(pairs);
    }

    @Test
    void theLibraryIsToldByItsConcordantPairs() {
        Stream.of(200, 210, 220, 230, 240)
                .forEach(length -> scene.add(scene.at("chr1", 1000 + length).length(length)));
        Adjacency fusion = scene.junction("chr1:10000:left", "chr2:5000:right", 0);
        scene.add(SceneFragment.across(fusion, 150).length(300));
        IntakeResult result = Reading.of(scene);
        assertThat(result.library().medianFragment()).isEqualTo(220);
        assertThat(result.library().maximumFragment()).isEqualTo(240);
        assertThat(result.library().readLength()).isEqualTo(100);
        assertThat(Reading.pairs(result)).extracting(DiscordantPair::first).hasSize(1);
    }
}
