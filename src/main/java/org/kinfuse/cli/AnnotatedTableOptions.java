package org.kinfuse.cli;

import java.util.List;
import java.util.Locale;
import org.kinfuse.report.AnnotatedColumn;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What the table of an annotated file shows. */
@SuppressWarnings("FieldCanBeFinal") // picocli sets them
final class AnnotatedTableOptions {
    @Option(
            names = TableOptions.COLUMNS,
            paramLabel = "NAME",
            split = ",",
            converter = ColumnConverter.class,
            description =
                    "Columns of the table, in the order in which they are named, separated by commas; their names "
                            + "stand in docs/columns.md, each once. Default: all.")
    private List<AnnotatedColumn> columns = List.of();

    /** A column by its name. */
    static final class ColumnConverter implements ITypeConverter<AnnotatedColumn> {
        @Override
        public AnnotatedColumn convert(String text) {
            return AnnotatedColumn.all().stream()
                    .filter(column -> column.header().equals(text.strip().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "an annotated table has no column '" + text + "'; its columns stand in docs/columns.md"));
        }
    }

    /**
     * The columns.
     *
     * @throws UsageProblem if one is named twice
     */
    List<AnnotatedColumn> columns() {
        TableOptions.requireOnce(columns);
        return columns.isEmpty() ? AnnotatedColumn.all() : columns;
    }
}
