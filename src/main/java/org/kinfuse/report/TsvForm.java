package org.kinfuse.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The answer as tables: UTF-8, tab-separated, one header line, line feeds, a dot where there is nothing. */
public final class TsvForm {
    private TsvForm() {}

    /**
     * Writes one row for each call.
     *
     * @param reports of one sample or several, one after the other
     * @param columns what to show, in this order
     * @param out stays open
     * @throws IOException if it cannot be written
     */
    public static void writeCalls(List<FusionReport> reports, List<TsvColumn> columns, OutputStream out)
            throws IOException {
        line(columns.stream().map(TsvColumn::header).toList(), out);
        for (FusionReport report : reports) {
            for (CallEntry call : report.calls()) {
                line(
                        columns.stream()
                                .map(column -> column.cell(report.run().sample(), call))
                                .toList(),
                        out);
            }
        }
    }

    /**
     * Writes one row for each rule that turned a rearrangement down.
     *
     * @param out stays open
     * @throws IOException if it cannot be written
     */
    public static void writeRejected(FusionReport report, OutputStream out) throws IOException {
        List<RejectedColumn> columns = List.of(RejectedColumn.values());
        line(columns.stream().map(RejectedColumn::header).toList(), out);
        for (RejectedEntry rejected : report.rejected()) {
            for (RejectedEntry.FailedRule failed : rejected.failed()) {
                line(
                        columns.stream()
                                .map(column -> column.cell(report.run().sample(), rejected, failed))
                                .toList(),
                        out);
            }
        }
    }

    /**
     * Writes one row for each intron in which a kinase gene is known to break.
     *
     * @param out stays open
     * @throws IOException if it cannot be written
     */
    public static void writeCallability(FusionReport report, OutputStream out) throws IOException {
        List<CallabilityColumn> columns = List.of(CallabilityColumn.values());
        line(columns.stream().map(CallabilityColumn::header).toList(), out);
        for (CallabilityEntry entry : report.callability()) {
            line(
                    columns.stream()
                            .map(column -> column.cell(report.run().sample(), entry))
                            .toList(),
                    out);
        }
    }

    /** One line; blanks stand for what would break a cell. */
    public static void line(List<String> cells, OutputStream out) throws IOException {
        TsvLine line = new TsvLine();
        cells.forEach(line::add);
        line.moveTo(out);
    }
}
