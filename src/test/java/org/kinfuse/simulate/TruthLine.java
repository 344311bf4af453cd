package org.kinfuse.simulate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Side;

/**
 * A line of {@code test-data/truth.tsv}, read back.
 *
 * @param fields its fields in the order of {@link TruthTable#COLUMNS}
 */
public record TruthLine(List<String> fields) {
    /** @throws IllegalArgumentException if it has another number of columns */
    public TruthLine {
        fields = List.copyOf(fields);
        if (fields.size() != TruthTable.COLUMNS.size()) {
            throw new IllegalArgumentException(
                    "a line of the truth has " + TruthTable.COLUMNS.size() + " columns, not " + fields.size());
        }
    }

    /**
     * All lines of a table.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if its first line is not {@link TruthTable#COLUMNS}
     */
    public static List<TruthLine> read(Path table) throws IOException {
        List<TruthLine> lines = Files.readAllLines(table).stream()
                .map(line -> new TruthLine(List.of(line.split("\t", -1))))
                .toList();
        if (!lines.get(0).fields().equals(TruthTable.COLUMNS)) {
            throw new IllegalArgumentException("the first line of " + table.getFileName() + " names other columns");
        }
        return lines.subList(1, lines.size());
    }

    /** The text of a column. */
    public String column(String name) {
        return fields.get(TruthTable.COLUMNS.indexOf(name));
    }

    /** The name of the BAM. */
    public String file() {
        return column("file");
    }

    /** The junction. */
    public Adjacency adjacency() {
        String inserted = column("inserted");
        return new Adjacency(first(), second(), inserted.equals(".") ? "" : inserted, homology());
    }

    /** Its first breakend. */
    public Breakend first() {
        return breakend(column("first"));
    }

    /** Its second breakend. */
    public Breakend second() {
        return breakend(column("second"));
    }

    /** Number of bases by which it can slide. */
    public int homology() {
        return Integer.parseInt(column("homology"));
    }

    /** Molecules that cross it, seen or not. */
    public int molecules() {
        return Integer.parseInt(column("molecules"));
    }

    /** Fragments with a split read. */
    public int splitFragments() {
        return Integer.parseInt(column("split_fragments"));
    }

    private static Breakend breakend(String text) {
        String[] parts = text.split(":", -1);
        Side kept = parts[2].equals(Side.LEFT.word()) ? Side.LEFT : Side.RIGHT;
        return new Breakend(Hg19.contig(parts[0]), Integer.parseInt(parts[1]), kept);
    }

    /** The event and its file: the name of a test that runs once for each line. */
    @Override
    public String toString() {
        return column("event") + " in " + file();
    }
}
