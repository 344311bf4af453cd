package org.kinfuse.judge;

import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Interpretation;
import org.kinfuse.normals.NormalTest;
import org.kinfuse.normals.NormalVerdict;

/**
 * The matched normal shows no more of it than tumour DNA in the normal explains: see {@link NormalTest}. A normal with too
 * little depth turns nothing down.
 */
final class NormalRule implements EvidenceRule {
    static final String NAME = "normal";

    private final Background background;

    NormalRule(Background background) {
        this.background = background;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public RuleVerdict judge(SupportedAdjacency rearrangement, Interpretation interpretation) {
        return background
                .weighed(rearrangement)
                .map(NormalRule::verdict)
                .orElse(new RuleVerdict(NAME, RuleVerdict.Result.PASS, "no normal", "no normal"));
    }

    private static RuleVerdict verdict(NormalTest.Finding finding) {
        RuleVerdict.Result result =
                finding.verdict() == NormalVerdict.GERMLINE ? RuleVerdict.Result.FAIL : RuleVerdict.Result.PASS;
        return new RuleVerdict(NAME, result, finding.fragments() + " of " + finding.depth(), "<= " + finding.most());
    }
}
