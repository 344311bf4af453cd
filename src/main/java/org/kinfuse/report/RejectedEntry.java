package org.kinfuse.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.kinfuse.genome.Rearrangement;

/**
 * A rearrangement that was seen and turned down, as it is printed.
 *
 * @param genes genes at the two ends, a dot where there is none
 * @param rearrangement deletion, duplication, inversion, translocation, insertion or unchanged
 * @param junction the place
 * @param support the evidence
 * @param failed the rules that turned it down
 */
public record RejectedEntry(
        String genes,
        @JsonProperty("class") @Words(Rearrangement.class) String rearrangement,
        JunctionEntry junction,
        SupportEntry support,
        List<FailedRule> failed) {

    /**
     * A rule that was not met.
     *
     * @param rule name of the rule
     * @param value what was found
     * @param threshold what was asked for
     */
    public record FailedRule(String rule, String value, String threshold) {}

    /** Copies the list. */
    public RejectedEntry {
        failed = List.copyOf(failed);
    }
}
