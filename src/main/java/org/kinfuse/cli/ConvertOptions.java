package org.kinfuse.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinfuse.draw.SchematicMaker;
import org.kinfuse.forms.OutputForm;
import org.kinfuse.reference.ReferenceBundle;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code convert} reads, and what it writes where. */
@SuppressWarnings("FieldCanBeFinal") // picocli sets them
final class ConvertOptions {
    @Parameters(
            paramLabel = "FILE",
            converter = InputFile.NameConverter.class,
            description = "A SAMPLE.fusions.json of 'kinfuse call' or 'kinfuse annotate'; '-' for standard input.")
    private Path file = Path.of("-");

    @Option(
            names = "--to",
            paramLabel = "FORM",
            required = true,
            split = ",",
            converter = FormChoice.class,
            completionCandidates = FormChoice.class,
            description = "What to write: one or more of ${COMPLETION-CANDIDATES}, separated by commas.")
    private List<OutputForm> forms = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description =
                    "Folder for the outputs; it is made if need be. Default: the folder you are in. With '-' the one "
                            + "form goes to standard output, a VCF without compression.")
    private Path output = Path.of("");

    @Option(
            names = "--reference",
            paramLabel = "DIR",
            description =
                    "The bundle of gene models that the calls were made with, for svg and html. Default: the one of "
                            + "this program.")
    private @Nullable Path reference;

    /** A form by the word that users type. */
    static final class FormChoice extends WordChoice<OutputForm> {
        FormChoice() {
            super("form", List.of(OutputForm.values()), OutputForm::word);
        }
    }

    /** What pictures are drawn by. */
    SchematicMaker schematics() {
        ReferenceBundle bundle = reference == null ? ReferenceBundle.hg19() : ReferenceBundle.open(reference);
        return new SchematicMaker(bundle.genes(), bundle.cytobands());
    }

    InputFile file() {
        return new InputFile(file);
    }

    /** The forms, each once, in the order in which they were named. */
    List<OutputForm> forms() {
        return forms.stream().distinct().toList();
    }

    AnnotateOptions.Target target() {
        return output.equals(AnnotateOptions.STANDARD_OUTPUT)
                ? AnnotateOptions.Target.STANDARD_OUTPUT
                : AnnotateOptions.Target.FOLDER;
    }

    Path folder() {
        return output;
    }
}
