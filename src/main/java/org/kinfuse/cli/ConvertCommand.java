package org.kinfuse.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
                    + "to the byte. Of the JSON of 'kinfuse annotate' it writes the junctions that the filters of the "
                    + "annotated file let pass, in each form that tells of calls and not of reads.",
            ""
        },
        customSynopsis = "kinfuse convert FILE --to FORM[,FORM...] [-o DIR] [OPTIONS]",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  kinfuse convert arriba.fusions.json --to vcf,html -o out",
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
        table.columns();
        switch (options.target()) {
            case FOLDER -> toFolder(forms);
            case STANDARD_OUTPUT -> {
                if (forms.size() != 1) {
                    throw new UsageProblem(String.format(
                            Locale.ROOT, "Standard output takes one form, and --to names %d.", forms.size()));
                }
                if (forms.get(0) == OutputForm.SVG) {
                    throw new UsageProblem(DrawOptions.A_FILE_EACH);
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
        FusionReport report = read(forms);
        FormWriter writer = table.writer(options::schematics);
        List<Path> files = folder.writeTogether(made -> {
            for (OutputForm form : forms) {
                writer.toFiles(form, report, made);
            }
        });
        files.forEach(streams.out()::println);
    }

    private void toStream(OutputForm form) {
        FusionReport report = read(List.of(form));
        try {
            OutputStream out = new BufferedOutputStream(streams.data());
            table.writer(options::schematics).toStream(form, report, out);
            out.flush();
        } catch (IOException e) {
            throw new CannotWrite("Cannot write to standard output: " + e.getMessage() + ".", e);
        }
    }

    private FusionReport read(List<OutputForm> forms) {
        FusionReport report = AnswerFile.read(options.file(), streams);
        List<String> ofReads = forms.stream()
                .filter(form -> !form.isOfAnybodysCalls())
                .map(OutputForm::word)
                .toList();
        if (!report.comesFromReads() && !ofReads.isEmpty()) {
            throw new UsageProblem(
                    options.file().name() + " is the JSON of kinfuse annotate, of which there is no form "
                            + String.join(" and no form ", ofReads) + ", but "
                            + Arrays.stream(OutputForm.values())
                                    .filter(OutputForm::isOfAnybodysCalls)
                                    .map(OutputForm::word)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        return report;
    }

    @Override
    public boolean answersInFiles() {
        return switch (options.target()) {
            case FOLDER -> true;
            case STANDARD_OUTPUT -> false;
        };
    }
}
