package org.kinfuse.cli;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.kinfuse.draw.SchematicMaker;
import org.kinfuse.forms.FormWriter;
import org.kinfuse.report.AnnotatedColumn;
import org.kinfuse.report.TsvColumn;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a table of calls shows. */
@SuppressWarnings("FieldCanBeFinal") // picocli sets them
final class TableOptions {
    static final String COLUMNS = "--columns";

    @Option(
            names = COLUMNS,
            paramLabel = "NAME",
            split = ",",
            converter = ColumnConverter.class,
            description =
                    "Columns of the tables of calls, in the order in which they are named, separated by commas; their "
                            + "names stand in docs/columns.md, each once. The joint table of several samples begins "
                            + "with the sample in any case. Default: all.")
    private List<TsvColumn> columns = List.of();

    /** A column by its name. */
    static final class ColumnConverter implements ITypeConverter<TsvColumn> {
        @Override
        public TsvColumn convert(String text) {
            return Arrays.stream(TsvColumn.values())
                    .filter(column -> column.header().equals(text.strip().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "a table of calls has no column '" + text + "'; its columns stand in docs/columns.md"));
        }
    }

    /**
     * The columns that were asked for, none if all are wanted.
     *
     * @throws UsageProblem if one is named twice: two columns of one name are one too many for whoever reads the table
     */
    List<TsvColumn> columns() {
        requireOnce(columns);
        return columns;
    }

    static void requireOnce(List<? extends AnnotatedColumn> columns) {
        for (AnnotatedColumn column : columns) {
            if (Collections.frequency(columns, column) > 1) {
                throw new UsageProblem(COLUMNS + " names " + column.header() + " twice.");
            }
        }
    }

    /** Writes forms with these columns, and pictures by these gene models. */
    FormWriter writer(Supplier<SchematicMaker> schematics) {
        return new FormWriter(columns().isEmpty() ? List.of(TsvColumn.values()) : columns(), schematics);
    }
}
