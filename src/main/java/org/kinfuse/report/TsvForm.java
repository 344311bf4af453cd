package org.kinfuse.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** The answer as tables: tab-separated, one header line, line feeds, a dot where there is nothing. */
public final class TsvForm {
    private TsvForm() {}

    /**
     * Writes one row for each call.
     *
     * @throws IOException if it cannot be written
     */
    public static void writeCalls(FusionReport report, Appendable out) throws IOException {
        line(TsvColumn.inOrder().stream().map(TsvColumn::header).toList(), out);
        for (CallEntry call : report.calls()) {
            line(
                    TsvColumn.inOrder().stream()
                            .map(column -> column.cell(report.run().sample(), call))
                            .toList(),
                    out);
        }
    }

    /**
     * Writes one row for each rule that turned a rearrangement down.
     *
     * @throws IOException if it cannot be written
     */
    public static void writeRejected(FusionReport report, Appendable out) throws IOException {
        line(RejectedColumn.inOrder().stream().map(RejectedColumn::header).toList(), out);
        for (RejectedEntry rejected : report.rejected()) {
            for (RejectedEntry.FailedRule failed : rejected.failed()) {
                line(
                        RejectedColumn.inOrder().stream()
                                .map(column -> column.cell(report.run().sample(), rejected, failed))
                                .toList(),
                        out);
            }
        }
    }

    private static void line(List<String> cells, Appendable out) throws IOException {
        out.append(cells.stream().map(TsvForm::oneCell).collect(Collectors.joining("\t")))
                .append('\n');
    }

    /** Names of genes and samples come from files: a tab in one must not make a column. */
    private static String oneCell(String text) {
        return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }
}
