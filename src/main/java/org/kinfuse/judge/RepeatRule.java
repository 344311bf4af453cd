package org.kinfuse.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Interpretation;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;

/**
 * A junction beside a tandem repeat is told once. Of the reads that end within the repeat an aligner puts some a few units
 * further on, so that a second, weak junction seems to share one end with the strong one, to the base, while its other end
 * lies some units off.
 *
 * <pre>
 *   strong   ======A|  joined to  |B~~~~~~~~====
 *   weak     ======A|  joined to       |~~~~====     the same reads, placed two units further on
 * </pre>
 *
 * <p>Two breaks of a tumour at one base, with partners that lie within one fragment of each other, are far rarer. Splicing
 * joins one exon to several others, so this rule is not for RNA.
 */
final class RepeatRule implements EvidenceRule {
    static final String NAME = "repeat";

    /** Bases by which an aligner may misplace the shared end; as in {@code ClusterSettings}, where that number comes from. */
    private static final int SAME_END = 10;

    /** Bases within which the other ends lie: about a fragment, in which an aligner looks for the rest of a read. */
    private static final int BESIDE = 500;

    /** How many times as many fragments the strong one has, our choice: reads that are misplaced are few. */
    private static final int TIMES = 4;

    private static final Comparator<SupportedAdjacency> STRONGEST_FIRST = Comparator.comparing(
                    (SupportedAdjacency junction) -> junction.support().uniqueFragments(), Comparator.reverseOrder())
            .thenComparing(SupportedAdjacency::adjacency);

    private final Map<Line, List<SupportedAdjacency>> byLine = new HashMap<>();

    /** Contigs and kept sides of the two ends. */
    private record Line(Breakend first, Breakend second) {
        static Line of(Adjacency adjacency) {
            return new Line(start(adjacency.first()), start(adjacency.second()));
        }

        private static Breakend start(Breakend end) {
            return new Breakend(end.contig(), 1, end.kept());
        }

        /** As a record has it; written out because Java needs a while to make it when it is first asked. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Line that && first.equals(that.first) && second.equals(that.second);
        }

        @Override
        public int hashCode() {
            return 31 * first.hashCode() + second.hashCode();
        }
    }

    /** The rule for a sample with these rearrangements. */
    static RepeatRule of(List<SupportedAdjacency> all) {
        RepeatRule rule = new RepeatRule();
        for (SupportedAdjacency junction : all) {
            if (junction.precision() == SupportedAdjacency.Precision.PRECISE) {
                rule.byLine
                        .computeIfAbsent(Line.of(junction.adjacency()), line -> new ArrayList<>())
                        .add(junction);
            }
        }
        rule.byLine.values().forEach(onLine -> onLine.sort(STRONGEST_FIRST));
        return rule;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public RuleVerdict judge(SupportedAdjacency rearrangement, Interpretation interpretation) {
        Optional<SupportedAdjacency> strong = strongOneBeside(rearrangement);
        return new RuleVerdict(
                NAME,
                strong.isPresent() ? RuleVerdict.Result.FAIL : RuleVerdict.Result.PASS,
                strong.map(other -> rearrangement.support().uniqueFragments() + " fragments beside "
                                + other.support().uniqueFragments() + " from "
                                + other.adjacency().first() + " to "
                                + other.adjacency().second())
                        .orElse("none"),
                "a quarter of the stronger one's");
    }

    private Optional<SupportedAdjacency> strongOneBeside(SupportedAdjacency weak) {
        int fragments = weak.support().uniqueFragments();
        for (SupportedAdjacency other : byLine.getOrDefault(Line.of(weak.adjacency()), List.of())) {
            if (other.support().uniqueFragments() < TIMES * fragments) {
                return Optional.empty(); // the strongest come first
            }
            if (weak.precision() == SupportedAdjacency.Precision.PRECISE
                    && isBeside(weak.adjacency(), other.adjacency())) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private static boolean isBeside(Adjacency one, Adjacency other) {
        int first = Math.abs(one.first().position() - other.first().position());
        int second = Math.abs(one.second().position() - other.second().position());
        return Math.min(first, second) <= SAME_END && Math.max(first, second) <= BESIDE;
    }
}
