package org.kinfuse.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kinfuse.compare.ComparisonEntry.AnswerEntry;

/** A comparison as Markdown, as GitHub and GitLab read it: for the comment on a pull request. What fails comes first. */
public final class ComparisonMarkdown {
    private ComparisonMarkdown() {}

    /** The lines, without line ends. */
    public static List<String> of(ComparisonEntry comparison) {
        List<String> lines = new ArrayList<>();
        lines.add("### kinfuse compare: " + comparison.result());
        lines.add("");
        lines.add(escaped(comparison.expected().name()) + ": " + comparison.counted() + ".");
        List<AnswerEntry> faults =
                comparison.answers().stream().filter(AnswerEntry::isFault).toList();
        List<AnswerEntry> fine = comparison.answers().stream()
                .filter(answer -> !answer.isFault())
                .toList();
        if (!faults.isEmpty()) {
            lines.add("");
            lines.addAll(table(faults));
        }
        if (!fine.isEmpty()) {
            lines.add("");
            lines.add("<details><summary>as expected: " + fine.size() + "</summary>");
            lines.add("");
            lines.addAll(table(fine));
            lines.add("");
            lines.add("</details>");
        }
        return lines;
    }

    private static List<String> table(List<AnswerEntry> answers) {
        List<String> lines = new ArrayList<>(List.of("| | sample | expected | found | |", "|---|---|---|---|---|"));
        for (AnswerEntry answer : answers) {
            String found = answer.calls().stream()
                    .map(call -> "call " + call.call() + ": " + escaped(call.summary()))
                    .collect(Collectors.joining("<br>"));
            String why = answer.explanation().stream()
                    .map(ComparisonMarkdown::escaped)
                    .collect(Collectors.joining("<br>"));
            String verdict = answer.isFault() ? "**" + answer.verdict() + "**" : answer.verdict();
            lines.add("| " + String.join(" | ", verdict, escaped(answer.sample()), escaped(answer.name()), found, why)
                    + " |");
        }
        return lines;
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\|*_`\\[\\]])", "\\\\$1")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
