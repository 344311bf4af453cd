package org.kinfuse.judge;

import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Interpretation;
import org.kinfuse.noise.ChanceModel;

/** Chance alone, at the rate at which this library joins random places, shows no junction like it. */
final class ChanceRule implements EvidenceRule {
    static final String NAME = "score";

    private final ChanceModel chance;
    private final JudgeSettings settings;

    ChanceRule(ChanceModel chance, JudgeSettings settings) {
        this.chance = chance;
        this.settings = settings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public RuleVerdict judge(SupportedAdjacency rearrangement, Interpretation interpretation) {
        return RuleVerdict.atLeast(NAME, chance.score(rearrangement), settings.minimumScore());
    }
}
