package org.kinfuse.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.kinfuse.explain.Explanation;
import org.kinfuse.explain.FoundLocus;
import org.kinfuse.explain.FrameTable;
import org.kinfuse.explain.Locus;
import org.kinfuse.explain.LocusFinder;
import org.kinfuse.explain.Question;
import org.kinfuse.genes.Accession;
import org.kinfuse.genome.CannotWrite;
import org.kinfuse.locate.Role;
import org.kinfuse.report.ExplanationEntry;
import org.kinfuse.report.ExplanationEntry.AskerEntry;
import org.kinfuse.report.ExplanationEntry.ReadAsEntry;
import org.kinfuse.report.ExplanationText;
import org.kinfuse.report.FrameTableEntry;
import org.kinfuse.report.FrameTableText;
import org.kinfuse.report.JsonForm;
import org.kinfuse.report.RunFacts;
import org.kinfuse.report.SampleExplanationEntry;
import org.kinfuse.report.SampleExplanationText;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kinfuse explain}: two places in, what comes of their join and why out. */
@Command(
        name = ExplainCommand.NAME,
        header = {"Says what comes of joining two places, and why.", ""},
        description = {
            "",
            "Takes two places as joined, draws what is kept, and says of every pair of transcripts which exons are "
                    + "joined, whether the reading frame goes on and what is left of the domains; what makes the headline; "
                    + "and what each rule compared. Of two genes alone it tells every join of their introns.",
            ""
        },
        customSynopsis = "kinfuse explain [FILE] LOCUS LOCUS|GENE::GENE [OPTIONS]",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  kinfuse explain LMNA::NTRK1",
            "  kinfuse explain LMNA:intron2 NTRK1:intron10",
            "  kinfuse explain chr2:42522656:left chr2:29446394:left --fasta hg19.fa",
            "  kinfuse explain NM_005228:intron1 EGFR:intron7 --json",
            "  kinfuse explain tumour.bam LMNA::NTRK1",
            "  kinfuse explain tumour.bam chr2:42522656:left chr2:29446394:left --min-fragments 2"
        })
final class ExplainCommand implements Callable<Integer> {
    static final String NAME = "explain";

    private final Streams streams;

    @Mixin
    private final ExplainOptions options = new ExplainOptions();

    @ArgGroup(validate = false, heading = "%nGenes:%n")
    private final GeneOptions genes = new GeneOptions();

    @ArgGroup(validate = false, heading = "%nThe file of reads:%n")
    private final ExplainReadsOptions reads = new ExplainReadsOptions();

    @ArgGroup(validate = false, heading = "%nEvidence, as of 'kinfuse call':%n")
    private final EvidenceOptions evidence = new EvidenceOptions();

    @ArgGroup(validate = false, heading = "%nNormals and targets, as of 'kinfuse call':%n")
    private final BackgroundOptions background = new BackgroundOptions();

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Question question = options.question();
        try (OpenedReference reference = genes.openNaming(accessions(question))) {
            reference.unknownTranscripts().forEach(streams.err()::println);
            if (options.reads().isPresent()) {
                answer(options.reads().get(), question, reference);
                return ExitCode.FINE.number();
            }
            question.fold(
                    places -> answer(places, reference, asker(question, reference)),
                    pair -> answer(pair, reference, asker(question, reference)));
        }
        return ExitCode.FINE.number();
    }

    private void answer(InputFile file, Question question, OpenedReference reference) {
        StageLog log = StageLog.of(streams, reads.volume());
        SampleExplanationEntry entry = new ExplainRun(genes, reads, evidence, background, log)
                .run(file, streams.in(), question, reference, asker(question, reference));
        switch (options.form()) {
            case TEXT -> SampleExplanationText.of(entry).forEach(streams.out()::println);
            case JSON -> written(() -> JsonForm.write(entry, streams.out()));
        }
    }

    private AskerEntry asker(Question question, OpenedReference reference) {
        return new AskerEntry(
                new RunFacts.Program(ProgramVersion.NAME, ProgramVersion.number()),
                reference.facts(),
                genes.transcripts().word(),
                question.text(),
                readAs(question, reference.finder()));
    }

    private static List<ReadAsEntry> readAs(Question question, LocusFinder finder) {
        return names(question)
                .distinct()
                .flatMap(name -> finder.currentSymbol(name).map(symbol -> new ReadAsEntry(name, symbol)).stream())
                .toList();
    }

    /** What is named is preferred. The symbol of a gene is no accession, and prefers nothing. */
    private static List<Accession> accessions(Question question) {
        return names(question).map(Accession::new).toList();
    }

    private static Stream<String> names(Question question) {
        return question.fold(
                places -> Stream.of(places.one(), places.other()).flatMap(ExplainCommand::name),
                pair -> Stream.of(pair.five(), pair.three()));
    }

    private static Stream<String> name(Locus locus) {
        return locus.fold(onGenome -> Stream.empty(), inGene -> Stream.of(inGene.gene()));
    }

    private Question answer(Question.OfPlaces question, OpenedReference reference, AskerEntry asker) {
        LocusFinder finder = reference.finder();
        FoundLocus one = finder.find(question.one(), Role.FIVE_PRIME);
        FoundLocus other = finder.find(question.other(), Role.THREE_PRIME);
        Explanation explanation = reference.explainer().explain(one, other);
        ExplanationEntry entry = reference.explanationReporter().entry(explanation, asker);
        ExplanationText.Detail detail =
                switch (genes.transcripts().listing()) {
                    case HEADLINES -> ExplanationText.Detail.BRIEF;
                    case EVERY_PAIR -> ExplanationText.Detail.EVERY_PAIR;
                };
        switch (options.form()) {
            case TEXT -> ExplanationText.of(entry, detail).forEach(streams.out()::println);
            case JSON -> written(() -> JsonForm.write(entry, streams.out()));
        }
        return question;
    }

    private Question answer(Question.OfGenes question, OpenedReference reference, AskerEntry asker) {
        LocusFinder finder = reference.finder();
        FrameTable table = FrameTable.of(finder.transcript(question.five()), finder.transcript(question.three()));
        FrameTableEntry entry = FrameTableEntry.of(table, asker, reference.knownPairs());
        switch (options.form()) {
            case TEXT -> FrameTableText.of(entry).forEach(streams.out()::println);
            case JSON -> written(() -> JsonForm.write(entry, streams.out()));
        }
        return question;
    }

    /** Something that writes. */
    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private static void written(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new CannotWrite("Cannot write to standard output: " + e.getMessage() + ".", e);
        }
    }
}
