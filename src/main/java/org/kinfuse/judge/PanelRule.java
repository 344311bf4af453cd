package org.kinfuse.judge;

import java.util.OptionalInt;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Interpretation;

/** Fewer samples of the panel of normals show it than are taken to prove that it comes without a tumour. */
final class PanelRule implements EvidenceRule {
    static final String NAME = "panel-of-normals";

    private final Background background;

    PanelRule(Background background) {
        this.background = background;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public RuleVerdict judge(SupportedAdjacency rearrangement, Interpretation interpretation) {
        int limit = background.settings().panelSamples();
        OptionalInt samples = background.panel().samplesWith(rearrangement);
        return new RuleVerdict(
                NAME,
                samples.orElse(0) >= limit ? RuleVerdict.Result.FAIL : RuleVerdict.Result.PASS,
                samples.orElse(0) + " of " + background.panel().size() + " samples",
                "< " + limit);
    }
}
