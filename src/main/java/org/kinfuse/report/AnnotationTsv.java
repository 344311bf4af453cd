package org.kinfuse.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kinfuse.report.AnnotationColumn.Row;
import org.kinfuse.report.RecordEntry.AlleleEntry;

/** The annotation as a table: one row for each finding, the columns of a table of calls first. */
public final class AnnotationTsv implements AnnotationForm {
    private final List<AnnotatedColumn> columns;
    private final OutputStream out;
    private final FindingCells findings;

    /**
     * Starts the form.
     *
     * @param out closed with this
     * @param columns what to show, in this order
     * @throws IOException if it cannot be written
     */
    public AnnotationTsv(OutputStream out, SampleName sample, List<AnnotatedColumn> columns) throws IOException {
        this.columns = List.copyOf(columns);
        this.out = out;
        this.findings = new FindingCells(sample);
        TsvForm.line(columns.stream().map(AnnotatedColumn::header).toList(), out);
    }

    @Override
    public void record(RecordEntry entry, String line) throws IOException {
        int number = 0;
        for (AlleleEntry allele : entry.alleles()) {
            Row row = new Row(entry, ++number, allele);
            for (FindingEntry finding : allele.findings()) {
                write(row, findings.of(finding));
            }
        }
    }

    private void write(Row row, FindingCells.Cells cells) throws IOException {
        List<String> line = new ArrayList<>(columns.size());
        Function<TsvColumn, String> ofCall = cells::of;
        Function<AnnotationColumn, String> ofRecord = column -> column.cell(row);
        for (AnnotatedColumn column : columns) {
            line.add(column.fold(ofCall, ofRecord));
        }
        TsvForm.line(line, out);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
