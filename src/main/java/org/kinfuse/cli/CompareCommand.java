package org.kinfuse.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.kinfuse.compare.Comparison;
import org.kinfuse.compare.ComparisonReporter;
import org.kinfuse.compare.ExpectedFusion;
import org.kinfuse.report.RunFacts;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kinfuse compare}: what was expected and what was called in, whether they agree out. */
@Command(
        name = CompareCommand.NAME,
        header = {"Says whether calls are as they were expected, for tests of a pipeline.", ""},
        description = {
            "",
            "Gives each row of EXPECTED the call that is meant, no call to two rows, so that as few rows as possible fail. "
                    + "Junctions are compared where homology lets them slide to, their ends either way round. Ends "
                    + "with exit code 5 if a row does not hold, and says what differs.",
            ""
        },
        customSynopsis = "kinfuse compare EXPECTED OBSERVED... [OPTIONS]",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  kinfuse compare expected.tsv out/tumour.fusions.json",
            "  kinfuse compare expected.tsv out/*.fusions.json --nothing-else 1-2",
            "  kinfuse compare truth.vcf manta.vcf.gz delly.bcf --sample tumour",
            "  kinfuse compare before.fusions.json after.fusions.json --within 0",
            "  kinfuse compare expected.tsv out/*.fusions.json --junit fusions.xml"
        })
final class CompareCommand implements Callable<Integer> {
    static final String NAME = "compare";

    private final Streams streams;

    @Mixin
    private final CompareOptions options = new CompareOptions();

    @ArgGroup(validate = false, heading = "%nOutputs, beside a table on standard output:%n")
    private final CompareOutputs outputs = new CompareOutputs();

    @ArgGroup(validate = false, heading = "%nGenes:%n")
    private final GeneOptions genes = new GeneOptions();

    CompareCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<InputFile> inputs = Stream.concat(Stream.of(options.expected()), options.observed().stream())
                .toList();
        options.settings();
        options.comparer(List.of());
        outputs.requireWritable();
        try (OpenedReference reference = genes.open()) {
            reference.unknownTranscripts().forEach(streams.err()::println);
            ComparedFiles files = new ComparedFiles(options, reference, streams);
            List<ExpectedFusion> expected = files.expected();
            ComparedFiles.Observed observed = files.observed();
            Comparison comparison = options.comparer(expected).compare(observed.samples());
            ComparisonReporter reporter = new ComparisonReporter(new ComparisonReporter.Asked(
                    new RunFacts.Program(ProgramVersion.NAME, ProgramVersion.number()),
                    ComparedFiles.facts(options.expected()),
                    observed.files(),
                    options.told()));
            outputs.write(reporter.entry(comparison), inputs, streams.out());
            return (comparison.holds() ? ExitCode.FINE : ExitCode.CHECK_FAILED).number();
        }
    }
}
