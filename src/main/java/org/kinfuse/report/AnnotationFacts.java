package org.kinfuse.report;

import java.util.List;

/**
 * How an annotation came about: enough to make it again, and nothing that differs when it is.
 *
 * @param sample the name that begins the names of the files
 * @param program the program
 * @param reference the gene models and tables
 * @param input the file that was read
 * @param format its format
 * @param commandLine the words of the command without the output folder, paths reduced to the names of files
 * @param transcripts whose choice of transcript makes the headline
 * @param stages what was counted, in order
 * @param passedOver a sentence for each malformed record that was passed over
 */
public record AnnotationFacts(
        SampleName sample,
        RunFacts.Program program,
        RunFacts.Reference reference,
        RunFacts.Input input,
        String format,
        List<String> commandLine,
        String transcripts,
        List<RunFacts.Stage> stages,
        List<String> passedOver) {
    /** The version of the structure that this program writes. */
    public static final String SCHEMA_VERSION = "1.2";

    /** The format of files that tell of RNA. */
    static final String OF_RNA = "a table of fusions";

    /** Copies the lists. */
    public AnnotationFacts {
        commandLine = List.copyOf(commandLine);
        stages = List.copyOf(stages);
        passedOver = List.copyOf(passedOver);
    }
}
