package org.kinfuse.normals;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Side;

/** The columns of a panel of normals, in their order; the first ten are those of BEDPE. */
public enum PanelColumn {
    /** First contig. */
    CHROM1("contig of the first end in genome order", row -> row.first().contig()),
    /** First start. */
    START1(
            "where the first end may lie, from 0: its last base that is kept, and as far as it slides or pairs allow",
            row -> PanelRange.ofFirst(row.entry.found())
                    .startHalfOpen(row.first().position())),
    /** First end. */
    END1("the end of that stretch", row -> PanelRange.ofFirst(row.entry.found())
            .endHalfOpen(row.first().position())),
    /** Second contig. */
    CHROM2("contig of the second end", row -> row.second().contig()),
    /** Second start. */
    START2("where the second end may lie, from 0", row -> PanelRange.ofSecond(row.entry.found())
            .startHalfOpen(row.second().position())),
    /** Second end. */
    END2("the end of that stretch", row -> PanelRange.ofSecond(row.entry.found())
            .endHalfOpen(row.second().position())),
    /** Name. */
    NAME("number of the entry, from 1", row -> "n" + row.number),
    /** Score. */
    SCORE(
            "how many samples show it, 1,000 at most",
            row -> Math.min(1_000, row.entry.samples().size())),
    /** First strand. */
    STRAND1("side of the first end that survives: + left, - right", row -> strand(row.first())),
    /** Second strand. */
    STRAND2("the same of the second end", row -> strand(row.second())),
    /** Homology. */
    HOMOLOGY("bases that read the same on both sides, by which both ends slide together", row -> row.adjacency()
            .homology()),
    /** Inserted bases. */
    INSERTED(
            "bases between the two sides, as seen at the first end; a dot if none",
            row -> row.adjacency().inserted().isEmpty() ? "." : row.adjacency().inserted()),
    /** Precision. */
    PRECISION(
            "precise (to the base) or imprecise (only pairs were seen)",
            row -> row.entry.found().precision().name().toLowerCase(Locale.ROOT)),
    /** Uncertainty. */
    UNCERTAINTY(
            "of an imprecise one, bases by which an end may lie farther outward",
            row -> row.entry.found().uncertainty()),
    /** Fragments. */
    FRAGMENTS("unique fragments of the sample that shows it best", row -> row.entry.fragments()),
    /** Samples. */
    SAMPLES(
            "numbers of the samples that show it, as in the lines `##sample`",
            row -> row.entry.samples().stream().map(String::valueOf).collect(Collectors.joining(",")));

    private final String description;
    private final Function<Row, Object> value;

    PanelColumn(String description, Function<Row, Object> value) {
        this.description = description;
        this.value = value;
    }

    private record Row(int number, PanelEntry entry) {
        Adjacency adjacency() {
            return entry.found().adjacency();
        }

        Breakend first() {
            return adjacency().first();
        }

        Breakend second() {
            return adjacency().second();
        }
    }

    private static String strand(Breakend breakend) {
        return breakend.kept() == Side.LEFT ? "+" : "-";
    }

    /** The column's name in the header line. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the column holds. */
    public String description() {
        return description;
    }

    /**
     * The cell of an entry.
     *
     * @param number the number of the entry, from 1
     */
    String cell(int number, PanelEntry entry) {
        return String.valueOf(value.apply(new Row(number, entry)));
    }
}
