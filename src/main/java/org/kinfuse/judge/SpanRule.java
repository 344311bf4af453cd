package org.kinfuse.judge;

import java.util.List;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Interpretation;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Rearrangement;

/**
 * Ends on one contig lie far enough apart to be more than an indel, or they are one half of an inversion whose other half
 * reads show as well.
 *
 * <pre>
 *   reference    ====A====|1=====B=====2|====C====
 *   sample       ====A====|2=====B=====1|====C====     two junctions: left to left, and right to right
 * </pre>
 *
 * <p>No indel looks like that, however short it is. A fragment that folds back while a library is made shows one of the
 * two, which is why the other is asked for.
 */
final class SpanRule implements EvidenceRule {
    static final String NAME = "span";

    /** As {@link org.kinfuse.noise.MobileElements} has it, the halves of a balanced event seldom lose more bases. */
    private static final int SAME_BREAK = 50;

    private final JudgeSettings settings;
    private final List<Adjacency> shortInversions;

    private SpanRule(JudgeSettings settings, List<Adjacency> shortInversions) {
        this.settings = settings;
        this.shortInversions = shortInversions;
    }

    /** The rule for a sample with these rearrangements. */
    static SpanRule of(JudgeSettings settings, List<SupportedAdjacency> all) {
        return new SpanRule(
                settings,
                all.stream()
                        .filter(each -> isShortInversion(each, settings))
                        .map(SupportedAdjacency::adjacency)
                        .toList());
    }

    /** Whether enough reads show, to the base, what may be half of an inversion too short for the rule. */
    private static boolean isShortInversion(SupportedAdjacency each, JudgeSettings settings) {
        return Rearrangement.of(each.adjacency()) == Rearrangement.INVERSION
                && span(each.adjacency()) < settings.minimumSpan()
                && each.precision() == SupportedAdjacency.Precision.PRECISE
                && each.support().splitReads() + each.support().clippedReads() >= settings.minimumFragments();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public RuleVerdict judge(SupportedAdjacency rearrangement, Interpretation interpretation) {
        Adjacency adjacency = rearrangement.adjacency();
        String threshold = ">= " + settings.minimumSpan();
        if (!adjacency.first().contig().equals(adjacency.second().contig())) {
            return new RuleVerdict(NAME, RuleVerdict.Result.PASS, "two contigs", threshold);
        }
        if (isShortInversion(rearrangement, settings)
                && shortInversions.stream().anyMatch(other -> adjacency.isOtherHalfOf(other, SAME_BREAK))) {
            return new RuleVerdict(NAME, RuleVerdict.Result.PASS, "both junctions of an inversion", threshold);
        }
        return RuleVerdict.atLeast(NAME, span(adjacency), settings.minimumSpan());
    }

    private static int span(Adjacency adjacency) {
        return adjacency.second().position() - adjacency.first().position();
    }
}
