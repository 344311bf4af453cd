package org.kinfuse.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinfuse.compare.ComparisonEntry.AnswerEntry;
import org.kinfuse.compare.ComparisonEntry.CallLine;
import org.kinfuse.compare.ComparisonEntry.ObservedEntry;

/** A comparison as lines for a person: what does not hold stands in capitals, and why below it. */
public final class ComparisonText {
    private static final int GAP = 2;
    private static final String BELOW = " ".repeat(10) + "- ";

    private ComparisonText() {}

    /** The lines, without line ends. */
    public static List<String> of(ComparisonEntry comparison) {
        List<String> lines = new ArrayList<>();
        lines.add("Expected  " + comparison.expected().name());
        String label = "Observed  ";
        for (ObservedEntry file : comparison.observed()) {
            lines.add(label + file.sample() + ": " + file.file().name() + ", " + file.calls()
                    + (file.calls() == 1 ? " call" : " calls")
                    + (file.notCompared() == 0
                            ? ""
                            : "; not compared for want of an end or of sides: " + file.notCompared()));
            label = " ".repeat(label.length());
        }
        lines.add("");
        int verdict = comparison.answers().stream()
                .mapToInt(answer -> answer.verdict().length())
                .max()
                .orElse(0);
        int sample = comparison.answers().stream()
                .mapToInt(answer -> answer.sample().length())
                .max()
                .orElse(0);
        for (AnswerEntry answer : comparison.answers()) {
            String start = padded(word(answer), verdict) + padded(answer.sample(), sample);
            lines.add((start + answer.name() + calls(answer.calls(), comparison)).stripTrailing());
            answer.explanation().forEach(each -> lines.add(BELOW + each));
        }
        lines.add("");
        lines.add(
                "Result    " + comparison.counted() + ": " + comparison.result().toUpperCase(Locale.ROOT));
        return lines;
    }

    private static String word(AnswerEntry answer) {
        return answer.isFault() ? answer.verdict().toUpperCase(Locale.ROOT) : answer.verdict();
    }

    private static String calls(List<CallLine> calls, ComparisonEntry comparison) {
        if (calls.isEmpty()) {
            return "";
        }
        CallLine first = calls.get(0);
        long samples = comparison.observed().stream()
                .map(ObservedEntry::sample)
                .distinct()
                .count();
        String file = comparison.observed().size() > samples ? " of " + first.file() : "";
        return "  <- call " + first.call() + file + ": " + first.summary()
                + (calls.size() == 1 ? "" : ", and " + (calls.size() - 1) + " more");
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width + GAP - text.length());
    }
}
