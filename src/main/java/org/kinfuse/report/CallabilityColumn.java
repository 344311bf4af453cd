package org.kinfuse.report;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The columns of {@code <sample>.callability.tsv}, in their order: one row for each intron in which a kinase gene breaks. */
public enum CallabilityColumn {
    /** Which sample. */
    SAMPLE("name of the sample", row -> row.sample),
    /** Which gene. */
    GENE("the kinase gene", row -> row.entry.gene()),
    /** Counted by. */
    TRANSCRIPT("the transcript that counts the intron", row -> row.entry.transcript()),
    /** Which intron. */
    INTRON("the exon before it", row -> row.entry.intron()),
    /** Contig. */
    CONTIG("its contig", row -> row.entry.contig()),
    /** Start. */
    START("its first base, from 1", row -> row.entry.start()),
    /** End. */
    END("its last base", row -> row.entry.end()),
    /** Length. */
    BASES("how many bases it has", row -> row.entry.bases()),
    /** On target. */
    ON_TARGET(
            "bases of it on target, padding included; a dot without --targets",
            row -> orNothing(CellText.number(row.entry.onTarget()))),
    /** Depth. */
    MEDIAN_DEPTH("unique, well placed fragments that cross its median base", row -> row.entry.medianDepth()),
    /** Evidence. */
    FRAGMENTS_NEEDED("unique fragments with which a fusion becomes a call there", row -> row.entry.fragmentsNeeded()),
    /** Depth asked for. */
    DEPTH_NEEDED(
            "depth at which the allele fraction of --callable-fraction is found with a probability of 95 percent",
            row -> row.entry.depthNeeded()),
    /** Bases that have it. */
    CALLABLE_BASES("bases of that depth", row -> row.entry.callableBases()),
    /** The same as a share. */
    CALLABLE_SHARE("their share of all, 0 to 1", row -> share(row.entry.callableShare())),
    /** Probability. */
    FOUND(
            "probability that a fusion of that allele fraction is found, were every base as likely to break",
            row -> share(row.entry.found())),
    /** Sensitivity. */
    LEAST_FRACTION(
            "smallest allele fraction that is found with 95 percent at the median depth; a dot if none is",
            row -> share(row.entry.leastFraction())),
    /** Sensitivity to candidates. */
    LEAST_FRACTION_CANDIDATE("the same of a candidate, tier 6", row -> share(row.entry.leastFractionCandidate())),
    /** The answer. */
    VERDICT("callable, too-little-depth or not-targeted", row -> row.entry.verdict());

    private final String description;
    private final Function<Row, Object> value;

    CallabilityColumn(String description, Function<Row, Object> value) {
        this.description = description;
        this.value = value;
    }

    /** The column's name in the header line. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the column holds. */
    public String description() {
        return description;
    }

    /** The cell of an intron. */
    String cell(SampleName sample, CallabilityEntry entry) {
        return String.valueOf(value.apply(new Row(sample, entry)));
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }

    private static String share(OptionalDouble share) {
        return orNothing(CellText.fraction(share));
    }

    private static String orNothing(String cell) {
        return cell.isEmpty() ? "." : cell;
    }

    private record Row(SampleName sample, CallabilityEntry entry) {}
}
