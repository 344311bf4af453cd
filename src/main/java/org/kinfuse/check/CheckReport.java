package org.kinfuse.check;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinfuse.check.CheckEntry.FileEntry;
import org.kinfuse.check.CheckEntry.FindingEntry;
import org.kinfuse.report.RunFacts;

/**
 * What was found of each file.
 *
 * @param kinds what each file is, in the order in which they were named
 * @param findings what was found of each
 */
public record CheckReport(Map<Path, FileKind> kinds, Map<Path, List<Finding>> findings) {
    /** Whether all can be used, and together. */
    public boolean fits() {
        return findings.values().stream()
                .flatMap(List::stream)
                .noneMatch(finding -> finding.severity() == Severity.PROBLEM);
    }

    /** The same as it is printed. */
    public CheckEntry entry(RunFacts.Program program, RunFacts.Reference reference) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Arrays.stream(Severity.values()).forEach(severity -> counts.put(severity.word(), count(severity)));
        return new CheckEntry(
                CheckEntry.SCHEMA_VERSION,
                program,
                reference,
                fits() ? CheckEntry.FITS : CheckEntry.DOES_NOT_FIT,
                counts,
                kinds.entrySet().stream()
                        .map(each -> entry(each.getKey(), each.getValue()))
                        .toList());
    }

    private int count(Severity severity) {
        return (int) findings.values().stream()
                .flatMap(List::stream)
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private FileEntry entry(Path file, FileKind kind) {
        return new FileEntry(
                String.valueOf(file.getFileName()),
                kind.word(),
                findings.getOrDefault(file, List.of()).stream()
                        .map(each ->
                                new FindingEntry(each.severity().word(), each.topic(), each.sentence(), each.advice()))
                        .toList());
    }
}
