package org.kinfuse.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.kinfuse.genome.OnTarget;
import org.kinfuse.report.OutcomeEntry.DomainEntry;

/**
 * The columns of {@code <sample>.fusions.tsv}, in their order. Names stay; new columns come last.
 *
 * <p>The columns of the two ends are those of the 5' and the 3' partner. Where no transcript comes of a rearrangement,
 * they are the first and the second end in genome order, and {@code exons5} and {@code exons3} hold a dot.
 */
public enum TsvColumn implements AnnotatedColumn {
    /** Which sample. */
    SAMPLE("name of the sample", row -> row.sample),
    /** Which call. */
    CALL("number of the call, from 1; the same as in the JSON", row -> row.call.call()),
    /** Which tier. */
    TIER("1 to 6, see docs/tiers.md", row -> row.call.tier()),
    /** Which genes. */
    NAME(
            "`LMNA::NTRK1`, 5' partner first; for one gene, or without a transcript, genes and class",
            row -> row.call.name()),
    /** The 5' gene. */
    GENE5("gene of the 5' partner", row -> row.one().gene()),
    /** The 5' transcript. */
    TRANSCRIPT5("its transcript", row -> row.one().transcript()),
    /** The 5' exons. */
    EXONS5(
            "exons it brings, a cut exon included",
            row -> row.ofTranscript(made -> made.reading().fiveExons().text())),
    /** The 5' site. */
    SITE5("where its break lies", row -> row.one().site().text()),
    /** The 5' contig. */
    CONTIG5("contig", row -> row.one().contig()),
    /** The 5' position. */
    POSITION5("last base that is kept, from 1", row -> row.one().position()),
    /** The 5' strand. */
    STRAND5("strand of the gene", row -> row.one().strand()),
    /** The 3' gene. */
    GENE3("gene of the 3' partner", row -> row.other().gene()),
    /** The 3' transcript. */
    TRANSCRIPT3("its transcript", row -> row.other().transcript()),
    /** The 3' exons. */
    EXONS3(
            "exons it brings, a cut exon included",
            row -> row.ofTranscript(made -> made.reading().threeExons().text())),
    /** The 3' site. */
    SITE3("where its break lies", row -> row.other().site().text()),
    /** The 3' contig. */
    CONTIG3("contig", row -> row.other().contig()),
    /** The 3' position. */
    POSITION3("last base that is kept, from 1", row -> row.other().position()),
    /** The 3' strand. */
    STRAND3("strand of the gene", row -> row.other().strand()),
    /** What it looks like. */
    CLASS("deletion, duplication, inversion, translocation, insertion or unchanged", row -> row.call.rearrangement()),
    /** The frame. */
    FRAME(
            "in-frame, out-of-frame, stop-before-junction, promoter-swap, not-coding or undecided",
            row -> row.ofTranscript(transcript -> transcript.reading().frame())),
    /** How the frame was found. */
    FRAME_METHOD(
            "phase (from the gene models) or translation (from bases)",
            row -> row.ofTranscript(OutcomeEntry.Transcript::frameMethod)),
    /** What depends on the transcripts. */
    DEPENDS_ON_TRANSCRIPT(
            "what other transcripts of the same genes would change: exons, frame, kinase",
            row -> String.join(",", row.call.dependsOnTranscript())),
    /** The gene of the kinase. */
    KINASE(
            "gene of the kinase domain of which most is kept",
            row -> row.ofTranscript(made -> joined(made.kinase().domain(), "", DomainEntry::gene))),
    /** What is kept of it. */
    KINASE_STATUS(
            "retained, partial, lost, or none where neither protein has a kinase domain",
            row -> row.ofTranscript(transcript -> transcript.kinase().status())),
    /** How much is kept of it. */
    KINASE_PERCENT(
            "share of the domain's residues that is kept, rounded down",
            row -> row.ofTranscript(
                    made -> joined(made.kinase().domain(), "", domain -> String.valueOf(domain.percent())))),
    /** Split reads. */
    SPLIT_READS("fragments with a read that crosses the junction", row -> row.evidence(SupportEntry::splitReads)),
    /** Pairs. */
    DISCORDANT_PAIRS("fragments whose mates lie on the two sides", row -> row.evidence(SupportEntry::discordantPairs)),
    /** Molecules. */
    UNIQUE_FRAGMENTS("distinct molecules behind all evidence", row -> row.evidence(SupportEntry::uniqueFragments)),
    /** Depth at the 5' end. */
    DEPTH5(
            "unique fragments that support the call or pass the 5' break unbroken",
            row -> CellText.number(row.one().depth())),
    /** Depth at the 3' end. */
    DEPTH3(
            "unique fragments that support the call or pass the 3' break unbroken",
            row -> CellText.number(row.other().depth())),
    /** Fraction at the 5' end. */
    FRACTION5("unique_fragments / depth5", row -> CellText.fraction(row.one().fraction())),
    /** Fraction at the 3' end. */
    FRACTION3("unique_fragments / depth3", row -> CellText.fraction(row.other().fraction())),
    /** Homology. */
    HOMOLOGY(
            "bases that read the same on both sides of the junction",
            row -> row.call.junction().homology()),
    /** Inserted bases. */
    INSERTED(
            "bases between the two sides that belong to neither, on the forward strand as seen at the first end in genome order",
            row -> row.call.junction().inserted()),
    /** Precision. */
    PRECISION(
            "precise (to the base) or imprecise (only pairs were seen)",
            row -> row.call.junction().precision()),
    /** Whether the pair is known. */
    KNOWN_PAIR("yes or no: whether the gene pair is known in cancer", row -> row.call.knownPair() ? "yes" : "no"),
    /** The other half of the event. */
    RECIPROCAL_OF(
            "number of the call that is the other half of the same event: of several the nearest",
            row -> joined(row.call.reciprocalOf(), ",", String::valueOf)),
    /** VICC notation. */
    VICC("the transcript in the notation of the VICC gene fusion specification", row -> row.call.vicc()),
    /** HGVS notation. */
    HGVS("the junction in HGVS notation for DNA", row -> row.call.hgvs()),
    /** Sentences. */
    TEXT("sentences as a laboratory prints them", row -> row.call.text()),
    /** Reasons. */
    REASONS(
            "what the call rests on, `code: sentence`, separated by semicolons",
            row -> joined(row.call.reasons(), "; ", reason -> reason.code() + ": " + reason.sentence())),
    /** Kind of event and frame. */
    LAB_DESCRIPTION(
            "kind of event and frame in a laboratory's words, `Protein Fusion: in frame  {EML4:ALK}`; `-` if nothing is made",
            row -> row.call.laboratory().description()),
    /** Exons. */
    LAB_EXONS(
            "exons that a laboratory names: `EML4 exon 6 to ALK exon 20`, or of one gene those that are concerned, `exons 2 - 7`",
            row -> row.call.laboratory().exons()),
    /** Notation. */
    LAB_NOTATION(
            "genes, transcripts and breakpoints in a laboratory's notation",
            row -> row.call.laboratory().notation()),
    /** Molecules of the normal. */
    NORMAL_FRAGMENTS(
            "distinct molecules of the matched normal that show the junction; a dot without `--normal`",
            row -> CellText.number(row.call.support().normalFragments())),
    /** Depth of the normal at the 5' end. */
    NORMAL_DEPTH5(
            "unique fragments of the normal that show the junction or pass the 5' break unbroken",
            row -> CellText.number(row.one().normalDepth())),
    /** Depth of the normal at the 3' end. */
    NORMAL_DEPTH3(
            "unique fragments of the normal that show the junction or pass the 3' break unbroken",
            row -> CellText.number(row.other().normalDepth())),
    /** Fraction in the normal at the 5' end. */
    NORMAL_FRACTION5(
            "normal_fragments / normal_depth5",
            row -> CellText.fraction(row.one().normalFraction())),
    /** Fraction in the normal at the 3' end. */
    NORMAL_FRACTION3(
            "normal_fragments / normal_depth3",
            row -> CellText.fraction(row.other().normalFraction())),
    /** What the normal says. */
    NORMAL_VERDICT(
            "somatic, or undecided where the normal has too little depth; germline ones are in the rejected table",
            row -> row.call.support().normalVerdict()),
    /** Samples of the panel. */
    PANEL_SAMPLES(
            "samples of the panel of normals that show the junction; a dot without `--panel-of-normals`",
            row -> CellText.number(row.call.support().panelSamples())),
    /** Sides on target. */
    ON_TARGET(
            "which ends lie on target: both, 5', 3' or neither; a dot without `--targets`",
            row -> CellText.ends(
                    OnTarget.ON.word(), row.one().target(), row.other().target())),
    /** Evidence beside chance. */
    SCORE(
            "-10 log10 of the junctions like it that chance is expected to show in the file, at most 255, see docs/noise-model.md",
            row -> CellText.number(row.call.support().score())),
    /** How low the 5' fraction may be. */
    FRACTION5_LOW(
            "lower end of the 95 % confidence interval of fraction5 (Wilson's score method)",
            row -> CellText.fraction(row.one().fractionLow())),
    /** How high the 5' fraction may be. */
    FRACTION5_HIGH("upper end of the same", row -> CellText.fraction(row.one().fractionHigh())),
    /** How low the 3' fraction may be. */
    FRACTION3_LOW(
            "lower end of the 95 % confidence interval of fraction3 (Wilson's score method)",
            row -> CellText.fraction(row.other().fractionLow())),
    /** How high the 3' fraction may be. */
    FRACTION3_HIGH("upper end of the same", row -> CellText.fraction(row.other().fractionHigh())),
    /** Which ends are baited. */
    BAITED(
            "which ends the panel catches by themselves: both, 5', 3' or neither; by the targets, or where the depths differ fivefold; a fraction holds at such an end only",
            row -> CellText.ends("yes", row.one().baited(), row.other().baited())),
    /** How alike the places are. */
    SIMILARITY(
            "share of the reads at one end that fit beside the other end as well, the larger of both",
            row -> CellText.larger(row.one().similarity(), row.other().similarity())),
    /** Other places for the 5' end. */
    OTHER_PLACES5(
            "other places that reads at the 5' end fit, those of most reads first, as far as the aligner names them (XA)",
            row -> String.join(",", row.one().otherPlaces())),
    /** Other places for the 3' end. */
    OTHER_PLACES3("the same at the 3' end", row -> String.join(",", row.other().otherPlaces()));

