package org.kinfuse.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.kinfuse.forms.FormWriter;
import org.kinfuse.forms.OutputForm;
import org.kinfuse.report.FusionReport;
import org.kinfuse.report.OutputFolder;
import org.kinfuse.report.OutputFolder.NewFiles;
import org.kinfuse.report.Summary;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kinfuse call}: reads in, calls out. */
@Command(
        name = CallCommand.NAME,
        header = {"Finds gene fusions in a file of aligned reads.", ""},
        description = {
            "",
            "Reads each FILE once, gathers the reads and pairs that join two places of the genome, finds each junction to the "
                    + "base, and says what it does: which exons of which genes are joined, whether the reading frame goes "
                    + "on, whether a kinase domain is kept, and why it says so.",
            ""
        },
        customSynopsis = "kinfuse call FILE... [-o DIR] [OPTIONS]",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%n",
        footer = {
            "Outputs, in DIR:",
            "  SAMPLE.fusions.json    all that is known of every call, for programs",
            "  SAMPLE.fusions.tsv     one row for each call",
            "  SAMPLE.fusions.vcf.gz  two breakend records for each call; index beside it",
            "  SAMPLE.rejected.tsv    what was seen and turned down, and by which rule",
            "  SAMPLE.callability.tsv where a fusion of a kinase could have been seen",
            "  joint.fusions.tsv      of several FILEs: the calls of all of them",
            "  A short summary goes to standard output, one line for each stage to standard",
            "  error. A file without fusions is a success: the outputs are there, and empty.",
            "",
            "Tiers:",
            "  1  kinase retained and in frame (or behind another promoter), known gene pair",
            "  2  the same, gene pair not known",
            "  3  kinase retained, but frame out or undecided, or an exon cut",
            "  4  another transcript that joins exons anew",
            "  5  a rearrangement that joins no exons",
            "",
            "Examples:",
            "  kinfuse call tumour.bam -o out",
            "  kinfuse call A.bam B.bam --sample A --sample B -o out",
            "  kinfuse call tumour.cram --fasta hg19.fa -o out",
            "  samtools view -h tumour.bam chr2 | kinfuse call - --sample tumour -o out",
            "  kinfuse call tumour.bam --normal blood.bam --targets panel.bed -o out",
            "  kinfuse call tumour.bam --transcripts mane --min-fragments 5 -o out",
            "  kinfuse call tumour.bam --fail-if-not-callable ALK,ROS1,RET -o out"
        })
final class CallCommand implements PlainWords.PlainCommand {
    static final String NAME = "call";

    private final Streams streams;
    private final List<String> words;

    @Mixin
    private final InputOptions input = new InputOptions();

    @ArgGroup(validate = false, heading = "%nGenes:%n")
    private final GeneOptions genes = new GeneOptions();

    @ArgGroup(validate = false, heading = "%nEvidence:%n")
    private final EvidenceOptions evidence = new EvidenceOptions();

    @ArgGroup(validate = false, heading = "%nNormals and targets:%n")
    private final BackgroundOptions background = new BackgroundOptions();

    @ArgGroup(validate = false, heading = "%nWhat could have been seen:%n")
    private final CallabilityOptions callability = new CallabilityOptions();

    @Mixin
    private final TableOptions table = new TableOptions();

    @Mixin
    private final PictureOptions pictures = new PictureOptions();

    CallCommand(Streams streams, List<String> words) {
        this.streams = streams;
        this.words = words;
    }

    @Override
    public boolean take(String word, PlainWords plain) {
        return genes.take(word, plain) || background.take(word, plain) || input.take(word, plain);
    }

    @Override
    public Integer call() {
        OutputFolder folder = new OutputFolder(input.output());
        folder.requireWritable();
        table.columns();
        StageLog log = StageLog.of(streams, input.volume());
        CallRun.Answers answers =
                new CallRun(input, genes, evidence, background, callability, log).run(streams.in(), words);
        List<FusionReport> reports = answers.reports();
        List<Path> files = folder.writeTogether(made -> write(reports, made));
        reports.forEach(report -> Summary.of(report).forEach(streams.out()::println));
        streams.out().println("Files     " + files.get(0));
        files.stream().skip(1).forEach(file -> streams.out().println("          " + file));
        answers.complaints().forEach(complaint -> streams.err().println("kinfuse: " + complaint));
        return (answers.complaints().isEmpty() ? ExitCode.FINE : ExitCode.CHECK_FAILED).number();
    }

    private void write(List<FusionReport> reports, NewFiles made) throws IOException {
        FormWriter writer = table.writer(genes::schematics);
        for (FusionReport report : reports) {
            for (OutputForm form : input.forms()) {
                writer.toFiles(form, report, made);
            }
            if (pictures.asked() && !input.forms().contains(OutputForm.SVG)) {
                writer.toFiles(OutputForm.SVG, report, made);
            }
        }
        if (reports.size() > 1) {
            writer.joint(reports, made);
        }
    }

    @Override
    public boolean answersInFiles() {
        return true;
    }
}
