package org.kinfuse.report;

import java.util.List;
import java.util.stream.Stream;

/** A column of the table of an annotated file: one that every table of calls has, or one that tells of the record. */
public sealed interface AnnotatedColumn permits TsvColumn, AnnotationColumn {
    /** The columns that such a table has, in their order. */
    static List<AnnotatedColumn> all() {
        return Stream.<AnnotatedColumn>concat(
                        TsvColumn.ofAnybodysCalls().stream(), Stream.of(AnnotationColumn.values()))
                .toList();
    }

    /** The column's name in the header line. */
    String header();

    /**
     * Its cell.
     *
     * @param cells the cells of a finding
     * @param row the record and the allele that the finding is of
     */
    String cell(FindingCells.Cells cells, AnnotationColumn.Row row);
}
