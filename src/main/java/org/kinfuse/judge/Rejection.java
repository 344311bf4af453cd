package org.kinfuse.judge;

import java.util.List;
import org.kinfuse.evidence.SupportedAdjacency;

/**
 * A rearrangement that was seen and turned down.
 *
 * @param rearrangement junction and evidence
 * @param genes genes at the two ends as {@code ONE::OTHER}, a dot where there is none
 * @param failed the verdicts of the rules that turned it down, in the order of the rules; at least one
 */
public record Rejection(SupportedAdjacency rearrangement, String genes, List<RuleVerdict> failed) {
    /** @throws IllegalArgumentException if no rule failed */
    public Rejection {
        failed = List.copyOf(failed);
        if (failed.isEmpty()) {
            throw new IllegalArgumentException("a rejection names the rule that failed");
        }
    }
}
