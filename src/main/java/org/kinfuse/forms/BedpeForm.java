package org.kinfuse.forms;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.report.CallEntry;
import org.kinfuse.report.FusionReport;
import org.kinfuse.report.TsvForm;

/** The calls as BEDPE, for bedtools and IGV: one line for each below a header line that begins with {@code #}. */
final class BedpeForm {
    private BedpeForm() {}

    /** @param out stays open */
    static void write(FusionReport report, OutputStream out) throws IOException {
        List<String> header =
                Arrays.stream(BedpeColumn.values()).map(BedpeColumn::header).toList();
        TsvForm.line(
                Stream.concat(Stream.of("#" + header.get(0)), header.stream().skip(1))
                        .toList(),
                out);
        PrintedPlaces places = new PrintedPlaces(report.run().reference());
        for (CallEntry call : report.calls()) {
            Adjacency adjacency = places.adjacency(call.junction());
            BedpeColumn.Row row = new BedpeColumn.Row(call, adjacency.first(), adjacency.second());
            TsvForm.line(
                    Arrays.stream(BedpeColumn.values())
                            .map(column -> column.cell(row))
                            .toList(),
                    out);
        }
    }
}
