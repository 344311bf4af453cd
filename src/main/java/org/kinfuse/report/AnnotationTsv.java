package org.kinfuse.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kinfuse.report.AnnotationColumn.Row;
import org.kinfuse.report.RecordEntry.AlleleEntry;

/** The annotation as a table: one row for each finding, the columns of a table of calls first. */
public final class AnnotationTsv implements AnnotationForm {
    private static final List<TsvColumn> COLUMNS = TsvColumn.ofAnybodysCalls();
    private static final List<AnnotationColumn> FURTHER = List.of(AnnotationColumn.values());

    private final OutputStream out;
    private final FindingCells findings;

    /**
     * Starts the form.
     *
     * @param out closed with this
     * @throws IOException if it cannot be written
     */
    public AnnotationTsv(OutputStream out, SampleName sample) throws IOException {
        this.out = out;
        this.findings = new FindingCells(sample);
        TsvForm.line(
                Stream.concat(
                                COLUMNS.stream().map(TsvColumn::header),
                                FURTHER.stream().map(AnnotationColumn::header))
                        .toList(),
                out);
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
        List<String> line = new ArrayList<>(COLUMNS.size() + FURTHER.size());
        for (TsvColumn column : COLUMNS) {
            line.add(cells.of(column));
        }
        for (AnnotationColumn column : FURTHER) {
            line.add(column.cell(row));
        }
        TsvForm.line(line, out);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
