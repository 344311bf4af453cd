package org.kinfuse.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinfuse.draw.SchematicMaker;
import org.kinfuse.page.HtmlReport;
import org.kinfuse.reference.ReferenceBundle;
import org.kinfuse.report.FusionReport;
import org.kinfuse.report.OutputFolder;
import org.kinfuse.report.OutputFolder.NewFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kinfuse report}: the JSON of calls in, a page for a browser out. */
@Command(
        name = ReportCommand.NAME,
        header = {"Writes a report for a browser from the JSON of calls.", ""},
        description = {
            "",
            "One HTML file that needs nothing else and no network: the verdict, a table of calls to sort and filter, each "
                    + "call with its picture, names and reasons, what was turned down, and how it all came about.",
            ""
        },
        customSynopsis = "kinfuse report FILE [-o DIR] [OPTIONS]",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  kinfuse report out/tumour.fusions.json -o out"})
@SuppressWarnings("FieldCanBeFinal") // picocli sets them
final class ReportCommand implements Callable<Integer>, Cli.AnswersInFiles {
    static final String NAME = "report";

    private static final String ENDING = ".report.html";

    private final Streams streams;

    @Parameters(
            paramLabel = "FILE",
            converter = InputFile.NameConverter.class,
            description = "A SAMPLE.fusions.json of 'kinfuse call'; '-' for standard input.")
    private Path file = Path.of("-");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Folder for the report; it is made if need be. Default: the folder you are in.")
    private Path output = Path.of("");

    @Option(
            names = "--reference",
            paramLabel = "DIR",
            description = "The bundle of gene models that the calls were made with. Default: the one of this program.")
    private @Nullable Path reference;

    ReportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        OutputFolder folder = new OutputFolder(output).keeping(file);
        folder.requireWritable();
        FusionReport report = AnswerFile.read(new InputFile(file), streams);
        ReferenceBundle bundle = reference == null ? ReferenceBundle.hg19() : ReferenceBundle.open(reference);
        SchematicMaker schematics = new SchematicMaker(bundle.genes(), bundle.cytobands());
        folder.writeTogether(made -> write(report, schematics, made)).forEach(streams.out()::println);
        return ExitCode.FINE.number();
    }

    /** Writes the report beside the other outputs of its sample. */
    static void write(FusionReport report, SchematicMaker schematics, NewFiles files) throws IOException {
        try (OutputStream out = files.create(report.run().sample() + ENDING)) {
            HtmlReport.write(report, schematics, out);
        }
    }

    @Override
    public boolean answersInFiles() {
        return true;
    }
}
