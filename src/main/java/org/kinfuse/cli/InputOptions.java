package org.kinfuse.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinfuse.evidence.Material;
import org.kinfuse.forms.FormWriter;
import org.kinfuse.forms.OutputForm;
import org.kinfuse.report.SampleName;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What {@code call} reads and where it writes. */
@SuppressWarnings("FieldCanBeFinal") // picocli sets them
final class InputOptions {
    /** Not repeated in outputs, which do not depend on it. */
    static final String THREADS = "--threads";

    private static final String SHORT_OUTPUT = "-o";
    private static final String OUTPUT = "--output";
    private static final String SAMPLE = "--sample";
    private static final String SHORT_QUIET = "-q";
    private static final String QUIET = "--quiet";
    private static final String RNA = "--rna";
    private static final String SCOPE = "--scope";
    private static final Map<String, Scope> SCOPES =
            Map.of("all", Scope.ALL, "kinases", Scope.KINASES, "known", Scope.KNOWN);

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            converter = InputFile.NameConverter.class,
            description =
                    "Reads aligned to hg19 (GRCh37): BAM, CRAM (with --fasta) or SAM, sorted or not; '-' for standard input. Several files are several samples.")
    private List<Path> files = List.of();

    @Option(
            names = {SHORT_OUTPUT, OUTPUT},
            paramLabel = "DIR",
            description = "Folder for the outputs; it is made if need be. Default: the folder you are in.")
    private Path output = Path.of("");

    @Option(
            names = SAMPLE,
            paramLabel = "NAME",
            converter = SampleNameConverter.class,
            description =
                    "Name of the sample. Default: the one that the read groups of FILE name, else the name of FILE without its extension. Of several files it is given once for each, in their order.")
    private List<SampleName> samples = List.of();

    @Option(
            names = "--also",
            paramLabel = "FORM",
            split = ",",
            converter = ConvertOptions.FormChoice.class,
            description =
                    "Further forms to write: one or more of bedpe, cbioportal, vicc, fasta, multiqc, svg, html, separated by "
                            + "commas; 'kinfuse convert' can write them later, too.")
    private List<OutputForm> also = List.of();

    @Option(
            names = {SHORT_QUIET, QUIET},
            description = "Say nothing on standard error but errors.")
    private boolean quiet;

    @Option(
            names = RNA,
            description =
                    "The reads are of RNA: splicing is no break. Told by itself where 5 percent of the reads have N in "
                            + "their CIGAR; bwa writes none.")
    private boolean rna;

    @Option(
            names = SCOPE,
            paramLabel = "GENES",
            description =
                    "Whose reads are read: 'all'; 'kinases', those of the kinase genes, 10 kb around them, and of the "
                            + "places to which at least two of them point; 'known', the same for all genes that are known to be "
                            + "fused. All but 'all' need an index. Default: all.")
    private Scope scope = Scope.ALL;

    @Option(
            names = THREADS,
            paramLabel = "N",
            description = "Threads that decompress BAM. The answer does not depend on it. Default: one for each core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** Takes a word of a plain line and what belongs to it; whether it is one of those that are told here. */
    boolean take(String word, PlainWords words) {
        switch (word) {
            case SHORT_OUTPUT, OUTPUT -> output = words.path(OUTPUT);
            case SAMPLE -> samples = List.of(new SampleNameConverter().convert(words.value(SAMPLE)));
            case SHORT_QUIET, QUIET -> quiet = words.flag(QUIET);
            case RNA -> rna = words.flag(RNA);
            case SCOPE -> scope = words.among(SCOPES, SCOPE);
            case THREADS -> threads = words.number(THREADS);
            default -> {
                if (!PlainWords.isValue(word)) {
                    return false;
                }
                files = List.of(words.file(word));
            }
        }
        return true;
    }

    /** How much is told on standard error. */
    enum Volume {
        /** Errors only. */
        QUIET,
        /** What each stage left over, too. */
        USUAL
    }

    /**
     * The files, one for each sample.
     *
     * @throws UsageProblem if they cannot be told apart, or have other than one name each
     */
    List<InputFile> files() {
        if (!samples.isEmpty() && samples.size() != files.size()) {
            throw new UsageProblem("There are " + files.size() + " files, and --sample names " + samples.size() + ".");
        }
        requireOwnNames();
        if (files.stream().distinct().count() != files.size()) {
            throw new UsageProblem("A file is named twice among " + files.size() + " files.");
        }
        return files.stream().map(InputFile::new).toList();
    }

    /** Names begin names of files, and some file systems take upper and lower case for the same. */
    private void requireOwnNames() {
        Map<String, SampleName> named = new HashMap<>();
        for (SampleName name : samples) {
            SampleName other = named.put(name.inAnyCase(), name);
            if (other != null) {
                throw new UsageProblem("--sample names " + other
                        + (other.equals(name) ? " twice." : " and " + name + ", which differ in case alone."));
            }
        }
        if (samples.size() > 1 && named.containsKey(FormWriter.JOINT.inAnyCase())) {
            throw new UsageProblem("--sample names " + named.get(FormWriter.JOINT.inAnyCase())
                    + ", as the table of all samples is called.");
        }
    }

    /**
     * The folder for the outputs.
     *
     * @throws UsageProblem if standard output is meant, which takes one form
     */
    Path output() {
        if (output.equals(AnnotateOptions.STANDARD_OUTPUT)) {
            throw new UsageProblem("The outputs are several files: name a folder for them with -o. One of them goes to "
                    + "standard output with 'kinfuse convert SAMPLE.fusions.json --to FORM -o -'.");
        }
        return output;
    }

    /** What to write, each form once. */
    List<OutputForm> forms() {
        return Stream.concat(OutputForm.USUAL.stream(), also.stream())
                .distinct()
                .toList();
    }

    /** What the reads are of. */
    Material material(Material seeming) {
        return rna ? Material.RNA : seeming;
    }

    /**
     * Where reads are read.
     *
     * @throws UsageProblem if that needs an index and there can be none
     */
    Scope scope() {
        boolean piped = files().stream().anyMatch(file -> file.source() == InputFile.Source.STANDARD_INPUT);
        if (scope != Scope.ALL && piped) {
            throw new UsageProblem("--scope needs a file with an index, which standard input has not.");
        }
        return scope;
    }

    /** @throws UsageProblem if that is none */
    int threads() {
        if (threads < 1) {
            throw new UsageProblem(THREADS + " is 1 or more, not " + threads + ".");
        }
        return threads;
    }

    Volume volume() {
        return quiet ? Volume.QUIET : Volume.USUAL;
    }

    /** The name that is given for a file, if any is. */
    Optional<SampleName> sample(InputFile file) {
        return samples.isEmpty() ? Optional.empty() : Optional.of(samples.get(files.indexOf(file.path())));
    }

    /** Refuses what cannot begin the name of a file. */
    static final class SampleNameConverter implements ITypeConverter<SampleName> {
        @Override
        public SampleName convert(String text) {
            try {
                return new SampleName(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
