package org.kinfuse.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.kinfuse.report.OutputFolder;
import org.kinfuse.report.SequenceDetail;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kinfuse annotate}: somebody else's calls in, the same with their meaning out. */
@Command(
        name = AnnotateCommand.NAME,
        header = {"Says what the rearrangements of a VCF, BEDPE or table do to genes.", ""},
        description = {
            "",
            "Reads FILE, says of every rearrangement which exons of which genes it joins, whether the reading frame goes "
                    + "on and whether a kinase domain is kept, and writes it back with that beside it. Nothing is "
                    + "filtered, lost or reordered.",
            ""
        },
        customSynopsis = "kinfuse annotate FILE [-o DIR] [OPTIONS]",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%n",
        footer = {
            "Outputs, in DIR:",
            "  SAMPLE.annotated.vcf.gz  of VCF and BCF: the file itself, with KF_ entries in",
            "                           INFO; an index beside it if it is sorted",
            "  SAMPLE.fusions.json      all that is known of every record, for programs",
            "  SAMPLE.fusions.tsv       one row for each junction",
            "  A short summary goes to standard output, what was counted to standard error.",
            "",
            "Examples:",
            "  kinfuse annotate manta.vcf.gz -o out",
            "  kinfuse annotate calls.bcf --fasta hg19.fa -o out",
            "  kinfuse annotate calls.vcf -o - | bcftools view -i 'KF_TIER<=2'",
            "  kinfuse annotate junctions.bedpe --transcripts mane -o out"
        })
final class AnnotateCommand implements PlainWords.PlainCommand {
    static final String NAME = "annotate";

    private static final int BUFFER = 1 << 16;

    private final Streams streams;
    private final List<String> words;

    @Mixin
    private final AnnotateOptions input = new AnnotateOptions();

    @ArgGroup(validate = false, heading = "%nGenes:%n")
    private final GeneOptions genes = new GeneOptions();

    @Mixin
    private final AnnotatedTableOptions table = new AnnotatedTableOptions();

    AnnotateCommand(Streams streams, List<String> words) {
        this.streams = streams;
        this.words = words;
    }

    @Override
    public boolean take(String word, PlainWords plain) {
        return genes.take(word, plain) || input.take(word, plain);
    }

    @Override
    public Integer call() {
        if (input.sequences() == SequenceDetail.SEQUENCES && genes.fasta().isEmpty()) {
            throw new UsageProblem("--sequences needs --fasta: without bases there are no sequences to write");
        }
        StageLog log = StageLog.of(streams, input.volume());
        AnnotateRun run = new AnnotateRun(input, genes, table.columns(), log, words);
        switch (input.target()) {
            case FOLDER -> {
                OutputFolder folder =
                        new OutputFolder(input.folder()).keeping(input.file().path());
                folder.requireWritable();
                run.toFolder(streams.in(), folder).forEach(streams.out()::println);
            }
            case STANDARD_OUTPUT -> run.toStream(streams.in(), keptOpen(streams.data()));
        }
        return ExitCode.FINE.number();
    }

    @Override
    public boolean answersInFiles() {
        return switch (input.target()) {
            case FOLDER -> true;
            case STANDARD_OUTPUT -> false;
        };
    }

    /** Standard output is closed by the process, not by what is written to it. */
    private static OutputStream keptOpen(OutputStream out) {
        return new BufferedOutputStream(out, BUFFER) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
