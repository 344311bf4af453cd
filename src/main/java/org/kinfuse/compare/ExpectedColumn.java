package org.kinfuse.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.kinfuse.compare.Conditions.Junction;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Frame;
import org.kinfuse.genome.Rearrangement;
import org.kinfuse.judge.KinaseStatus;
import org.kinfuse.report.TsvColumn;

/**
 * The columns of a table of expected fusions. All may be left out, and stand in any order. Those that the table of calls
 * has too mean the same in both, so that {@code SAMPLE.fusions.tsv}, whole or some of its columns, is such a table.
 */
public enum ExpectedColumn {
    /** Which sample. */
    SAMPLE(Kind.ROW, "tumour", "the sample it is expected in; empty: every sample that is compared"),
    /** What it is called. */
    NAME(Kind.ROW, "patient 7", "what the answer calls the row; it is not checked"),
    /** Whether it must be there. */
    MUST(
            Kind.ROW,
            "absent",
            "`present` (also if empty): exactly one call answers it; `absent`: no call may, but for those that answer "
                    + "other rows; `allowed`: calls may, and are then not counted as anything else"),
    /** Genes by name. */
    FUSION(
            Kind.ROW,
            "EML4::ALK e13::e20",
            "genes, and exons where given: `EML4::ALK`, `EML4::ALK e13::e20`, `EML4-ALK E13;A20`, "
                    + "`NM_019063.5(EML4):e.13::NM_004304.5(ALK):e.20`, `EGFR deletion`; a partner `*`, `v` or `?` is any gene"),
    /** The 5' gene. */
    GENE5(
            Kind.GENE,
            "EML4",
            "gene of the 5' partner, former symbols too; a transcript must come of it, unless `tier` asks for 5: then the gene at the first end"),
    /** The 3' gene. */
    GENE3(Kind.GENE, "ALK", "gene of the 3' partner; of tier 5 that at the second end"),
    /** The 5' transcript. */
    TRANSCRIPT5(Kind.TRANSCRIPT, "NM_019063", "transcript of the 5' partner; its version is not compared"),
    /** The 3' transcript. */
    TRANSCRIPT3(Kind.TRANSCRIPT, "NM_004304", "transcript of the 3' partner"),
    /** The 5' exons. */
    EXONS5(Kind.EXONS5, "13", "exons that the 5' partner brings, `1-13`, or the last of them, `13`"),
    /** The 3' exons. */
    EXONS3(Kind.EXONS3, "20", "exons that the 3' partner brings, `20-29`, or the first of them, `20`"),
    /** One place. */
    PLACE1(
            Kind.ROW,
            "chr2:42522656:left",
            "one end, `contig:position` or `contig:position:side`: the last base that is kept, from 1, and the side "
                    + "of it that is kept; `2` and `chr2` are the same"),
    /** The other place. */
    PLACE2(Kind.ROW, "2:29446394", "the other end; which of the two stands first plays no part"),
    /** Contig of the 5' end. */
    CONTIG5(Kind.ROW, "chr2", "with `position5`: the same in two columns"),
    /** Position of the 5' end. */
    POSITION5(Kind.ROW, "42522656", "last base that is kept, from 1"),
    /** Contig of the 3' end. */
    CONTIG3(Kind.ROW, "chr2", "with `position3`: the same of the other end"),
    /** Position of the 3' end. */
    POSITION3(Kind.ROW, "29446394", "last base that is kept, from 1"),
    /** How far off. */
    WITHIN(
            Kind.ROW,
            "10",
            "bases by which each end may lie off, after the junction was slid through its homology; empty: as `--within` says"),
    /** Whether the other half will do. */
    RECIPROCAL(
            Kind.ROW,
            "yes",
            "`yes`: the other half of the same event answers too; of it only genes and places are checked. `no`; empty: "
                    + "as `--reciprocal` says"),
    /** What it looks like. */
    CLASS(Kind.CLASS, "inversion", "deletion, duplication, inversion, translocation, insertion or unchanged"),
    /** The tier. */
    TIER(Kind.NUMBER, "1-2", "1 to 6; empty: 1 to 5, for what is in tier 6 is a candidate and no call"),
    /** The frame. */
    FRAME(
            Kind.FRAME,
            "in-frame|undecided",
            "in-frame, out-of-frame, stop-before-junction, promoter-swap, not-coding or undecided"),
    /** The gene of the kinase. */
    KINASE(Kind.GENE, "ALK", "gene of the kinase domain of which most is kept"),
    /** What is kept of it. */
    KINASE_STATUS(Kind.KINASE_STATUS, "retained", "retained, partial, lost or none"),
    /** How much is kept of it. */
    KINASE_PERCENT(Kind.NUMBER, "100", "share of the domain's residues that is kept"),
    /** Molecules. */
    UNIQUE_FRAGMENTS(Kind.NUMBER, ">=20", "distinct molecules behind all evidence"),
    /** Split reads. */
    SPLIT_READS(Kind.NUMBER, ">=5", "fragments with a read that crosses the junction"),
    /** Pairs. */
    DISCORDANT_PAIRS(Kind.NUMBER, "30+-20%", "fragments whose mates lie on the two sides"),
    /** Depth at the 5' end. */
    DEPTH5(Kind.NUMBER, ">=100", "unique fragments at the 5' break"),
    /** Depth at the 3' end. */
    DEPTH3(Kind.NUMBER, ">=100", "unique fragments at the 3' break"),
    /** Fraction at the 5' end. */
    FRACTION5(Kind.NUMBER, "0.1-0.2", "share of the depth at the 5' break that shows it, 0 to 1"),
    /** Fraction at the 3' end. */
    FRACTION3(Kind.NUMBER, "0.12+-0.03", "the same at the 3' break"),
    /** Fraction at the deeper end. */
    FRACTION(Kind.FRACTION, ">=0.05", "the same at the end of greater depth, which is the one to trust on a panel"),
    /** Homology. */
    HOMOLOGY(Kind.NUMBER, "2", "bases that read the same on both sides of the junction"),
    /** Inserted bases. */
    INSERTED(
            Kind.BASES,
            "TGA",
            "bases between the sides, on the forward strand as seen at the first end in genome order"),
    /** Precision. */
    PRECISION(Kind.PRECISION, "precise", "precise or imprecise"),
    /** Whether the pair is known. */
    KNOWN_PAIR(Kind.YES_NO, "yes", "yes or no: whether the gene pair is known in cancer"),
    /** Evidence beside chance. */
    SCORE(Kind.NUMBER, ">=30", "-10 log10 of the junctions like it that chance is expected to show"),
    /** Where it is known from. */
    SOURCE(Kind.ROW, "data sheet", "free text, not checked"),
    /** What else there is to say. */
    NOTE(Kind.ROW, "", "free text, not checked");

