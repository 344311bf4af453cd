package org.kinfuse.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a sample. It begins the names of all files written for it, so it holds nothing that a file name may not.
 *
 * @param text letters, digits, and marks that neither separate folders nor columns
 */
public record SampleName(@JsonValue String text) {
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}/\\\\:*?\"<>|]");
    private static final List<String> EXTENSIONS = List.of(".bam", ".cram", ".sam", ".sam.gz");

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

    /** The name of a file without folder and {@code .bam}, {@code .cram} or {@code .sam}; unfit marks become '_'. */
    public static SampleName ofFile(Path file) {
        Path name = file.getFileName();
        String text = name == null ? "" : name.toString().strip();
        for (String extension : EXTENSIONS) {
            if (text.toLowerCase(Locale.ROOT).endsWith(extension)) {
                text = text.substring(0, text.length() - extension.length()).strip();
                break;
            }
        }
        String fit = UNFIT.matcher(text).replaceAll("_").replaceFirst("^[.-]+", "");
        return new SampleName(fit.isBlank() ? "sample" : fit);
    }

    @Override
    public String toString() {
        return text;
    }
}
