package org.kinfuse.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinfuse.compare.Comparer;
import org.kinfuse.compare.ExpectedCalls;
import org.kinfuse.compare.ExpectedColumn;
import org.kinfuse.compare.ExpectedFusion;
import org.kinfuse.compare.ExpectedFusion.Reciprocal;
import org.kinfuse.compare.ExpectedSettings;
import org.kinfuse.report.SampleName;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What {@code compare} compares, and what it asks for. */
@SuppressWarnings("FieldCanBeFinal") // picocli sets them
final class CompareOptions {
    private static final List<ExpectedColumn> CHECKED = List.of(
            ExpectedColumn.GENE5,
            ExpectedColumn.GENE3,
            ExpectedColumn.EXONS5,
            ExpectedColumn.EXONS3,
            ExpectedColumn.FRAME,
            ExpectedColumn.KINASE_STATUS,
            ExpectedColumn.TIER);

    @Parameters(
            index = "0",
            paramLabel = "EXPECTED",
            converter = InputFile.NameConverter.class,
            description = "What is expected: a table with named columns (see docs/how-to-compare.md), the JSON of "
                    + "'kinfuse call', or VCF, BCF, BEDPE or a table as 'kinfuse annotate' reads it.")
    private Path expected = Path.of("-");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "OBSERVED",
            converter = InputFile.NameConverter.class,
            description =
                    "Calls: the JSON of 'kinfuse call', or anything that 'kinfuse annotate' reads, which is annotated "
                            + "on the fly. Files of one sample are taken together.")
    private List<Path> observed = List.of();

    @Option(
            names = "--sample",
            paramLabel = "NAME",
            converter = InputOptions.SampleNameConverter.class,
            description =
                    "Sample of OBSERVED: once for all files, or once for each in their order. Default: what the JSON "
                            + "says, or the name of the file without its extension.")
    private List<SampleName> samples = List.of();

    @Option(
            names = "--within",
            paramLabel = "BASES",
            description =
                    "How far off each end may lie, behind sliding through homology, where a row does not say. Default: "
                            + "10.")
    private int within = ExpectedSettings.DEFAULTS.within();

    @Option(
            names = "--reciprocal",
            description = "The other half of a balanced event will do, where a row does not say.")
    private boolean reciprocal;

    @Option(
            names = "--nothing-else",
            paramLabel = "TIERS",
            description = "Calls of these tiers must all be expected or allowed: 1-2, 1 or <=3.")
    private @Nullable String nothingElse;

    @Option(
            names = "--check",
            paramLabel = "COLUMN",
            split = ",",
            converter = ColumnChoice.class,
            description =
                    "What is checked beside the place where EXPECTED is no table but calls. Default: of JSON gene5, "
                            + "gene3, exons5, exons3, frame, kinase_status and tier, of other files nothing.")
    private List<ExpectedColumn> checked = List.of();

    @Option(names = "--with-failing", description = "Count records of VCF whose FILTER is neither PASS nor '.', too.")
    private boolean withFailing;

    @Option(names = "--rna", description = "The junctions of files other than JSON come from RNA, as with annotate.")
    private boolean rna;

    /** A column by its name. */
    static final class ColumnChoice implements ITypeConverter<ExpectedColumn> {
        @Override
        public ExpectedColumn convert(String text) {
            return ExpectedColumn.of(text.strip())
                    .filter(ExpectedColumn::isChecked)
                    .orElseThrow(
                            () -> new TypeConversionException("'" + text + "' is no column that is checked; there are "
                                    + Stream.of(ExpectedColumn.values())
                                            .filter(ExpectedColumn::isChecked)
                                            .map(ExpectedColumn::header)
                                            .collect(Collectors.joining(", "))));
        }
    }

    InputFile expected() {
        return new InputFile(expected);
    }

    /**
     * The files with calls.
     *
     * @throws UsageProblem if standard input is to be read twice, or samples and files do not match
     */
    List<InputFile> observed() {
        List<InputFile> files = observed.stream().map(InputFile::new).toList();
        long piped = Stream.concat(Stream.of(expected()), files.stream())
                .filter(file -> file.source() == InputFile.Source.STANDARD_INPUT)
                .count();
        if (piped > 1) {
            throw new UsageProblem("Standard input can be read only once, and '-' is named " + piped + " times.");
        }
        if (samples.size() > 1 && samples.size() != files.size()) {
            throw new UsageProblem("There are " + files.size() + " observed files, and --sample names " + samples.size()
                    + ": give it once for all, or once for each.");
        }
        return files;
    }

    /** The name that is given for each file; none if none is. */
    List<SampleName> samples() {
        return samples.size() == 1
                ? IntStream.range(0, observed.size())
                        .mapToObj(file -> samples.get(0))
                        .toList()
                : samples;
    }

    /** @throws UsageProblem if the distance is negative */
    ExpectedSettings settings() {
        if (within < 0) {
            throw new UsageProblem("--within is 0 or more, not " + within + ".");
        }
        return new ExpectedSettings(within, reciprocal ? Reciprocal.YES : Reciprocal.NO);
    }

    /** What takes calls of our own for the truth. */
    ExpectedCalls ofOurs() {
        return new ExpectedCalls(settings(), checked.isEmpty() ? CHECKED : checked);
    }

    /** What takes somebody else's calls for the truth. */
    ExpectedCalls ofOthers() {
        return new ExpectedCalls(settings(), checked);
    }

    /** @throws UsageProblem if the tiers are none */
    Comparer comparer(List<ExpectedFusion> fusions) {
        Comparer comparer = new Comparer(fusions);
        try {
            return nothingElse == null ? comparer : comparer.withNothingElseIn(nothingElse);
        } catch (IllegalArgumentException e) {
            throw new UsageProblem("--nothing-else '" + nothingElse + "': " + e.getMessage() + ".", e);
        }
    }

    /** Whether calls that nobody expects make the comparison fail. */
    boolean forbidsOthers() {
        return nothingElse != null;
    }

    OpenedReference.Junctions junctions() {
        return rna ? OpenedReference.Junctions.OF_RNA : OpenedReference.Junctions.OF_DNA;
    }

    boolean counts(VariantCalls.Found found) {
        return withFailing || found.passes();
    }

    /** What was asked for, by the names of options. */
    Map<String, String> told() {
        Map<String, String> told = new TreeMap<>(Map.of(
                "within", Integer.toString(within),
                "reciprocal", Boolean.toString(reciprocal),
                "with-failing", Boolean.toString(withFailing),
                "rna", Boolean.toString(rna)));
        if (nothingElse != null) {
            told.put("nothing-else", nothingElse);
        }
        if (!checked.isEmpty()) {
            told.put("check", checked.stream().map(ExpectedColumn::header).collect(Collectors.joining(",")));
        }
        return told;
    }
}
