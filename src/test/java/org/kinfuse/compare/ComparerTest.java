package org.kinfuse.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.compare.ExpectedJunction.Half;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Side;
import org.kinfuse.report.ReportScene;
import org.kinfuse.report.SampleName;

class ComparerTest {
    private static Adjacency fusion(int five, int three) {
        return ReportScene.join(ReportScene.at("chr1", five, Side.LEFT), ReportScene.at("chr2", three, Side.LEFT));
    }

    private static List<Answer> compared(List<ExpectedFusion> expected, ObservedSample... samples) {
        return new Comparer(expected).compare(List.of(samples)).answers();
    }

    private static String told(Answer answer) {
        return answer.verdict().word()
                + answer.explanations().map(each -> "; " + each).reduce("", String::concat);
    }

    /** FIVE exons 1-2 :: KIN exons 3-5 at chr1:11500 and chr2:12500. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "fusion@ FIVE::KIN@ found",
                "fusion@ FIVE::KIN e2::e3@ found",
                "fusion@ NM_FIVE.9(FIVE):e.2::NM_KIN(KIN):e.3@ found",
                "fusion@ FIVE::*@ found",
                "fusion@ *::KIN@ found",
                "fusion@ KIN::FIVE e2::e3@ differs; joined the other way round, FIVE::KIN",
                "fusion@ FIVE::KIN e3::e3@ differs; FIVE exon 2 instead of 3",
                "fusion@ FIVE::KIN e2::e4@ differs; KIN exon 3 instead of 4",
                "fusion@ FIVE::LONE@ missing; of the same genes there is FIVE::KIN (call 1)",
                "fusion@ LONE::*@ missing; none of 1 calls has these genes or lies near",
                "gene5 ¦ gene3 ¦ tier@ FIVE ¦ KIN ¦ 1@ found",
                "gene5 ¦ gene3 ¦ tier@ FIVE ¦ KIN ¦ 2-3@ differs; tier 1, expected 2-3",
                "gene5 ¦ gene3 ¦ frame@ FIVE ¦ KIN ¦ out-of-frame@ differs; frame in-frame instead of out-of-frame",
                "gene5 ¦ gene3 ¦ unique_fragments@ FIVE ¦ KIN ¦ >=9@ differs; unique_fragments 8, expected >=9",
                "gene5 ¦ gene3 ¦ fraction@ FIVE ¦ KIN ¦ 0.4@ found",
                "gene5 ¦ gene3 ¦ fraction3@ FIVE ¦ KIN ¦ 0.4@ differs; fraction3 is not told, expected 0.4",
                "gene5 ¦ gene3 ¦ kinase ¦ kinase_status ¦ kinase_percent@ FIVE ¦ KIN ¦ KIN ¦ retained ¦ 100@ found",
                "gene5 ¦ gene3 ¦ class@ FIVE ¦ KIN ¦ inversion@ differs; translocation instead of inversion",
                "place1 ¦ place2@ 1:11500 ¦ 2:12500@ found",
                "place1 ¦ place2@ 2:12500 ¦ 1:11500@ found",
                "place1 ¦ place2@ chr2:12500:left ¦ chr1:11500:left@ found",
                "place1 ¦ place2@ chr2:12510 ¦ chr1:11490@ found",
                "place1 ¦ place2@ chr2:12511 ¦ chr1:11490@ differs; found 11 bases away",
                "place1 ¦ place2 ¦ within@ chr2:12500 ¦ chr1:11501 ¦ 0@ differs; found 1 base away",
                "place1 ¦ place2@ chr2:12500:right ¦ chr1:11500:right@ differs; found the other half of the event, chr1:11500:left chr2:12500:left",
                "place1 ¦ place2@ chr2:12500:right ¦ chr1:11500:left@ differs; other sides are kept, chr1:11500:left chr2:12500:left",
                "place1 ¦ place2 ¦ reciprocal@ chr2:12500:right ¦ chr1:11500:right ¦ yes@ found; the other half of the event",
                "fusion ¦ reciprocal@ KIN::FIVE e1::e5 ¦ yes@ found; the other half of the event",
                "fusion ¦ place1 ¦ place2@ FIVE::KIN e3::e3 ¦ 1:11600 ¦ 2:12500@ differs; found 100 bases away; FIVE exon 2 instead of 3",
                "place1 ¦ place2@ chr2:52501 ¦ chr1:11500@ missing; none of 1 calls has these genes or lies near",
            })
    void aRowIsHeldAgainstTheCallThatIsMeant(String header, String row, String told) {
        List<Answer> answers =
                compared(CompareScene.expected(header, row), CompareScene.observed(ReportScene.fusion()));

        assertThat(answers).singleElement().extracting(ComparerTest::told).isEqualTo(told);
    }

    @Test
    void genesOfNoTranscriptAreNoPartners() {
        ObservedSample tails = CompareScene.observed(ReportScene.join(
                ReportScene.at("chr1", 11_500, Side.LEFT), ReportScene.at("chr2", 12_500, Side.RIGHT)));

        assertThat(compared(CompareScene.expected("fusion", "FIVE::KIN"), tails))
                .singleElement()
                .extracting(ComparerTest::told)
                .asString()
                .startsWith("differs; no transcript comes of it (");
        assertThat(compared(CompareScene.expected("gene5 ¦ gene3 ¦ tier", "FIVE ¦ KIN ¦ 5"), tails))
                .singleElement()
                .extracting(Answer::verdict)
                .isEqualTo(Verdict.FOUND);
    }

    @Test
    void eachCallAnswersOneRowAndAsFewRowsAsPossibleFail() {
        // Both rows could take the first call, only the loose one the second.
        List<Answer> answers = compared(
                CompareScene.expected("fusion ¦ place1 ¦ place2", "FIVE::KIN", "FIVE::KIN ¦ 1:11500 ¦ 2:12500"),
                CompareScene.observed(fusion(11_500, 12_500), fusion(11_700, 12_700)));

        assertThat(answers).extracting(Answer::verdict).containsExactly(Verdict.FOUND, Verdict.FOUND);
        assertThat(answers.get(0).pairings().get(0).call().junction()).isEqualTo(fusion(11_700, 12_700));

        assertThat(compared(
                        CompareScene.expected("fusion", "FIVE::KIN", "FIVE::KIN"),
                        CompareScene.observed(fusion(11_500, 12_500))))
                .extracting(ComparerTest::told)
                .containsExactly("found", "missing; call 1 fits, and answers another row");
    }

    @Test
    void theOtherHalfIsNeverNearerThanACallOfTheSameSides() {
        Adjacency half = ReportScene.join(
                ReportScene.at("chr1", 11_501, Side.RIGHT), ReportScene.at("chr2", 12_501, Side.RIGHT));

        List<Answer> answers = compared(
                CompareScene.expected("place1 ¦ place2 ¦ within", "1:11502:left ¦ 2:12500:left ¦ 0"),
                CompareScene.observed(half, fusion(11_500, 12_500)));

        assertThat(answers).singleElement().extracting(ComparerTest::told).isEqualTo("differs; found 2 bases away");
    }

    @Test
    void whatIsForbiddenOrNotExpectedIsTold() {
        ObservedSample two = CompareScene.observed(fusion(11_500, 12_500), fusion(12_500, 13_400));

        assertThat(compared(CompareScene.expected("fusion ¦ must", "*::KIN ¦ absent"), two))
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.verdict()).isEqualTo(Verdict.FORBIDDEN);
                    assertThat(answer.pairings()).hasSize(2);
                });
        assertThat(compared(CompareScene.expected("fusion ¦ must", "*::LONE ¦ absent", "v::KIN ¦ allowed"), two))
                .extracting(Answer::verdict)
                .containsExactly(Verdict.ABSENT, Verdict.ALLOWED);
        assertThat(compared(CompareScene.expected("fusion ¦ must", "FIVE::KIN ¦ ", "*::KIN ¦ absent"), two))
                .as("the call that is expected is not forbidden by a wider row")
                .satisfies(answers -> assertThat(answers.get(1).pairings()).hasSize(1));

        Comparer strict = new Comparer(CompareScene.expected("fusion", "FIVE::KIN")).withNothingElseIn("1-6");
        assertThat(strict.compare(List.of(two)).answers())
                .extracting(Answer::verdict)
                .containsExactly(Verdict.FOUND, Verdict.UNEXPECTED);
        assertThat(strict.compare(List.of(two)).holds()).isFalse();
        Comparer allowing = new Comparer(CompareScene.expected("fusion ¦ must", "FIVE::KIN ¦ ", "FIVE::KIN ¦ allowed"))
                .withNothingElseIn("<=6");
        assertThat(allowing.compare(List.of(two)).holds()).isTrue();
        assertThatThrownBy(() -> strict.withNothingElseIn("7")).hasMessageContaining("tiers 1 to 6");
        assertThatThrownBy(() -> strict.withNothingElseIn("best")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rowsConcernTheirSampleOrAll() {
        ObservedSample one = CompareScene.observed("one", fusion(11_500, 12_500));
        ObservedSample two = CompareScene.observed("two");

        List<Answer> answers = compared(
                CompareScene.expected(
                        "sample ¦ fusion ¦ must", "one ¦ FIVE::KIN", " ¦ FIVE::KIN ¦ absent", "six ¦ v::KIN ¦ absent"),
                one,
                two);

        assertThat(answers)
                .extracting(answer -> answer.sample() + " " + told(answer))
                .containsExactly(
                        "six no-sample; no file is of sample 'six', but of 'one', 'two'",
                        "one found",
                        "one absent",
                        "two absent");
    }

    @Test
    void severalCallersMaySayTheSame() {
        SampleName sample = new SampleName("one");
        ObservedSample merged = new ObservedSample(
                sample,
                List.of(
                        CompareScene.call(sample, 0, fusion(11_500, 12_500)),
                        CompareScene.call(sample, 1, fusion(11_503, 12_497)),
                        CompareScene.call(sample, 1, fusion(11_700, 12_497))),
                List.of());

        assertThat(compared(CompareScene.expected("fusion", "FIVE::KIN", "FIVE::KIN", "FIVE::KIN"), merged))
                .as("what two callers say answers one row")
                .extracting(Answer::verdict)
                .containsExactly(Verdict.FOUND, Verdict.FOUND, Verdict.MISSING);
        assertThat(new Comparer(CompareScene.expected("fusion ¦ place1 ¦ place2", "FIVE::KIN ¦ 1:11500 ¦ 2:12500"))
                        .withNothingElseIn("1-6")
                        .compare(List.of(merged))
                        .answers())
                .extracting(Answer::verdict)
                .containsExactly(Verdict.FOUND, Verdict.UNEXPECTED);
    }

    @Test
    void whatWasSeenAndTurnedDownIsTold() {
        ObservedSample sample = new ObservedSample(
                CompareScene.SAMPLE,
                List.of(),
                List.of(new ObservedSample.Seen("FIVE::KIN", fusion(11_500, 12_500), "turned down by fragments (2)")));

        assertThat(compared(CompareScene.expected("fusion", "FIVE::KIN", "LONE::KIN"), sample))
                .extracting(ComparerTest::told)
                .containsExactly(
                        "missing; seen at chr1:11500:left chr2:12500:left, but turned down by fragments (2)",
                        "missing; there is no call at all");
    }

    @Test
    void distancesAreThoseOfTheNearestSlidFormOnRandomJunctionsOfSeed11() {
        Random random = new Random(11);
        for (int trial = 0; trial < 3_000; trial++) {
            Adjacency found = random(random, random.nextInt(6));
            Adjacency expected = moved(found, random, random.nextInt(4));
            OptionalInt distance = ExpectedJunction.of(expected).distance(found, Half.SAME);

            assertThat(distance).hasValue(bruteDistance(expected, found));
            ExpectedJunction turned = new ExpectedJunction(
                    ExpectedJunction.End.of(expected.second()),
                    ExpectedJunction.End.of(expected.first()),
                    expected.homology());
            assertThat(turned.distance(found, Half.SAME)).isEqualTo(distance);
        }
    }

    private static Adjacency random(Random random, int homology) {
        Side one = random.nextBoolean() ? Side.LEFT : Side.RIGHT;
        Side other = random.nextBoolean() ? Side.LEFT : Side.RIGHT;
        Breakend first = ReportScene.at("chr1", 1_000 + random.nextInt(20), one);
        Breakend second = ReportScene.at("chr2", 2_000 + random.nextInt(20), other);
        return new Adjacency(first, second, "", homology);
    }

    private static Adjacency moved(Adjacency from, Random random, int homology) {
        return new Adjacency(
                from.first().moved(random.nextInt(9) - 4), from.second().moved(random.nextInt(9) - 4), "", homology);
    }

    /** By sliding both through all of their homology. */
    private static int bruteDistance(Adjacency expected, Adjacency found) {
        return IntStream.rangeClosed(0, expected.homology())
                .mapToObj(expected::slid)
                .flatMapToInt(one -> IntStream.rangeClosed(0, found.homology())
                        .mapToObj(found::slid)
                        .mapToInt(other -> Math.max(
                                Math.abs(one.first().position() - other.first().position()),
                                Math.abs(
                                        one.second().position() - other.second().position()))))
                .min()
                .orElseThrow();
    }

