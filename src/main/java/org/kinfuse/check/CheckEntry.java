package org.kinfuse.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.kinfuse.report.OneOf;
import org.kinfuse.report.RunFacts;
import org.kinfuse.report.Words;

/**
 * What was found of files, as it is printed.
 *
 * @param schemaVersion version of the structure: the first number changes when a reader may break, the second when
 *     something is added
 * @param program the program
 * @param reference the gene models and tables that the files are held against
 * @param result fits if no problem was found, or else does-not-fit
 * @param counts how many findings there are of each severity
 * @param files the files, in the order in which they were named
 */
public record CheckEntry(
        String schemaVersion,
        RunFacts.Program program,
        RunFacts.Reference reference,
        @OneOf({FITS, DOES_NOT_FIT}) String result,
        Map<String, Integer> counts,
        List<FileEntry> files) {
    /** The version of the structure that this program writes. */
    public static final String SCHEMA_VERSION = "1.0";

    static final String FITS = "fits";
    static final String DOES_NOT_FIT = "does-not-fit";

    /**
     * A file.
     *
     * @param name its name without folders
     * @param type what it is, by its content
     * @param findings what was found of it
     */
    public record FileEntry(String name, @Words(FileKind.class) String type, List<FindingEntry> findings) {
        /** Copies the list. */
        public FileEntry {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Something that was found of a file.
     *
     * @param severity ok, note, warning (fusions may be missed, or found in error) or problem (the file cannot be used)
     * @param topic what it is about, in a word
     * @param sentence what was found
     * @param advice what to do about it
     */
    public record FindingEntry(
            @Words(Severity.class) String severity,
            String topic,
            String sentence,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String advice) {}

    /** Copies the list. */
    public CheckEntry {
        files = List.copyOf(files);
    }
}
