package org.kinfuse.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.kinfuse.forms.OutputForm;
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