    @Test
    void noPairingOfRandomRowsAndCallsIsCheaperOfSeed5() {
        Random random = new Random(5);
        for (int trial = 0; trial < 60; trial++) {
            List<String> lines = new ArrayList<>(List.of("fusion ¦ place1 ¦ place2 ¦ within ¦ tier"));
            IntStream.range(0, 1 + random.nextInt(4)).forEach(row -> lines.add(line(random)));
            List<ExpectedFusion> rows = CompareScene.expected(lines.toArray(String[]::new));
            List<ObservedCall> calls = Stream.generate(
                            () -> fusion(11_480 + 10 * random.nextInt(5), 12_480 + 10 * random.nextInt(5)))
                    .limit(random.nextInt(5))
                    .map(junction -> CompareScene.call(CompareScene.SAMPLE, 0, junction))
                    .toList();

            long cost = new OneToOne(rows, calls.stream().map(List::of).toList())
                    .pairings().stream()
                            .mapToLong(pairing -> pairing.map(Pairing::cost).orElse(Pairing.costOfNone()))
                            .sum();

            assertThat(cost).as(lines + " " + calls.size()).isEqualTo(cheapest(rows, calls, 0, Set.of()));
        }
    }

    private static String line(Random random) {
        String places =
                " ¦ 1:" + (11_480 + 10 * random.nextInt(5)) + " ¦ 2:" + (12_480 + 10 * random.nextInt(5)) + " ¦ 15";
        return switch (random.nextInt(3)) {
            case 0 -> "FIVE::KIN";
            case 1 -> "FIVE::KIN" + places;
            default -> "." + places + " ¦ " + (1 + random.nextInt(2));
        };
    }

    private static long cheapest(List<ExpectedFusion> rows, List<ObservedCall> calls, int row, Set<Integer> used) {
        if (row == rows.size()) {
            return 0;
        }
        long least = Pairing.costOfNone() + cheapest(rows, calls, row + 1, used);
        for (int call = 0; call < calls.size(); call++) {
            Optional<Pairing> pairing = new Pairer(rows.get(row)).pair(calls.get(call));
            if (pairing.isPresent() && !used.contains(call)) {
                Set<Integer> now = new HashSet<>(used);
                now.add(call);
                least = Math.min(least, pairing.get().cost() + cheapest(rows, calls, row + 1, now));
            }
        }
        return least;
    }
}
