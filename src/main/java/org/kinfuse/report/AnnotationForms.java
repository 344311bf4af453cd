package org.kinfuse.report;

import java.io.IOException;
import java.util.List;

/** Several forms that are written side by side. */
public final class AnnotationForms implements AnnotationForm {
    private final List<AnnotationForm> forms;

    /** All of these. */
    public AnnotationForms(List<AnnotationForm> forms) {
        this.forms = List.copyOf(forms);
    }

    @Override
    public void record(AnnotatedRecord record) throws IOException {
        for (AnnotationForm form : forms) {
            form.record(record);
        }
    }

    @Override
    public void close() throws IOException {
        for (AnnotationForm form : forms) {
            form.close();
        }
    }
}
