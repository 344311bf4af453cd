package org.kinfuse.judge;

import java.util.Optional;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Interpretation;

/**
 * At least one read lies surely at each end. Where all reads of one end fit the same one other place as well, it is known what
 * was joined but for which of the two: see {@link Paralogue}.
 */
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
        int first = rearrangement.support().firstMappingQuality();
        int second = rearrangement.support().secondMappingQuality();
        return first >= second
                ? judge(first, second, Paralogue.ofSecond(rearrangement))
                : judge(second, first, Paralogue.ofFirst(rearrangement));
    }

    private RuleVerdict judge(int better, int worse, Optional<Paralogue> atWorse) {
        int minimum = settings.minimumMappingQuality();
        if (better >= minimum && worse < minimum && atWorse.isPresent()) {
            return new RuleVerdict(
                    NAME,
                    RuleVerdict.Result.PASS,
                    worse + ", one copy at " + atWorse.orElseThrow().copy(),
                    ">= " + minimum);
        }
        return RuleVerdict.atLeast(NAME, worse, minimum);
    }
}
