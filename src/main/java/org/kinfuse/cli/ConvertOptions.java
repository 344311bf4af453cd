package org.kinfuse.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinfuse.draw.SchematicMaker;
import org.kinfuse.forms.OutputForm;
import org.kinfuse.reference.ReferenceBundle;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What {@code convert} reads, and what it writes where. */
@SuppressWarnings("FieldCanBeFinal") // picocli sets them
final class ConvertOptions {
    private static final Path STANDARD_OUTPUT = Path.of("-");

    @Parameters(
            paramLabel = "FILE",
            converter = InputFile.NameConverter.class,
            description = "A SAMPLE.fusions.json of 'kinfuse call'; '-' for standard input.")
    private Path file = Path.of("-");

    @Option(
            names = "--to",
            paramLabel = "FORM",
            required = true,
            split = ",",
            converter = FormConverter.class,
            completionCandidates = FormWords.class,
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

    /** The words that users type. */
    static final class FormWords implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(OutputForm.values()).map(OutputForm::word).iterator();
        }
    }

    /** A form by the word that users type. */
    static final class FormConverter implements ITypeConverter<OutputForm> {
        @Override
        public OutputForm convert(String text) {
            return Arrays.stream(OutputForm.values())
                    .filter(form -> form.word().equalsIgnoreCase(text.strip()))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + text + "' is no form; there are " + String.join(", ", new FormWords())));
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
        return output.equals(STANDARD_OUTPUT) ? AnnotateOptions.Target.STANDARD_OUTPUT : AnnotateOptions.Target.FOLDER;
    }

    Path folder() {
        return output;
    }
}
