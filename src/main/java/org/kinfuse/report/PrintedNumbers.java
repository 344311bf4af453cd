package org.kinfuse.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kinfuse.genome.Bases;
import org.kinfuse.report.JunctionEntry.BreakendEntry;

/** What numbers of an answer must be beside one another. */
final class PrintedNumbers {
    private PrintedNumbers() {}

    /** What is wrong first, and where: two calls of one number, or what is wrong in a call or a junction. */
    static Optional<String> wrongIn(FusionReport report) {
        Map<String, Integer> contigs = report.run().reference().contigs();
        Set<Integer> numbers = new HashSet<>();
        List<CallEntry> calls = report.calls();
        for (int i = 0; i < calls.size(); i++) {
            String path = "calls[" + i + "]";
            if (!numbers.add(calls.get(i).call())) {
                return Optional.of(path + ".call is " + calls.get(i).call() + ", as that of another call is");
            }
            Optional<String> wrong = wrongIn(calls.get(i), path, contigs);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        for (int i = 0; i < report.rejected().size(); i++) {
            Optional<String> wrong =
                    wrongIn(report.rejected().get(i).junction(), "rejected[" + i + "].junction", contigs);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    /** The same of one call: an end off its contig, letters that are no bases, exons that its transcript does not have. */
    static Optional<String> wrongIn(CallEntry call, String path, Map<String, Integer> contigs) {
        return wrongIn(call.junction(), path + ".junction", contigs).or(() -> PrintedOutcomes.wrongIn(call, path));
    }

    private static Optional<String> wrongIn(JunctionEntry junction, String path, Map<String, Integer> contigs) {
        return wrongIn(junction.first(), path + ".first", contigs)
                .or(() -> wrongIn(junction.second(), path + ".second", contigs))
                .or(() -> noBases(junction.inserted(), path + ".inserted"))
                .or(() -> noBases(junction.homologyBases(), path + ".homologyBases"));
    }

    private static Optional<String> noBases(String text, String path) {
        return Bases.areIn(text) ? Optional.empty() : Optional.of(path + " is '" + text + "': expected nucleotides");
    }

    private static Optional<String> wrongIn(BreakendEntry end, String path, Map<String, Integer> contigs) {
        Integer length = contigs.get(end.contig());
        if (length == null) {
            return Optional.of(
                    path + ".contig is '" + end.contig() + "', and run.reference.contigs has no such contig");
        }
        return end.position() <= length
                ? Optional.empty()
                : Optional.of(
                        path + ".position is " + end.position() + ": expected 1 to " + length + " on " + end.contig());
    }
}
