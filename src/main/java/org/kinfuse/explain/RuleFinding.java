package org.kinfuse.explain;

/**
 * What a rule says of a join.
 *
 * @param rule the rule
 * @param verdict whether it applies
 * @param values the values that were compared, without full stop
 */
public record RuleFinding(Rule rule, Verdict verdict, String values) {
    /** Whether a rule applies. */
    public enum Verdict {
        /** It does. */
        APPLIES,
        /** It does not. */
        DOES_NOT
    }

    static RuleFinding of(Rule rule, boolean applies, String values) {
        return new RuleFinding(rule, applies ? Verdict.APPLIES : Verdict.DOES_NOT, values);
    }
}
