package org.kinfuse.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The name of a sample. It begins the names of all files written for it, so it holds nothing that a file name may not.
 *
 * @param text letters, digits, and marks that neither separate folders nor columns
 */
public record SampleName(@JsonValue String text) {
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}/\\\\:*?\"<>|]");

    /** @throws IllegalArgumentException if the name is blank, starts with a dot or a dash, or holds a forbidden mark */
    public SampleName {
        if (text.isBlank() || !text.equals(text.strip())) {
            throw new IllegalArgumentException("a sample name neither is blank nor begins or ends with a space");
        }
        if (text.startsWith(".") || text.startsWith("-") || UNFIT.matcher(text).find()) {
            throw new IllegalArgumentException("a sample name begins the names of files: it may not start with '.' or "
                    + "'-', nor hold any of / \\ : * ? \" < > |, not '"
                    + UNFIT.matcher(text).replaceAll("_") + "'");
        }
    }

    /** The nearest name to a text from a file: unfit marks become '_', an empty text {@code sample}. */
    public static SampleName ofText(String text) {
        String fit = UNFIT.matcher(text)
                .replaceAll("_")
                .strip()
                .replaceFirst("^[.-]+", "")
                .strip();
        return new SampleName(fit.isEmpty() ? "sample" : fit);
    }

    @Override
    public String toString() {
        return text;
    }
}