    private final Kind kind;
    private final String example;
    private final String description;

    /** What a cell says, and of which kind the condition is. */
    enum Kind {
        /** Something of the row itself. */
        ROW,
        GENE,
        TRANSCRIPT,
        EXONS5,
        EXONS3,
        NUMBER,
        FRACTION,
        CLASS,
        FRAME,
        KINASE_STATUS,
        BASES,
        PRECISION,
        YES_NO
    }

    ExpectedColumn(Kind kind, String example, String description) {
        this.kind = kind;
        this.example = example;
        this.description = description;
    }

    /** Its name in the header line. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A cell that it may have. */
    public String example() {
        return example;
    }

    /** What it holds. */
    public String description() {
        return description;
    }

    /** Whether it says what a call must hold. */
    public boolean isChecked() {
        return kind != Kind.ROW;
    }

    Kind kind() {
        return kind;
    }

    /** The column of that name, upper and lower case alike. */
    public static Optional<ExpectedColumn> of(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header().equalsIgnoreCase(header))
                .findFirst();
    }

    /**
     * What a cell of it asks of a call.
     *
     * @throws IllegalArgumentException if it is malformed, with what is expected
     */
    Condition condition(String cell) {
        return switch (kind) {
            case ROW -> throw new IllegalArgumentException(header() + " asks nothing of a call");
            case GENE -> Conditions.gene(cell);
            case TRANSCRIPT -> Conditions.transcript(cell);
            case EXONS5 -> Conditions.exons(cell, Junction.LAST);
            case EXONS3 -> Conditions.exons(cell, Junction.FIRST);
            case NUMBER, FRACTION -> NumberRange.of(cell);
            case BASES -> Conditions.bases(cell);
            case CLASS -> Conditions.word(cell, words(Rearrangement.values(), Rearrangement::word));
            case FRAME -> Conditions.word(cell, words(Frame.values(), Frame::word));
            case KINASE_STATUS -> Conditions.word(cell, words(KinaseStatus.values(), KinaseStatus::word));
            case PRECISION ->
                Conditions.word(cell, words(SupportedAdjacency.Precision.values(), precision -> precision
                        .name()
                        .toLowerCase(Locale.ROOT)));
            case YES_NO -> Conditions.word(cell, List.of("yes", "no"));
        };
    }

    private static <T> List<String> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).toList();
    }

    /** What a call has in it, as the table of calls prints it. */
    String cell(ObservedCall call) {
        return switch (kind) {
            case FRACTION -> call.fractionAtDeeperEnd();
            case ROW, GENE, TRANSCRIPT, EXONS5, EXONS3, NUMBER, CLASS, FRAME, KINASE_STATUS, BASES, PRECISION, YES_NO ->
                call.cell(TsvColumn.valueOf(name()));
        };
    }
}