    /** Stands where there is nothing to print. */
    public static final String NOTHING = ".";

    /** Characters of a cell that holds several values, at a guess. */
    private static final int SEVERAL = 256;

    private final String description;
    private final Function<Row, Object> value;

    TsvColumn(String description, Function<Row, Object> value) {
        this.description = description;
        this.value = value;
    }

    /** The columns of any rearrangement, whoever called it: those up to a laboratory's notation. */
    static List<TsvColumn> ofAnybodysCalls() {
        return Arrays.stream(values())
                .filter(column -> column.compareTo(LAB_NOTATION) <= 0)
                .toList();
    }

    @Override
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String cell(FindingCells.Cells cells, AnnotationColumn.Row row) {
        return cells.of(this);
    }

    /** What the column holds. */
    public String description() {
        return description;
    }

    /** The cell of a call: a dot where there is nothing. */
    public String cell(SampleName sample, CallEntry call) {
        return cell(new Row(sample, call));
    }

    /** The cell of a row: a dot where there is nothing. */
    String cell(Row row) {
        String text = String.valueOf(value.apply(row));
        return text.isEmpty() ? NOTHING : text;
    }

    /**
     * A call and its sample.
     *
     * @param sample the sample
     * @param call the call
     * @param one the end that the first columns of ends tell of
     * @param other the other end
     */
    record Row(SampleName sample, CallEntry call, EndEntry one, EndEntry other) {
        Row(SampleName sample, CallEntry call) {
            this(sample, call, one(call), other(call));
        }

