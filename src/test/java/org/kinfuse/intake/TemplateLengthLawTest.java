package org.kinfuse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinfuse.genome.Adjacency;

/** What a file leaves out of a pair's fixed fields and tags changes nothing, as long as the two records tell it. */
class TemplateLengthLawTest {
    private static final int TEMPLATE_LENGTH = 8;

    static LongStream seeds() {
        return LongStream.range(0, 5);
    }

    /** Fragments of the reference, some of them shorter than a read, around a junction and a deletion of 1,200 bases. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void withoutTemplateLengthOrMateTagsTheAnswerIsTheSame(long seed) {
        Random random = new Random(seed);
        SamScene scene = SamScene.on(SamScene.smallBuild());
        Adjacency fusion = scene.junction("chr1:10000:left", "chr2:5000:right", 3);
        Adjacency deletion = scene.junction("chr1:20000:left", "chr1:21201:right", 2);
        for (int i = 0; i < 60; i++) {
            int length = 110 + random.nextInt(200);
            scene.add(
                    scene.at("chr1", 9_700 + random.nextInt(400)).length(length),
                    scene.at("chr1", 19_700 + random.nextInt(1_800)).length(length));
        }
        for (int i = 0; i < 6; i++) {
            scene.add(
                    SceneFragment.across(fusion, 40 + random.nextInt(120)).length(200),
                    SceneFragment.across(deletion, 40 + random.nextInt(120)).length(200));
        }
        String sam = new String(scene.bytes(SamScene.Form.SAM), StandardCharsets.US_ASCII);

        IntakeResult whole = read(sam);
        IntakeResult withoutLength = read(edited(sam, TemplateLengthLawTest::withoutLength));
        IntakeResult withoutTags = read(edited(sam, TemplateLengthLawTest::withoutMateTags));
        IntakeResult withoutEither = read(edited(sam, line -> withoutLength(withoutMateTags(line))));

        assertThat(whole.evidence()).isNotEmpty();
        assertThat(withoutLength.evidence()).isEqualTo(whole.evidence());
        assertThat(withoutEither.evidence()).isEqualTo(withoutTags.evidence());
        for (IntakeResult poorer : new IntakeResult[] {withoutLength, withoutTags, withoutEither}) {
            assertThat(poorer.library()).isEqualTo(whole.library());
            assertThat(poorer.counts()).isEqualTo(whole.counts());
            assertThat(poorer.depth().crossing(fusion.first(), 3))
                    .isEqualTo(whole.depth().crossing(fusion.first(), 3));
            assertThat(poorer.depth().crossing(deletion.second(), 2))
                    .isEqualTo(whole.depth().crossing(deletion.second(), 2));
        }
    }

    private static IntakeResult read(String sam) {
        return Reading.of(sam.getBytes(StandardCharsets.US_ASCII));
    }

    private static String edited(String sam, UnaryOperator<String> edit) {
        return sam.lines()
                .map(line -> line.startsWith("@") ? line : edit.apply(line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String withoutLength(String line) {
        String[] fields = line.split("\t", -1);
        fields[TEMPLATE_LENGTH] = "0";
        return String.join("\t", fields);
    }

    private static String withoutMateTags(String line) {
        return Arrays.stream(line.split("\t", -1))
                .filter(field -> !field.startsWith("MC:Z:") && !field.startsWith("MQ:i:"))
                .collect(Collectors.joining("\t"));
    }
}
