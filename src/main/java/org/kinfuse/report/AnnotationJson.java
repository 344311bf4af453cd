package org.kinfuse.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The annotation as JSON, the form that holds everything: one line for how it came about, and one for each record, so that
 * tools of lines can be used on it.
 *
 * <pre>
 *   {"schemaVersion": "1.2",
 *   "run": {...},
 *   "records": [
 *   {...},
 *   {...}
 *   ]}
 * </pre>
 */
public final class AnnotationJson implements AnnotationForm {
    private final OutputStream out;
    private final RecordJson records = new RecordJson();
    private String separator = "";

    /**
     * Starts the form.
     *
     * @param out closed with this
     * @throws IOException if it cannot be written
     */
    public AnnotationJson(OutputStream out, AnnotationFacts facts) throws IOException {
        this.out = out;
        write("{\"schemaVersion\": \"" + AnnotationFacts.SCHEMA_VERSION + "\",\n\"run\": ");
        new JsonLine().write(facts, out);
        write(",\n\"records\": [\n");
    }

    @Override
    public void record(AnnotatedRecord record) throws IOException {
        write(separator);
        separator = ",\n";
        records.write(record.entry(), out);
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        write("\n]}\n");
        out.close();
    }
}
