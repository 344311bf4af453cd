package org.kinfuse.report;

import java.util.Locale;
import java.util.function.Function;
import org.kinfuse.report.RecordEntry.AlleleEntry;

/** The columns that the table of an annotated file has behind those of {@link TsvColumn}, in their order. */
public enum AnnotationColumn implements AnnotatedColumn {
    /** Which record. */
    RECORD(
            "number of the record in the input, from 1",
            row -> Integer.toString(row.record().record())),
    /** Which line. */
    LINE(
            "its line in the input, from 1; for BCF the line it has as VCF text",
            row -> Long.toString(row.record().line())),
    /** Its name. */
    ID("its name in the input", row -> row.record().id()),
    /** Which allele. */
    ALLELE("which of its alternate alleles, from 1", row -> Integer.toString(row.number())),
    /** What it states. */
    STATES(
            "`junction`; `one-end` where the other end is not known; `sides-unknown` where it is not stated what is kept",
            row -> row.allele().states()),
    /** Why not more. */
    WHY("why the other end or the sides are not known", row -> row.allele().why()),
    /** What a reader should know. */
    REMARKS(
            "how the record was read, where that is not plain",
            row -> String.join("; ", row.record().remarks()));

    private final String description;
    private final Function<Row, String> value;

    AnnotationColumn(String description, Function<Row, String> value) {
        this.description = description;
        this.value = value;
    }

    /**
     * An allele of a record.
     *
     * @param record the record
     * @param number which of its alleles, from 1
     * @param allele the allele
     */
    record Row(RecordEntry record, int number, AlleleEntry allele) {}

    @Override
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String cell(FindingCells.Cells cells, AnnotationColumn.Row row) {
        return cell(row);
    }

    /** What the column holds. */
    public String description() {
        return description;
    }

    /** The cell of an allele: a dot where there is nothing. */
    String cell(Row row) {
        String text = value.apply(row);
        return text.isEmpty() ? TsvColumn.NOTHING : text;
    }
}
