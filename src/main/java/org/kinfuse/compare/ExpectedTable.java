package org.kinfuse.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinfuse.genome.BadInput;
import org.kinfuse.report.TsvColumn;

/**
 * Reads a table of expected fusions: tab-separated, its columns named in the first line, comments behind {@code #}, empty
 * cells and dots for what is not checked.
 */
public final class ExpectedTable {
    private static final String NOTHING = ".";
    /** Letters by which {@code exon5} and {@code gen3} miss the names of columns. */
    private static final String EASILY_MISSED = "[es]";

    private static final Set<String> OF_CALLS = Stream.concat(
                    Arrays.stream(TsvColumn.values()).map(TsvColumn::header),
                    Stream.of("record", "allele", "id", "states", "why"))
            .collect(Collectors.toUnmodifiableSet());

    private final String name;
    private final ExpectedRows rows;

    /**
     * A reader.
     *
     * @param name what messages call the file
     * @param rows understands its rows
     */
    public ExpectedTable(String name, ExpectedRows rows) {
        this.name = name;
        this.rows = rows;
    }

    /** Whether the lines are such a table: their first names a column of it. */
    public static boolean isOne(List<String> lines) {
        return lines.stream()
                .filter(ExpectedTable::isContent)
                .findFirst()
                .filter(header -> Arrays.stream(cells(header))
                        .anyMatch(cell -> ExpectedColumn.of(cell).isPresent()))
                .isPresent();
    }

    /**
     * The rows, in their order; none if nothing stands below the names of the columns.
     *
     * @throws BadInput if something is malformed, with line and column
     */
    public List<ExpectedFusion> read(List<String> lines) {
        List<ExpectedFusion> read = new ArrayList<>();
        List<Optional<ExpectedColumn>> header = List.of();
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index);
            if (!isContent(line)) {
                continue;
            }
            int number = index + 1; // a line's number, not a position
            if (header.isEmpty()) {
                header = header(number, line);
            } else {
                read.add(rows.read(new ExpectedRows.Cells(name, number, cells(number, line, header))));
            }
        }
        if (header.isEmpty()) {
            throw new BadInput(name + " holds nothing: expected a line with the names of columns, and rows below it");
        }
        return read;
    }

    private static boolean isContent(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private static String[] cells(String line) {
        String[] cells = line.replace("\ufeff", "").split("\t", -1);
        return Arrays.stream(cells).map(String::strip).toArray(String[]::new);
    }

    private List<Optional<ExpectedColumn>> header(int number, String line) {
        Set<ExpectedColumn> seen = EnumSet.noneOf(ExpectedColumn.class);
        List<Optional<ExpectedColumn>> header = new ArrayList<>();
        for (String cell : cells(line)) {
            Optional<ExpectedColumn> column = ExpectedColumn.of(cell);
            if (column.isEmpty() && !OF_CALLS.contains(cell.toLowerCase(Locale.ROOT))) {
                throw new BadInput(name + " line " + number + ": no column is called '" + cell + "'" + near(cell)
                        + ". There are " + allHeaders() + " (see docs/how-to-compare.md)");
            }
            if (column.filter(each -> !seen.add(each)).isPresent()) {
                throw new BadInput(name + " line " + number + ": column '" + cell + "' stands there twice");
            }
            header.add(column);
        }
        return header;
    }

    private static String allHeaders() {
        return Arrays.stream(ExpectedColumn.values())
                .map(ExpectedColumn::header)
                .collect(Collectors.joining(", "));
    }

    private static String near(String header) {
        String asked = header.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return Arrays.stream(ExpectedColumn.values())
                .map(ExpectedColumn::header)
                .filter(known -> {
                    String plain = known.replace("_", "");
                    return plain.replaceAll(EASILY_MISSED, "").equals(asked.replaceAll(EASILY_MISSED, ""))
                            || (asked.length() > 2 && (plain.startsWith(asked) || asked.startsWith(plain)));
                })
                .findFirst()
                .map(known -> "; perhaps " + known + " is meant")
                .orElse("");
    }

    private Map<ExpectedColumn, String> cells(int number, String line, List<Optional<ExpectedColumn>> header) {
        String[] cells = cells(line);
        if (cells.length > header.size()) {
            throw new BadInput(name + " line " + number + " has " + cells.length + " cells, and the header names "
                    + header.size() + " columns; cells are separated by tabs");
        }
        Map<ExpectedColumn, String> filled = new LinkedHashMap<>();
        for (int index = 0; index < cells.length; index++) {
            String cell = cells[index];
            header.get(index)
                    .filter(column -> !cell.isEmpty() && !cell.equals(NOTHING))
                    .ifPresent(column -> filled.put(column, cell));
        }
        if (filled.isEmpty()) {
            throw new BadInput(name + " line " + number + " says nothing: all its cells are empty");
        }
        return new EnumMap<>(filled);
    }
}
