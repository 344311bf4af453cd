package org.kinfuse.judge;

import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Interpretation;
import org.kinfuse.genome.Adjacency;

/** Ends on one contig lie far enough apart to be more than an indel. */
final class SpanRule implements EvidenceRule {
    static final String NAME = "span";

    private final JudgeSettings settings;

    SpanRule(JudgeSettings settings) {
        this.settings = settings;
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
        int span = adjacency.second().position() - adjacency.first().position();
        return RuleVerdict.atLeast(NAME, span, settings.minimumSpan());
    }
}
