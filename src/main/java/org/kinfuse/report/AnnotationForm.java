package org.kinfuse.report;

import java.io.Closeable;
import java.io.IOException;

/** One form of the annotation of a variant file, written record by record in the order of the file. */
public interface AnnotationForm extends Closeable {
    /**
     * Writes the next record.
     *
     * @param entry what it means
     * @param line its line as it stands in the file, every byte as one character (ISO 8859-1), with its line end
     */
    void record(RecordEntry entry, String line) throws IOException;
}
