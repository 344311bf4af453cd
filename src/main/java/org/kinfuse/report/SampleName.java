package org.kinfuse.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a sample. It begins the names of all files written for it, so it holds nothing that a file name may not.
 *
 * @param text letters, digits, and marks that neither separate folders nor columns
 */
public record SampleName(@JsonValue String text) {
    /** File systems allow 255 bytes; a letter takes up to four, and the endings of names some more. */
    private static final int LONGEST_BYTES = 200;

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}/\\\\:*?\"<>|]");

    /**
     * @throws IllegalArgumentException if the name is blank, starts with a dot or a dash, holds a forbidden mark, or is too
     *     long to begin the name of a file
     */
    public SampleName {
        if (text.isBlank() || !text.equals(text.strip())) {
            throw new IllegalArgumentException("a sample name neither is blank nor begins or ends with a space");
        }
        if (bytes(text) > LONGEST_BYTES) {
            throw new IllegalArgumentException(
                    "a sample name begins the names of files: it may not be longer than " + LONGEST_BYTES + " bytes");
        }
        if (text.startsWith(".") || text.startsWith("-") || UNFIT.matcher(text).find()) {
            throw new IllegalArgumentException("a sample name begins the names of files: it may not start with '.' or "
                    + "'-', nor hold any of / \\ : * ? \" < > |, not '"
                    + UNFIT.matcher(text).replaceAll("_") + "'");
        }
    }

    /** The nearest name to a text from a file: unfit marks become '_', an empty text {@code sample}, a long one is cut. */
    public static SampleName ofText(String text) {
        String fit = UNFIT.matcher(text)
                .replaceAll("_")
                .strip()
                .replaceFirst("^[.-]+", "")
                .strip();
        while (bytes(fit) > LONGEST_BYTES) {
            fit = fit.substring(0, fit.offsetByCodePoints(fit.length(), -1)).strip();
        }
        return new SampleName(fit.isEmpty() ? "sample" : fit);
    }

    /** The name as a file system that does not tell upper from lower case takes it. */
    public String inAnyCase() {
        return text.toLowerCase(Locale.ROOT);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public String toString() {
        return text;
    }
}
