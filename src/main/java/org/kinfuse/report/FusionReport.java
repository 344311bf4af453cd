package org.kinfuse.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.kinfuse.callability.IntronCallability;

/**
 * The whole answer for one sample, in the words that are printed. Every form of output is written from this value.
 *
 * @param schemaVersion version of the structure: the first number changes when a reader may break, the second when
 *     something is added
 * @param run how the answer came about
 * @param calls in order of tier, then support, then position
 * @param rejected in order of position
 * @param callability where fusions could have been seen, by gene and intron; of DNA only
 */
public record FusionReport(
        String schemaVersion,
        RunFacts run,
        List<CallEntry> calls,
        List<RejectedEntry> rejected,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CallabilityEntry> callability) {
    /** The version of the structure that this program writes. */
    public static final String SCHEMA_VERSION = "1.4";

    /** Copies the lists. */
    public FusionReport {
        calls = List.copyOf(calls);
        rejected = List.copyOf(rejected);
        callability = List.copyOf(callability);
    }

    /** An answer that does not tell where fusions could have been seen. */
    public FusionReport(String schemaVersion, RunFacts run, List<CallEntry> calls, List<RejectedEntry> rejected) {
        this(schemaVersion, run, calls, rejected, List.of());
    }

    /** The same answer, telling where fusions could have been seen. */
    public FusionReport telling(List<IntronCallability> introns) {
        return new FusionReport(
                schemaVersion,
                run,
                calls,
                rejected,
                introns.stream().map(CallabilityEntry::of).toList());
    }

    /** Whether the calls were made from reads, and not by somebody else. */
    public boolean comesFromReads() {
        return run.library().readLength() > 0;
    }
}
