package org.kinfuse.report;

import java.util.Locale;
import java.util.function.Function;
import org.kinfuse.report.RejectedEntry.FailedRule;

/** The columns of {@code <sample>.rejected.tsv}, in their order: one row for each rule that turned something down. */
public enum RejectedColumn {
    /** Which sample. */
    SAMPLE("name of the sample", row -> row.sample),
    /** Which genes. */
    GENES("genes at the two ends, a dot where there is none near", row -> row.entry.genes()),
    /** What it looks like. */
    CLASS("deletion, duplication, inversion, translocation, insertion or unchanged", row -> row.entry.rearrangement()),
    /** First contig. */
    CONTIG1("contig of the first end in genome order", row -> row.first().contig()),
    /** First position. */
    POSITION1("its last base that is kept, from 1", row -> row.first().position()),
    /** First side. */
    KEPT1("its side that survives", row -> row.first().kept()),
    /** Second contig. */
    CONTIG2("contig of the second end", row -> row.second().contig()),
    /** Second position. */
    POSITION2("its last base that is kept, from 1", row -> row.second().position()),
    /** Second side. */
    KEPT2("its side that survives", row -> row.second().kept()),
    /** Precision. */
    PRECISION("precise or imprecise", row -> row.entry.junction().precision()),
    /** Split reads. */
    SPLIT_READS(
            "fragments with a read that crosses the junction",
            row -> row.entry.support().splitReads()),
    /** Pairs. */
    DISCORDANT_PAIRS(
            "fragments whose mates lie on the two sides",
            row -> row.entry.support().discordantPairs()),
    /** Molecules. */
    UNIQUE_FRAGMENTS(
            "distinct molecules behind all evidence", row -> row.entry.support().uniqueFragments()),
    /** Rule. */
    RULE("the rule that turned it down, see docs/rules.md", row -> row.failed.rule()),
    /** Value. */
    VALUE("what was found", row -> row.failed.value()),
    /** Threshold. */
    THRESHOLD("what was asked for", row -> row.failed.threshold());

    private final String description;
    private final Function<Row, Object> value;

    RejectedColumn(String description, Function<Row, Object> value) {
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

    /** The cell of one rule that turned a rearrangement down. */
    String cell(SampleName sample, RejectedEntry entry, FailedRule failed) {
        return String.valueOf(value.apply(new Row(sample, entry, failed)));
    }

    private record Row(SampleName sample, RejectedEntry entry, FailedRule failed) {
        JunctionEntry.BreakendEntry first() {
            return entry.junction().first();
        }

        JunctionEntry.BreakendEntry second() {
            return entry.junction().second();
        }
    }
}