        String evidence(ToIntFunction<SupportEntry> count) {
            return call.support().told() ? Integer.toString(count.applyAsInt(call.support())) : "";
        }

        private static EndEntry one(CallEntry call) {
            return call.outcome().fold(new OutcomeEntry.Cases<EndEntry>() {
                @Override
                public EndEntry transcript(OutcomeEntry.Transcript transcript) {
                    return transcript.five();
                }

                @Override
                public EndEntry none(OutcomeEntry.None none) {
                    return none.first();
                }
            });
        }

        private static EndEntry other(CallEntry call) {
            return call.outcome().fold(new OutcomeEntry.Cases<EndEntry>() {
                @Override
                public EndEntry transcript(OutcomeEntry.Transcript transcript) {
                    return transcript.three();
                }

                @Override
                public EndEntry none(OutcomeEntry.None none) {
                    return none.second();
                }
            });
        }

        String ofTranscript(Function<OutcomeEntry.Transcript, String> text) {
            return call.outcome() instanceof OutcomeEntry.Transcript transcript ? text.apply(transcript) : "";
        }
    }

    /** Without a stream, as it is asked for every call. */
    /** Without a stream, and in one piece where there is one value, as every call has cells of this kind. */
    private static <T> String joined(List<T> values, String separator, Function<T, String> text) {
        if (values.isEmpty()) {
            return "";
        }
        String first = text.apply(values.get(0));
        if (values.size() == 1) {
            return first;
        }
        StringBuilder all = new StringBuilder(SEVERAL).append(first);
        for (int i = 1; i < values.size(); i++) {
            all.append(separator).append(text.apply(values.get(i)));
        }
        return all.toString();
    }
}
