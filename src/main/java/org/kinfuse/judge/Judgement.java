package org.kinfuse.judge;

import java.util.List;

/**
 * All answers for one sample.
 *
 * @param calls in order of tier, then support, then position
 * @param rejections in order of position
 * @param rules what each rule left over, in the order of the rules
 */
public record Judgement(List<Call> calls, List<Rejection> rejections, List<RuleOutcome> rules) {

    /**
     * What a rule left over.
     *
     * @param rule its name
     * @param remaining rearrangements that met it and all rules before it
     * @param failed rearrangements that it was the first to turn down
     */
    public record RuleOutcome(String rule, int remaining, int failed) {}

    /** Copies the lists. */
    public Judgement {
        calls = List.copyOf(calls);
        rejections = List.copyOf(rejections);
        rules = List.copyOf(rules);
    }
}
