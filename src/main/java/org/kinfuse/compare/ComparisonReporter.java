package org.kinfuse.compare;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.kinfuse.compare.ComparisonEntry.AnswerEntry;
import org.kinfuse.compare.ComparisonEntry.CallLine;
import org.kinfuse.compare.ComparisonEntry.DifferenceEntry;
import org.kinfuse.compare.ComparisonEntry.ObservedEntry;
import org.kinfuse.report.RunFacts;
import org.kinfuse.report.TsvColumn;

/** Puts a comparison into the words that are printed. */
public final class ComparisonReporter {
    private final Asked asked;

    /**
     * What was compared, and how.
     *
     * @param program the program
     * @param expected the file that says what is expected
     * @param observed the files, in the order of the command line
     * @param settings by the names of the options
     */
    public record Asked(
            RunFacts.Program program,
            RunFacts.Input expected,
            List<ObservedEntry> observed,
            Map<String, String> settings) {}

    /** A reporter of what was asked for. */
    public ComparisonReporter(Asked asked) {
        this.asked = asked;
    }

    /** The whole answer. */
    public ComparisonEntry entry(Comparison comparison) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Arrays.stream(Verdict.values()).forEach(verdict -> counts.put(verdict.word(), comparison.count(verdict)));
        return new ComparisonEntry(
                ComparisonEntry.SCHEMA_VERSION,
                asked.program(),
                asked.expected(),
                asked.observed(),
                asked.settings(),
                comparison.holds() ? ComparisonEntry.PASSED : ComparisonEntry.FAILED,
                counts,
                comparison.answers().stream().map(this::entry).toList());
    }

    private AnswerEntry entry(Answer answer) {
        return new AnswerEntry(
                answer.verdict().word(),
                answer.sample(),
                answer.row().map(row -> OptionalInt.of(row.line())).orElse(OptionalInt.empty()),
                answer.row()
                        .map(ExpectedFusion.Row::name)
                        .orElseGet(() -> answer.pairings().get(0).call().entry().name()),
                answer.expected().stream()
                        .findFirst()
                        .map(ComparisonReporter::asked)
                        .orElse(Map.of()),
                answer.pairings().stream().map(this::line).toList(),
                answer.explanations().toList());
    }

    private static Map<String, String> asked(ExpectedFusion expected) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put(ExpectedColumn.MUST.header(), expected.must().word());
        expected.place().forEach(place -> {
            asked.put(ExpectedColumn.PLACE1.header(), place.one().toString());
            asked.put(ExpectedColumn.PLACE2.header(), place.other().toString());
            asked.put(ExpectedColumn.WITHIN.header(), Integer.toString(expected.within()));
        });
        asked.put(
                ExpectedColumn.RECIPROCAL.header(), expected.reciprocal().name().toLowerCase(Locale.ROOT));
        Map<ExpectedColumn, Condition> inOrder = new EnumMap<>(ExpectedColumn.class);
        inOrder.putAll(expected.conditions());
        inOrder.forEach((column, condition) -> asked.put(column.header(), condition.words()));
        return asked;
    }

    private CallLine line(Pairing pairing) {
        ObservedCall call = pairing.call();
        return new CallLine(
                call.entry().call(),
                asked.observed().get(call.file()).file().name(),
                call.entry().name(),
                summary(call),
                call.junction().first() + " " + call.junction().second(),
                pairing.half().name().toLowerCase(Locale.ROOT),
                pairing.distance(),
                pairing.differences().stream()
                        .map(each -> new DifferenceEntry(each.what(), each.expected(), each.found(), each.sentence()))
                        .toList());
    }

    /** {@code LMNA exons 1-2 :: NTRK1 exons 11-17, in-frame, tier 1}. */
    private static String summary(ObservedCall call) {
        String joined = call.makesTranscript()
                ? part(call, TsvColumn.GENE5, TsvColumn.EXONS5) + " :: " + part(call, TsvColumn.GENE3, TsvColumn.EXONS3)
                : call.entry().name();
        String frame = call.cell(TsvColumn.FRAME);
        String fragments = call.cell(TsvColumn.UNIQUE_FRAGMENTS);
        return String.join(
                ", ",
                Stream.of(
                                joined,
                                frame,
                                "tier " + call.entry().tier(),
                                fragments.equals(TsvColumn.NOTHING) ? "." : fragments + " fragments")
                        .filter(word -> !word.equals(TsvColumn.NOTHING))
                        .toList());
    }

    private static String part(ObservedCall call, TsvColumn gene, TsvColumn exons) {
        String range = call.cell(exons);
        return call.cell(gene) + (range.contains("-") ? " exons " : " exon ") + range;
    }
}
