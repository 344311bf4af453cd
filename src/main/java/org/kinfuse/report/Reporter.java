package org.kinfuse.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.kinfuse.evidence.JunctionReads;
import org.kinfuse.evidence.Support;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.FiveEnd;
import org.kinfuse.fuse.Interpretation;
import org.kinfuse.fuse.Interpreter;
import org.kinfuse.fuse.Outcome;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Cytobands;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.Rearrangement;
import org.kinfuse.genome.ReferenceBases;
import org.kinfuse.judge.Background;
import org.kinfuse.judge.Call;
import org.kinfuse.judge.Judgement;
import org.kinfuse.judge.Reason;
import org.kinfuse.judge.Rejection;
import org.kinfuse.normals.NormalTest;

/** Puts answers into the words that are printed. */
public final class Reporter {
    private final GenomeBuild build;
    private final HgvsText hgvs;
    private final Cytobands bands;
    private final TranscriptPairs pairs;
    private final SequenceDetail sequences;
    private final Background background;
    private final ReferenceBases bases;
    private final JunctionText junctions;
    private final JunctionReads.Source reads;

    /**
     * A reporter of calls on the given build.
     *
     * @param bands its chromosome bands, for the notation of translocations
     */
    public Reporter(GenomeBuild build, Cytobands bands) {
        this(
                build,
                bands,
                adjacency -> List.of(),
                SequenceDetail.PLACES,
                Background.NONE,
                ReferenceBases.none(),
                JunctionReads.Source.none());
    }

    private Reporter(
            GenomeBuild build,
            Cytobands bands,
            TranscriptPairs pairs,
            SequenceDetail sequences,
            Background background,
            ReferenceBases bases,
            JunctionReads.Source reads) {
        this.build = build;
        this.bands = bands;
        this.hgvs = new HgvsText(build);
        this.pairs = pairs;
        this.sequences = sequences;
        this.background = background;
        this.bases = bases;
        this.junctions = new JunctionText(bases);
        this.reads = reads;
    }

    /** The same reporter, listing further pairs of transcripts with each call. */
    public Reporter listing(TranscriptPairs further) {
        return new Reporter(build, bands, further, sequences, background, bases, reads);
    }

    /** The same reporter, telling as much of translated sequences as is asked for. */
    public Reporter telling(SequenceDetail detail) {
        return new Reporter(build, bands, pairs, detail, background, bases, reads);
    }

    /** The same reporter, telling of what is known beside the sample's own reads. */
    public Reporter knowing(Background known) {
        return new Reporter(build, bands, pairs, sequences, known, bases, reads);
    }

    /** The same reporter, telling the bases of the reference at junctions. */
    public Reporter reading(ReferenceBases known) {
        return new Reporter(build, bands, pairs, sequences, background, known, reads);
    }

    /** The same reporter, showing some of the reads behind each call. */
    public Reporter showing(JunctionReads.Source behind) {
        return new Reporter(build, bands, pairs, sequences, background, bases, behind);
    }

    /** The whole answer for one sample. */
    public FusionReport report(RunFacts run, Judgement judgement) {
        if (!run.reference().build().equals(build.name())) {
            throw new IllegalArgumentException("calls on " + build.name() + " were not made with a bundle of "
                    + run.reference().build());
        }
        return new FusionReport(
                FusionReport.SCHEMA_VERSION,
                run,
                judgement.calls().stream().map(this::entry).toList(),
                judgement.rejections().stream().map(this::entry).toList());
    }

