package org.kinfuse.report;

import java.util.List;

/**
 * The whole answer for one sample, in the words that are printed. Every form of output is written from this value.
 *
 * @param schemaVersion version of the structure: the first number changes when a reader may break, the second when
 *     something is added
 * @param run how the answer came about
 * @param calls in order of tier, then support, then position
 * @param rejected in order of position
 */
public record FusionReport(String schemaVersion, RunFacts run, List<CallEntry> calls, List<RejectedEntry> rejected) {
    /** The version of the structure that this program writes. */
    public static final String SCHEMA_VERSION = "1.3";

    /** Copies the lists. */
    public FusionReport {
        calls = List.copyOf(calls);
        rejected = List.copyOf(rejected);
    }
}
