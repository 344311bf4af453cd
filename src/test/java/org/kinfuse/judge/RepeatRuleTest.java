package org.kinfuse.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.evidence.JunctionQuality;
import org.kinfuse.evidence.Support;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.evidence.SupportedAdjacency.Crossing;
import org.kinfuse.evidence.SupportedAdjacency.Precision;
import org.kinfuse.fuse.Interpreter;
import org.kinfuse.genes.GeneScene;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genes.TranscriptPreference;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Side;
import org.kinfuse.locate.Locator;

/** A strong junction of 100 fragments, and others beside it. */
class RepeatRuleTest {
    private final SupportedAdjacency strong = supported(50_000, 90_000, Side.RIGHT, 100, Precision.PRECISE);

    @ParameterizedTest(name = "{0} to {1} {2}, {3} fragments {4}")
    @CsvSource({
        "50000, 90191, RIGHT, 5, PRECISE, FAIL",
        "49993, 89600, RIGHT, 25, PRECISE, FAIL",
        "50300, 90002, RIGHT, 5, PRECISE, FAIL",
        "50000, 90191, RIGHT, 26, PRECISE, PASS",
        "50000, 90501, RIGHT, 5, PRECISE, PASS",
        "50011, 90191, RIGHT, 5, PRECISE, PASS",
        "50000, 90191, LEFT, 5, PRECISE, PASS",
        "50000, 90191, RIGHT, 5, IMPRECISE, PASS",
    })
    void turnsDownWhatIsWeakBesideIt(
            int first, int second, Side kept, int fragments, Precision precision, RuleVerdict.Result expected) {
        SupportedAdjacency weak = supported(first, second, kept, fragments, precision);

        assertThat(judged(weak, List.of(weak, strong)).result()).isEqualTo(expected);
        assertThat(judged(strong, List.of(weak, strong)).result()).isEqualTo(RuleVerdict.Result.PASS);
    }

    @Test
    void saysBesideWhich() {
        SupportedAdjacency weak = supported(50_000, 90_191, Side.RIGHT, 5, Precision.PRECISE);

        assertThat(judged(weak, List.of(strong, weak)))
                .isEqualTo(new RuleVerdict(
                        "repeat",
                        RuleVerdict.Result.FAIL,
                        "5 fragments beside 100 from chr1:50000:left to chr1:90000:right",
                        "a quarter of the stronger one's"));
    }

    private static RuleVerdict judged(SupportedAdjacency one, List<SupportedAdjacency> all) {
        Transcript gene = GeneScene.transcript("GENE").introns(2_000).build();
        Interpreter interpreter = new Interpreter(
                new Locator(GeneScene.models(GeneScene.gene(gene))),
                TranscriptPreference.MSK,
                (first, second) -> false);
        return RepeatRule.of(all).judge(one, interpreter.interpret(one.adjacency()));
    }

    private static SupportedAdjacency supported(int first, int second, Side kept, int fragments, Precision precision) {
        return new SupportedAdjacency(
                Adjacency.joining(
                        new Breakend(GeneScene.contig("chr1"), first, Side.LEFT),
                        new Breakend(GeneScene.contig("chr1"), second, kept),
                        ""),
                precision,
                0,
                new Support(fragments, 0, 0, fragments, fragments, 0, 60, 60),
                new Crossing(OptionalInt.of(500), OptionalInt.of(500)),
                JunctionQuality.UNKNOWN,
                List.of());
    }
}
