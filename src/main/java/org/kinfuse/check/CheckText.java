package org.kinfuse.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinfuse.check.CheckEntry.FileEntry;
import org.kinfuse.check.CheckEntry.FindingEntry;

/** Findings as lines for a person: what cannot be used stands in capitals, and what to do below it. */
public final class CheckText {
    private static final int SEVERITY = 9;
    private static final int TOPIC = 10;

    private CheckText() {}

    /** The lines, without line ends. */
    public static List<String> of(CheckEntry check) {
        List<String> lines = new ArrayList<>();
        for (FileEntry file : check.files()) {
            lines.add(file.name() + "  (" + file.type() + ")");
            for (FindingEntry finding : file.findings()) {
                lines.add("  " + padded(word(finding), SEVERITY) + padded(finding.topic(), TOPIC) + finding.sentence());
                if (!finding.advice().isEmpty()) {
                    lines.add(" ".repeat(2 + SEVERITY + TOPIC) + "-> " + finding.advice());
                }
            }
            lines.add("");
        }
        lines.add("Result  " + counted(check, Severity.PROBLEM) + ", " + counted(check, Severity.WARNING) + ": "
                + check.result().replace('-', ' ').toUpperCase(Locale.ROOT));
        return lines;
    }

    private static String word(FindingEntry finding) {
        return finding.severity().equals(Severity.PROBLEM.word())
                ? finding.severity().toUpperCase(Locale.ROOT)
                : finding.severity();
    }

    private static String counted(CheckEntry check, Severity severity) {
        int count = check.counts().getOrDefault(severity.word(), 0);
        return count + " " + severity.word() + (count == 1 ? "" : "s");
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
