package org.kinfuse.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinfuse.draw.PictureFormat;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code draw} reads, and which pictures it makes. */
@SuppressWarnings("FieldCanBeFinal") // picocli sets them
final class DrawOptions {
    /** Why pictures do not go to standard output. */
    static final String A_FILE_EACH = "Pictures are a file each: name a folder for them with -o.";

    @Parameters(
            paramLabel = "FILE",
            converter = InputFile.NameConverter.class,
            description = "A SAMPLE.fusions.json of 'kinfuse call' or 'kinfuse annotate'; '-' for standard input.")
    private Path file = Path.of("-");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Folder for the pictures; it is made if need be. Default: the folder you are in.")
    private Path output = Path.of("");

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            split = ",",
            converter = FormatChoice.class,
            completionCandidates = FormatChoice.class,
            description =
                    "How: one or more of ${COMPLETION-CANDIDATES}, separated by commas; json is the data behind the "
                            + "picture. Default: svg.")
    private List<PictureFormat> formats = List.of(PictureFormat.SVG);

    @Option(
            names = "--calls",
            paramLabel = "NUMBER",
            split = ",",
            description = "Numbers of the calls to draw, separated by commas. Default: all of tiers 1 to 4.")
    private List<Integer> calls = List.of();

    @Option(
            names = "--reference",
            paramLabel = "DIR",
            description = "The bundle of gene models that the calls were made with. Default: the one of this program.")
    private @Nullable Path reference;

    /** A format by the word that users type. */
    static final class FormatChoice extends WordChoice<PictureFormat> {
        FormatChoice() {
            super("format", List.of(PictureFormat.values()), PictureFormat::word);
        }
    }

    InputFile file() {
        return new InputFile(file);
    }

    /**
     * The folder for the pictures.
     *
     * @throws UsageProblem if standard output is meant
     */
    Path folder() {
        if (output.equals(AnnotateOptions.STANDARD_OUTPUT)) {
            throw new UsageProblem(A_FILE_EACH);
        }
        return output;
    }

    List<PictureFormat> formats() {
        return formats.stream().distinct().toList();
    }

    /** Numbers of calls, in the order given; empty for those that are worth a picture. */
    List<Integer> calls() {
        return calls.stream().distinct().toList();
    }

    Optional<Path> reference() {
        return Optional.ofNullable(reference);
    }
}
