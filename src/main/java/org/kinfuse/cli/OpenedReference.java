package org.kinfuse.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinfuse.callability.BreakIntron;
import org.kinfuse.evidence.Material;
import org.kinfuse.explain.Explainer;
import org.kinfuse.explain.LocusFinder;
import org.kinfuse.fuse.HeadlineOrder;
import org.kinfuse.fuse.Interpreter;
import org.kinfuse.fuse.LoneInterpreter;
import org.kinfuse.fuse.Translator;
import org.kinfuse.genes.Gene;
import org.kinfuse.genome.ReferenceBases;
import org.kinfuse.judge.Assessor;
import org.kinfuse.locate.Locator;
import org.kinfuse.reference.FastaBases;
import org.kinfuse.reference.ReferenceBundle;
import org.kinfuse.report.ExplanationReporter;
import org.kinfuse.report.Reporter;
import org.kinfuse.report.RunFacts;

/** The genes that a command speaks of, and the bases where there is a FASTA file: open until closed. */
final class OpenedReference implements AutoCloseable {
    private final ReferenceBundle bundle;
    private final TranscriptChoice transcripts;
    private final @Nullable FastaBases fasta;

    /** Where junctions were seen. */
    enum Junctions {
        /** On the genome. */
        OF_DNA,
        /** In spliced transcripts. */
        OF_RNA;

        static Junctions of(Material material) {
            return switch (material) {
                case DNA -> OF_DNA;
                case RNA -> OF_RNA;
            };
        }
    }

    private OpenedReference(ReferenceBundle bundle, TranscriptChoice transcripts, @Nullable FastaBases fasta) {
        this.bundle = bundle;
        this.transcripts = transcripts;
        this.fasta = fasta;
    }

    /** @throws org.kinfuse.genome.BadInput if bundle or FASTA file cannot be used */
    static OpenedReference open(ReferenceBundle bundle, TranscriptChoice transcripts, Optional<Path> fasta) {
        return new OpenedReference(
                bundle,
                transcripts,
                fasta.map(file -> FastaBases.open(file, bundle.build())).orElse(null));
    }

    ReferenceBundle bundle() {
        return bundle;
    }

    /** The bases, as far as they are known. */
    ReferenceBases bases() {
        return fasta == null ? ReferenceBases.none() : fasta;
    }

    Interpreter interpreter() {
        Interpreter byPhase = new Interpreter(locator(), transcripts.preference(), knownPairs());
        return fasta == null ? byPhase : byPhase.readingWith(new Translator(fasta));
    }

    LoneInterpreter loneInterpreter() {
        return new LoneInterpreter(locator(), transcripts.preference());
    }

    Assessor assessor(Junctions junctions) {
        Interpreter asGiven = interpreter();
        return switch (junctions) {
            case OF_DNA -> new Assessor(asGiven, knownPairs());
            case OF_RNA -> new Assessor(asGiven.movingToExonEdges(), knownPairs());
        };
    }

    /** The introns in which kinase genes are known to break. */
    List<BreakIntron> breakIntrons() {
        return BreakIntron.of(bundle.knownBreaks(), bundle.genes());
    }

    /** Finds places that somebody types. */
    LocusFinder finder() {
        return new LocusFinder(bundle.genes(), transcripts.preference(), () -> bundle.allGenes().stream()
                .map(Gene::symbol)
                .toList());
    }

    /** Explains the join of two places. */
    Explainer explainer() {
        return new Explainer(
                assessor(Junctions.OF_DNA),
                interpreter(),
                new HeadlineOrder(knownPairs(), transcripts.preference().order()),
                transcripts.preference());
    }

    ExplanationReporter explanationReporter() {
        return new ExplanationReporter(
                new Reporter(bundle.build(), bundle.cytobands()), knownPairs(), bundle.cytobands());
    }

    Reporter reporter() {
        Interpreter interpreter = interpreter();
        Reporter reporter = new Reporter(bundle.build(), bundle.cytobands());
        return switch (transcripts.listing()) {
            case HEADLINES -> reporter;
            case EVERY_PAIR -> reporter.listing(interpreter::everyPair);
        };
    }

    /** What outputs say of it. */
    RunFacts.Reference facts() {
        return facts(bundle);
    }

    /** What outputs say of a bundle. */
    static RunFacts.Reference facts(ReferenceBundle bundle) {
        Map<String, Integer> contigs = new LinkedHashMap<>();
        bundle.build()
                .sequences()
                .forEach(sequence -> contigs.put(sequence.contig().name(), sequence.length()));
        return new RunFacts.Reference(bundle.build().name(), bundle.version(), bundle.checksum(), contigs);
    }

    /** Those of the user's own transcripts that no gene model has, in sentences. */
    List<String> unknownTranscripts() {
        return transcripts.own().stream()
                .filter(accession ->
                        bundle.genes().withAccession(accession.base()).isEmpty())
                .map(accession -> "no gene model has the transcript " + accession + " of " + transcripts.word())
                .toList();
    }

    private Locator locator() {
        return new Locator(bundle.genes());
    }

    Interpreter.GenePairs knownPairs() {
        return bundle.knownPairs()::contains;
    }

    @Override
    public void close() {
        if (fasta != null) {
            fasta.close();
        }
    }
}
