package org.kinfuse.report;

import java.util.List;
import java.util.function.Function;
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

    /** The value of the function that fits. */
    <T> T fold(
            Function<? super TsvColumn, ? extends T> ofCall, Function<? super AnnotationColumn, ? extends T> ofRecord);
}
