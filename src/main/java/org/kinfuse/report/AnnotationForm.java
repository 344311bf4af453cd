package org.kinfuse.report;

import java.io.Closeable;
import java.io.IOException;

/** One form of the annotation of a variant file, written record by record in the order of the file. */
public interface AnnotationForm extends Closeable {
    /** Writes the next record. */
    void record(AnnotatedRecord record) throws IOException;
}
