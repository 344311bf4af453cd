package org.kinfuse.compare;

import java.util.List;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.report.RejectedEntry;
import org.kinfuse.report.SampleName;

/**
 * All that was observed in a sample.
 *
 * @param sample its name
 * @param calls the calls of all its files
 * @param seen what was seen there and is no call
 */
public record ObservedSample(SampleName sample, List<ObservedCall> calls, List<Seen> seen) {
    /**
     * Something that was seen and is no call.
     *
     * @param genes genes at its ends, {@code EML4::ALK}
     * @param junction its place
     * @param why why it is no call
     */
    public record Seen(String genes, Adjacency junction, String why) {
        /** What was turned down, and the rules that did. */
        public static Seen of(RejectedEntry entry, GenomeBuild build) {
            List<String> rules = entry.failed().stream()
                    .map(rule -> rule.rule() + " (" + rule.value() + ", asked for: " + rule.threshold() + ")")
                    .toList();
            return new Seen(
                    entry.genes(),
                    ObservedCall.junction(entry.junction(), build),
                    "turned down by " + String.join(" and ", rules));
        }

        /** A call that its file marks as failing a filter. */
        public static Seen failing(ObservedCall call, String filter) {
            return new Seen(call.entry().name(), call.junction(), "its FILTER is " + filter);
        }
    }

    /** Copies the lists. */
    public ObservedSample {
        calls = List.copyOf(calls);
        seen = List.copyOf(seen);
    }
}
