package org.kinfuse.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The answer as tables: UTF-8, tab-separated, one header line, line feeds, a dot where there is nothing. */
public final class TsvForm {
    private static final char SEPARATOR = '\t';

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

    /** Names of genes and samples come from files: a tab in one must not make a column, nor a line end a row. */
    public static void line(List<String> cells, OutputStream out) throws IOException {
        StringBuilder line = new StringBuilder(1_024);
        for (String cell : cells) {
            line.append(cell).append(SEPARATOR);
        }
        line.setCharAt(line.length() - 1, '\n');
        String text = line.toString();
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        switch (content(bytes, cells.size())) {
            case ASCII -> out.write(bytes);
            case TEXT -> out.write(text.getBytes(StandardCharsets.UTF_8));
            case BROKEN_CELLS -> line(cells.stream().map(TsvForm::inOneCell).toList(), out);
        }
    }

    /** What a line holds. */
    private enum Content {
        ASCII,
        TEXT,
        BROKEN_CELLS
    }

    /** Seen in ISO 8859-1: what is not ASCII is a negative byte there, or a question mark. */
    private static Content content(byte[] bytes, int cells) {
        Content content = Content.ASCII;
        int separators = 0;
        for (byte one : bytes) {
            // Nearly every byte is above all of these, and asked no further.
            if (one <= '\r' && (one == SEPARATOR || one == '\n' || one == '\r')) {
                separators++;
            } else if (one < 0 || one == '?') {
                content = Content.TEXT;
            }
        }
        return separators == cells ? content : Content.BROKEN_CELLS;
    }

    private static String inOneCell(String text) {
        return text.replace(SEPARATOR, ' ').replace('\n', ' ').replace('\r', ' ');
    }
}
