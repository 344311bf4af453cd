package org.kinfuse.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.kinfuse.report.AnnotationColumn.Row;
import org.kinfuse.report.RecordEntry.AlleleEntry;

/** The annotation as a table: one row for each finding, the columns of a table of calls first. */
public final class AnnotationTsv implements AnnotationForm {
    private final List<AnnotatedColumn> columns;
    private final OutputStream out;
    private final TsvLine line = new TsvLine();

    /**
     * Starts the form.
     *
     * @param out closed with this
     * @param columns what to show, in this order
     * @throws IOException if it cannot be written
     */
    public AnnotationTsv(OutputStream out, List<AnnotatedColumn> columns) throws IOException {
        this.columns = List.copyOf(columns);
        this.out = out;
        columns.forEach(column -> line.add(column.header()));
        line.moveTo(out);
    }

    @Override
    public void record(AnnotatedRecord record) throws IOException {
        List<FindingCells.Cells> cells = record.cells();
        int finding = 0;
        int number = 0;
        for (AlleleEntry allele : record.entry().alleles()) {
            Row row = new Row(record.entry(), ++number, allele);
            for (int i = 0; i < allele.findings().size(); i++) {
                write(row, cells.get(finding++));
            }
        }
    }

    private void write(Row row, FindingCells.Cells cells) throws IOException {
        for (AnnotatedColumn column : columns) {
            line.add(column.cell(cells, row));
        }
        line.moveTo(out);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
