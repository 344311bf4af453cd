package org.kinfuse.judge;

import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Interpretation;

/** At least one read lies surely at each end. */
final class MappingQualityRule implements EvidenceRule {
    static final String NAME = "mapping-quality";

    private final JudgeSettings settings;

    MappingQualityRule(JudgeSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public RuleVerdict judge(SupportedAdjacency rearrangement, Interpretation interpretation) {
        int worse = Math.min(
                rearrangement.support().firstMappingQuality(),
                rearrangement.support().secondMappingQuality());
        return RuleVerdict.atLeast(NAME, worse, settings.minimumMappingQuality());
    }
}
