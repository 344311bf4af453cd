package org.kinfuse.report;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The annotation as JSON, the form that holds everything: one line for how it came about, and one for each record, so that
 * tools of lines can be used on it.
 *
 * <pre>
 *   {"schemaVersion": "1.1",
 *   "run": {...},
 *   "records": [
 *   {...},
 *   {...}
 *   ]}
 * </pre>
 */
public final class AnnotationJson implements AnnotationForm {
    /** Flushes when it is full, not with every record. */
    private static final ObjectWriter WRITER = JsonForm.mapper()
            .writer()
            .withRootValueSeparator(",\n")
            .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

    private final OutputStream out;
    private final SequenceWriter records;

    /**
     * Starts the form.
     *
     * @param out closed with this
     * @throws IOException if it cannot be written
     */
    public AnnotationJson(OutputStream out, AnnotationFacts facts) throws IOException {
        this.out = out;
        write("{\"schemaVersion\": \"" + AnnotationFacts.SCHEMA_VERSION + "\",\n\"run\": ");
        out.write(WRITER.writeValueAsBytes(facts));
        write(",\n\"records\": [\n");
        this.records = WRITER.forType(RecordEntry.class).writeValues(out);
    }

    @Override
    public void record(RecordEntry entry, String line) throws IOException {
        records.write(entry);
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        records.close();
        write("\n]}\n");
        out.close();
    }
}
