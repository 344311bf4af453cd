package org.kinfuse.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.kinfuse.forms.FormWriter;
import org.kinfuse.forms.OutputForm;
import org.kinfuse.genome.CannotWrite;
import org.kinfuse.report.FusionReport;
import org.kinfuse.report.OutputFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kinfuse convert}: the JSON of calls in, any other form of them out. */
@Command(
        name = ConvertCommand.NAME,
        header = {"Writes the calls of a JSON file in other forms, without calling anew.", ""},
        description = {
            "",
            "Reads the JSON that 'kinfuse call' wrote and writes each form as 'call' would have written it, the same "
                    + "to the byte.",
            ""
        },
        customSynopsis = "kinfuse convert FILE --to FORM[,FORM...] [-o DIR] [OPTIONS]",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  kinfuse convert out/tumour.fusions.json --to vcf,tsv -o out",
            "  kinfuse convert tumour.fusions.json --to vcf -o - | bcftools view -f PASS"
        })
final class ConvertCommand implements Callable<Integer>, Cli.AnswersInFiles {
    static final String NAME = "convert";

    private final Streams streams;

    @Mixin
    private final ConvertOptions options = new ConvertOptions();

    @Mixin
    private final TableOptions table = new TableOptions();

    ConvertCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<OutputForm> forms = options.forms();
        switch (options.target()) {
            case FOLDER -> toFolder(forms);
            case STANDARD_OUTPUT -> {
                if (forms.size() != 1) {
                    throw new UsageProblem(String.format(
                            Locale.ROOT, "Standard output takes one form, and --to names %d.", forms.size()));
                }
                if (forms.get(0) == OutputForm.SVG) {
                    throw new UsageProblem("Pictures are a file each: name a folder for them with -o.");
                }
                toStream(forms.get(0));
            }
        }
        return ExitCode.FINE.number();
    }

    private void toFolder(List<OutputForm> forms) {
        OutputFolder folder =
                new OutputFolder(options.folder()).keeping(options.file().path());
        folder.requireWritable();
        FusionReport report = read();
        FormWriter writer = table.writer(options::schematics);
        List<Path> files = folder.writeTogether(made -> {
            for (OutputForm form : forms) {
                writer.toFiles(form, report, made);
            }
        });
        files.forEach(streams.out()::println);
    }

    private void toStream(OutputForm form) {
        FusionReport report = read();
        try {
            table.writer(options::schematics).toStream(form, report, streams.out());
        } catch (IOException e) {
            throw new CannotWrite("Cannot write to standard output: " + e.getMessage() + ".", e);
        }
    }

    private FusionReport read() {
        return AnswerFile.read(options.file(), streams);
    }

    @Override
    public boolean answersInFiles() {
        return switch (options.target()) {
            case FOLDER -> true;
            case STANDARD_OUTPUT -> false;
        };
    }
}
