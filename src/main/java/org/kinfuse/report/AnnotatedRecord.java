package org.kinfuse.report;

import java.util.ArrayList;
import java.util.List;

/** A record of a variant file and what it means, as all forms of an annotation are given it, one after the other. */
public final class AnnotatedRecord {
    private final SampleName sample;
    private final RecordEntry entry;
    private final String line;
    private List<FindingCells.Cells> cells = List.of();

    /**
     * A record.
     *
     * @param sample the sample that the annotation is named after
     * @param entry what it means
     * @param line its line as it stands in the file, every byte as one character (ISO 8859-1), with its line end
     */
    public AnnotatedRecord(SampleName sample, RecordEntry entry, String line) {
        this.sample = sample;
        this.entry = entry;
        this.line = line;
    }

    /** What it means. */
    public RecordEntry entry() {
        return entry;
    }

    /** Its line as it stands in the file, every byte as one character (ISO 8859-1), with its line end. */
    public String line() {
        return line;
    }

    /** The cells of its findings, allele by allele: made once, as more than one form asks for them. */
    List<FindingCells.Cells> cells() {
        if (cells.isEmpty() && !entry.alleles().isEmpty()) {
            FindingCells ofFindings = new FindingCells(sample);
            cells = new ArrayList<>();
            for (RecordEntry.AlleleEntry allele : entry.alleles()) {
                for (FindingEntry finding : allele.findings()) {
                    cells.add(ofFindings.of(finding));
                }
            }
        }
        return cells;
    }
}
