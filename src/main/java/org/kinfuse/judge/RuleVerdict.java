package org.kinfuse.judge;

import java.util.Locale;

/**
 * What one rule found.
 *
 * @param rule the rule's name, as in settings and documentation
 * @param result whether the rearrangement passes
 * @param value what was found
 * @param threshold what was asked for
 */
public record RuleVerdict(String rule, Result result, String value, String threshold) {
    /** Pass or fail. */
    public enum Result {
        /** The rule is met. */
        PASS,
        /** The rule is not met. */
        FAIL;

        private final String word = name().toLowerCase(Locale.ROOT);

        /** The word used in outputs, {@code pass} or {@code fail}. */
        public String word() {
            return word;
        }
    }

    static RuleVerdict atLeast(String rule, int value, int threshold) {
        return new RuleVerdict(
                rule, value >= threshold ? Result.PASS : Result.FAIL, Integer.toString(value), ">= " + threshold);
    }
}
