package org.kinfuse.forms;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.kinfuse.report.CallEntry;
import org.kinfuse.report.FusionReport;
import org.kinfuse.report.TsvForm;

/** The calls as cBioPortal imports them: candidates, which are no calls yet, and calls far from any gene left out. */
final class CbioportalForm {
    private CbioportalForm() {}

    /** @param out stays open */
    static void write(FusionReport report, OutputStream out) throws IOException {
        TsvForm.line(
                Arrays.stream(CbioportalColumn.values())
                        .map(CbioportalColumn::header)
                        .toList(),
                out);
        for (CallEntry call : report.calls()) {
            CbioportalColumn.Row row = new CbioportalColumn.Row(report.run(), call, CallSites.of(call));
            if (row.namesAGene() && !call.hasTooFewFragments()) {
                TsvForm.line(
                        Arrays.stream(CbioportalColumn.values())
                                .map(column -> column.cell(row))
                                .toList(),
                        out);
            }
        }
    }
}
