package org.kinfuse.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kinfuse.genome.Side;
import org.kinfuse.report.SampleName;
import org.kinfuse.report.SequenceDetail;
import org.kinfuse.variants.VariantIntakeSettings;
import org.kinfuse.variants.VariantIntakeSettings.BedpeStrands;
import org.kinfuse.variants.VariantIntakeSettings.Malformed;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What {@code annotate} reads, how, and where it writes. */
@SuppressWarnings("FieldCanBeFinal") // picocli sets them
final class AnnotateOptions {
    private static final String SHORT_OUTPUT = "-o";
    private static final String OUTPUT = "--output";
    private static final String SAMPLE = "--sample";
    private static final String LENIENT = "--lenient";
    private static final String RNA = "--rna";
    private static final String SEQUENCES = "--sequences";
    private static final String SHORT_QUIET = "-q";
    private static final String QUIET = "--quiet";

    /** How users name standard output where a folder is asked for. */
    static final Path STANDARD_OUTPUT = Path.of("-");

    private static final Pattern ENDINGS =
            Pattern.compile("(\\.(vcf|bcf|bedpe|tsv|txt|csv))?(\\.(gz|bgz))?$", Pattern.CASE_INSENSITIVE);

    @Parameters(
            paramLabel = "FILE",
            converter = InputFile.NameConverter.class,
            description = "Rearrangements on hg19 (GRCh37): VCF, plain or compressed, BCF, BEDPE, a table of contig, "
                    + "position and strand, twice, or a table of fusions of Arriba, STAR-Fusion or "
                    + "FusionCatcher; '-' for standard input.")
    private Path file = Path.of("-");

    @Option(
            names = {SHORT_OUTPUT, OUTPUT},
            paramLabel = "DIR",
            description = "Folder for the outputs; it is made if need be. Default: the folder you are in. With '-' the "
                    + "annotated VCF, or else the table, goes to standard output and nothing else is written.")
    private Path output = Path.of("");

    @Option(
            names = SAMPLE,
            paramLabel = "NAME",
            converter = InputOptions.SampleNameConverter.class,
            description = "Begins the names of the outputs. Default: the name of FILE without its extension.")
    private @Nullable SampleName sample;

    @Option(
            names = LENIENT,
            description = "Pass over malformed records, and list them. Without it the first one ends the run.")
    private boolean lenient;

    @Option(
            names = "--bedpe-plus",
            paramLabel = "SIDE",
            converter = SideConverter.class,
            description = "What a strand '+' in BEDPE keeps: left, as LUMPY, SvABA and SURVIVOR write it, or right, as "
                    + "gGnome does. Default: left.")
    private Side bedpePlus = Side.LEFT;

    @Option(
            names = RNA,
            description =
                    "The junctions come from RNA: one whose ends both lie at most three bases off exon edges, with "
                            + "no homology stated, joins those exons whole.")
    private boolean rna;

    @Option(names = SEQUENCES, description = "With --fasta: write protein and spliced transcript into the JSON.")
    private boolean sequences;

    @Mixin
    private PictureOptions pictures = new PictureOptions();

    @Option(
            names = {SHORT_QUIET, QUIET},
            description = "Say nothing on standard error but errors.")
    private boolean quiet;

    /** Where the answer goes. */
    enum Target {
        /** To files of a folder. */
        FOLDER,
        /** To standard output. */
        STANDARD_OUTPUT
    }

    /** A side by the words that users type. */
    static final class SideConverter implements ITypeConverter<Side> {
        @Override
        public Side convert(String text) {
            return Arrays.stream(Side.values())
                    .filter(side -> side.word().equalsIgnoreCase(text))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + text + "' is neither left nor right"));
        }
    }

    /** Takes a word of a plain line and what belongs to it; whether it is one of those that are told here. */
    boolean take(String word, PlainWords words) {
        switch (word) {
            case SHORT_OUTPUT, OUTPUT -> output = words.path(OUTPUT);
            case SAMPLE -> sample = new InputOptions.SampleNameConverter().convert(words.value(SAMPLE));
            case LENIENT -> lenient = words.flag(LENIENT);
            case RNA -> rna = words.flag(RNA);
            case SEQUENCES -> sequences = words.flag(SEQUENCES);
            case SHORT_QUIET, QUIET -> quiet = words.flag(QUIET);
            default -> {
                if (!PlainWords.isValue(word)) {
                    return false;
                }
                file = words.file(word);
            }
        }
        return true;
    }

    OpenedReference.Junctions junctions() {
        return rna ? OpenedReference.Junctions.OF_RNA : OpenedReference.Junctions.OF_DNA;
    }

    PictureOptions pictures() {
        return pictures;
    }

    InputFile file() {
        return new InputFile(file);
    }

    Target target() {
        return output.equals(STANDARD_OUTPUT) ? Target.STANDARD_OUTPUT : Target.FOLDER;
    }

    Path folder() {
        return output;
    }

    SampleName sample() {
        return Optional.ofNullable(sample).orElseGet(() -> sample(file()));
    }

    /** The sample of a file that does not say: its name without its ending. */
    static SampleName sample(InputFile file) {
        return switch (file.source()) {
            case STANDARD_INPUT -> new SampleName("stdin");
            case FILE -> SampleName.ofText(ENDINGS.matcher(file.name()).replaceFirst(""));
        };
    }

    VariantIntakeSettings settings() {
        return VariantIntakeSettings.DEFAULT
                .with(lenient ? Malformed.PASS_OVER : Malformed.STOP)
                .with(
                        switch (bedpePlus) {
                            case LEFT -> BedpeStrands.PLUS_KEEPS_LEFT;
                            case RIGHT -> BedpeStrands.PLUS_KEEPS_RIGHT;
                        });
    }

    SequenceDetail sequences() {
        return sequences ? SequenceDetail.SEQUENCES : SequenceDetail.PLACES;
    }

    InputOptions.Volume volume() {
        return quiet ? InputOptions.Volume.QUIET : InputOptions.Volume.USUAL;
    }
}
