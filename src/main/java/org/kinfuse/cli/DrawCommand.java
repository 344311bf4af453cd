package org.kinfuse.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.kinfuse.draw.Gallery;
import org.kinfuse.draw.SchematicMaker;
import org.kinfuse.reference.ReferenceBundle;
import org.kinfuse.report.CallEntry;
import org.kinfuse.report.FusionReport;
import org.kinfuse.report.OutputFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kinfuse draw}: the JSON of calls in, pictures of them out. */
@Command(
        name = DrawCommand.NAME,
        header = {"Draws the calls of a JSON file.", ""},
        description = {
            "",
            "Reads the JSON that 'kinfuse call' or 'kinfuse annotate' wrote and draws each call: chromosomes, genes with their exons and "
                    + "breaks, the transcript and its frame, proteins with the domains that are kept, cut and lost, and "
                    + "the support.",
            ""
        },
        customSynopsis = "kinfuse draw FILE [--as FORMAT[,FORMAT...]] [-o DIR] [OPTIONS]",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  kinfuse draw out/tumour.fusions.json -o out",
            "  kinfuse draw out/tumour.fusions.json --calls 1,3 --as png,pdf -o out"
        })
final class DrawCommand implements Callable<Integer>, Cli.AnswersInFiles {
    static final String NAME = "draw";

    private final Streams streams;

    @Mixin
    private final DrawOptions options = new DrawOptions();

    DrawCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        OutputFolder folder =
                new OutputFolder(options.folder()).keeping(options.file().path());
        folder.requireWritable();
        FusionReport report = AnswerFile.read(options.file(), streams);
        ReferenceBundle bundle = options.reference().map(ReferenceBundle::open).orElseGet(ReferenceBundle::hg19);
        SchematicMaker maker = new SchematicMaker(bundle.genes(), bundle.cytobands());
        Gallery gallery = new Gallery(report.run().sample(), Gallery.foot(report.run()), maker);
        List<CallEntry> chosen = options.calls().isEmpty() ? Gallery.worthDrawing(report.calls()) : chosen(report);
        List<Path> files = folder.writeTogether(made -> gallery.draw(chosen, options.formats(), made));
        files.forEach(streams.out()::println);
        return ExitCode.FINE.number();
    }

    private List<CallEntry> chosen(FusionReport report) {
        return options.calls().stream()
                .map(number -> report.calls().stream()
                        .filter(call -> call.call() == number)
                        .findFirst()
                        .orElseThrow(() -> new UsageProblem("There is no call " + number + " in "
                                + options.file().name() + ", which has "
                                + report.calls().size() + ".")))
                .toList();
    }

    @Override
    public boolean answersInFiles() {
        return true;
    }
}
