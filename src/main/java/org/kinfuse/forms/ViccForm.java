package org.kinfuse.forms;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import org.kinfuse.report.CallEntry;
import org.kinfuse.report.FusionReport;
import org.kinfuse.report.OutcomeEntry;

/**
 * The calls as a list of assayed fusions of the VICC gene fusion specification, in the JSON of its reference
 * implementation, FUSOR. A call that joins no exons is no gene fusion, and is left out.
 */
final class ViccForm {
    private static final ObjectMapper MAPPER = new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private ViccForm() {}

    /** @param out stays open */
    static void write(FusionReport report, OutputStream out) throws IOException {
        ArrayNode fusions = MAPPER.createArrayNode();
        for (CallEntry call : report.calls()) {
            if (call.outcome() instanceof OutcomeEntry.Transcript transcript) {
                ViccFusion fusion = new ViccFusion(report.run(), call, transcript);
                fusion.writeTo(fusions.addObject());
            }
        }
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        MAPPER.writer(printer).writeValue(out, fusions);
        out.write('\n');
    }

    /** An element of a type, as every object of the specification names its own. */
    static ObjectNode typed(ObjectNode node, String type) {
        return node.put("type", type);
    }
}