    /** One call. */
    CallEntry entry(Call call) {
        SupportedAdjacency rearrangement = call.rearrangement();
        Interpretation interpretation = call.interpretation();
        OutcomeText outcome = new OutcomeText(rearrangement, sequences, background);
        LabWording words = LabWording.of(interpretation, knownPairs(call.knownPair()), bands);
        return new CallEntry(
                call.number(),
                call.tier().number(),
                call.tier().meaning(),
                CallName.of(call),
                Rearrangement.of(rearrangement.adjacency()).word(),
                junctions.of(rearrangement),
                support(rearrangement, call.score()),
                outcome.of(interpretation.headline()),
                others(interpretation.otherGenes(), outcome),
                call.knownPair() == Call.KnownPair.KNOWN,
                call.reciprocals(),
                interpretation.dependenceWords(),
                each(pairs.of(rearrangement.adjacency()), TranscriptPairEntry::of),
                vicc(interpretation.headline()),
                hgvs.of(rearrangement),
                new CallEntry.LaboratoryEntry(words.description(), words.position(), words.notation()),
                words.sentences(),
                each(call.reasons(), Reporter::entry),
                reads(call));
    }

    /** Whether a pair of genes is known has been asked already; only the pair of the call is asked for again. */
    private static Interpreter.GenePairs knownPairs(Call.KnownPair ofCall) {
        return switch (ofCall) {
            case KNOWN -> (one, other) -> true;
            case NOT_KNOWN -> (one, other) -> false;
        };
    }

    private static List<OutcomeEntry> others(List<Outcome> otherGenes, OutcomeText text) {
        return otherGenes.isEmpty() ? List.of() : each(otherGenes, text::of);
    }

    private ReadsEntry reads(Call call) {
        List<JunctionReads> behind = reads.of(call.rearrangement());
        if (behind.isEmpty()) {
            return ReadsEntry.NONE;
        }
        Adjacency junction = call.rearrangement().adjacency();
        boolean fromFirst = call.product()
                .map(product -> FiveEnd.of(product, junction) == FiveEnd.FIRST)
                .orElse(true);
        return ReadsEntry.of(fromFirst ? behind.get(0) : behind.get(0).reversed(), new ArmText(bases));
    }

    /** Without a stream, as it is asked several times for every call. */
    static <T, R> List<R> each(List<T> values, Function<? super T, ? extends R> form) {
        if (values.isEmpty()) {
            return List.of();
        }
        List<R> formed = new ArrayList<>(values.size());
        for (T value : values) {
            formed.add(form.apply(value));
        }
        return formed;
    }

    private static String vicc(Outcome outcome) {
        return outcome.fold(new Outcome.Cases<String>() {
            @Override
            public String product(Outcome.Product product) {
                return ViccText.of(product);
            }

            @Override
            public String noProduct(Outcome.NoProduct noProduct) {
                return "";
            }
        });
    }

    private static CallEntry.ReasonEntry entry(Reason reason) {
        return new CallEntry.ReasonEntry(reason.code().word(), reason.sentence());
    }

    private RejectedEntry entry(Rejection rejection) {
        SupportedAdjacency rearrangement = rejection.rearrangement();
        List<RejectedEntry.FailedRule> failed = rejection.failed().stream()
                .map(verdict -> new RejectedEntry.FailedRule(verdict.rule(), verdict.value(), verdict.threshold()))
                .toList();
        return new RejectedEntry(
                rejection.genes(),
                Rearrangement.of(rearrangement.adjacency()).word(),
                junctions.of(rearrangement),
                support(rearrangement, OptionalInt.empty()),
                failed);
    }

    /** A junction. */
    JunctionEntry junction(SupportedAdjacency rearrangement) {
        return junctions.of(rearrangement);
    }

    /** What stands behind it. */
    SupportEntry support(SupportedAdjacency rearrangement, OptionalInt score) {
        Support support = rearrangement.support();
        Optional<NormalTest.Finding> normal = background.weighed(rearrangement);
        return new SupportEntry(
                support.uniqueFragments(),
                support.splitReads(),
                support.clippedReads(),
                support.discordantPairs(),
                support.forwardReads(),
                support.reverseReads(),
                support.firstMappingQuality(),
                support.secondMappingQuality(),
                score,
                normal.map(finding -> OptionalInt.of(finding.fragments())).orElse(OptionalInt.empty()),
                normal.map(finding -> finding.verdict().word()).orElse(""),
                background.panel().samplesWith(rearrangement));
    }
}
