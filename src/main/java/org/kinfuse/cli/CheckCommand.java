package org.kinfuse.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinfuse.check.CheckEntry;
import org.kinfuse.check.CheckReport;
import org.kinfuse.check.CheckText;
import org.kinfuse.check.Checker;
import org.kinfuse.genome.CannotWrite;
import org.kinfuse.reference.ReferenceBundle;
import org.kinfuse.report.JsonForm;
import org.kinfuse.report.RunFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kinfuse check}: files in, whether they fit together out. */
@Command(
        name = CheckCommand.NAME,
        header = {"Says whether files fit together and suit the search for fusions.", ""},
        description = {
            "",
            "Looks at the first reads of each file and, by its index, at some hundred places: build, naming and order of "
                    + "contigs, index, pairs, fragments, clips, copies and what was captured; at FASTA, BED, "
                    + "VCF and bundles likewise; and says what to do about each finding. Ends with exit code 3 if a file "
                    + "cannot be used.",
            ""
        },
        customSynopsis = "kinfuse check FILE... [OPTIONS]",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  kinfuse check tumour.bam",
            "  kinfuse check tumour.bam normal.bam panel.bed hg19.fa",
            "  kinfuse check tumour.cram hg19.fa --json"
        })
@SuppressWarnings("FieldCanBeFinal") // picocli sets them
final class CheckCommand implements Callable<Integer> {
    static final String NAME = "check";

    private final Streams streams;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            converter = InputFile.NameConverter.class,
            description =
                    "Reads (BAM, CRAM, SAM), FASTA, BED, VCF, BCF, BEDPE, and folders of bundles, known by content. A "
                            + "CRAM is read with the first FASTA that is named.")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "Print the answer as JSON.")
    private boolean json;

    @Option(
            names = "--reference",
            paramLabel = "DIR",
            description =
                    "A bundle of gene models made by 'kinfuse reference build'. Default: the one of this program.")
    private @Nullable Path reference;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ReferenceBundle bundle = reference == null ? ReferenceBundle.hg19() : ReferenceBundle.open(reference);
        CheckReport report = new Checker(bundle).check(files.stream().distinct().toList());
        CheckEntry entry = report.entry(
                new RunFacts.Program(ProgramVersion.NAME, ProgramVersion.number()), OpenedReference.facts(bundle));
        if (json) {
            try {
                JsonForm.writeRecord(entry, streams.out());
            } catch (IOException e) {
                throw new CannotWrite("Cannot write to standard output: " + e.getMessage() + ".", e);
            }
        } else {
            CheckText.of(entry).forEach(streams.out()::println);
        }
        return (report.fits() ? ExitCode.FINE : ExitCode.BAD_INPUT).number();
    }
}
