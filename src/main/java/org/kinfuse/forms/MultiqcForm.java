package org.kinfuse.forms;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.kinfuse.report.CallEntry;
import org.kinfuse.report.FusionReport;

/**
 * One row of a table for MultiQC, which finds the file by the end of its name. Source: the documentation of MultiQC,
 * "Custom content".
 */
final class MultiqcForm {
    private static final int LAST_NAMED_TIER = 2;
    private static final int TIERS = 6;
    private static final ObjectMapper MAPPER = new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private MultiqcForm() {}

    /** @param out stays open */
    static void write(FusionReport report, OutputStream out) throws IOException {
        Map<String, Object> section = new LinkedHashMap<>();
        section.put("id", "kinfuse");
        section.put("section_name", "kinfuse");
        section.put(
                "description",
                "Gene fusions called by kinfuse " + report.run().program().version() + " on "
                        + report.run().reference().build() + ".");
        section.put("plot_type", "table");
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("id", "kinfuse_table");
        table.put("title", "kinfuse: gene fusions");
        section.put("pconfig", table);
        section.put("headers", headers());
        section.put("data", Map.of(report.run().sample().text(), row(report)));
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        MAPPER.writer(printer).writeValue(out, section);
        out.write('\n');
    }

    private static Map<String, Object> headers() {
        Map<String, Object> headers = new LinkedHashMap<>();
        headers.put("kinase_fusions", header("Kinase fusions", "Names of the calls of tiers 1 and 2", ""));
        for (int tier = 1; tier <= TIERS; tier++) {
            headers.put("tier" + tier, header("Tier " + tier, "Calls of tier " + tier, "{:,.0f}"));
        }
        headers.put("rejected", header("Rejected", "Rearrangements that were turned down", "{:,.0f}"));
        headers.put("fragments", header("Fragments", "Concordant pairs of the library", "{:,.0f}"));
        headers.put("median_fragment", header("Length", "Median length of a fragment, in bases", "{:,.0f}"));
        return headers;
    }

    private static Map<String, String> header(String title, String description, String format) {
        Map<String, String> header = new LinkedHashMap<>();
        header.put("title", title);
        header.put("description", description);
        if (!format.isEmpty()) {
            header.put("format", format);
        }
        return header;
    }

    private static Map<String, Object> row(FusionReport report) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(
                "kinase_fusions",
                report.calls().stream()
                        .filter(call -> call.tier() <= LAST_NAMED_TIER)
                        .map(CallEntry::name)
                        .distinct()
                        .collect(Collectors.joining(", ")));
        for (int tier = 1; tier <= TIERS; tier++) {
            int wanted = tier;
            row.put(
                    "tier" + tier,
                    report.calls().stream()
                            .filter(call -> call.tier() == wanted)
                            .count());
        }
        row.put("rejected", report.rejected().size());
        row.put("fragments", report.run().library().fragments());
        row.put("median_fragment", report.run().library().medianFragment());
        return row;
    }
}
