package org.kinfuse.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Side;
import org.kinfuse.simulate.Event;
import org.kinfuse.simulate.Hg19;

/**
 * A junction that a sample holds.
 *
 * @param name of its event
 * @param kind sort of event
 * @param type what it looks like on the genome, in lower case
 * @param adjacency what is joined
 * @param share its copies as a share of the copies of its locus
 * @param support unique molecules with enough of either side to show it
 */
record TrueJunction(String name, Event.Kind kind, String type, Adjacency adjacency, double share, int support) {
    /** Whether the tumour made it; the others were inherited or spilled into the library. */
    boolean isOfTumour() {
        return switch (kind) {
            case FUSION, RECIPROCAL, LOCAL -> true;
            case GERMLINE_DELETION, GERMLINE_DUPLICATION, MOBILE_ELEMENT, SPLICED_COPY -> false;
        };
    }

    /** Whether it joins two genes. */
    boolean joinsGenes() {
        return isOfTumour() && kind != Event.Kind.LOCAL;
    }

    /**
     * The junctions of a table that the simulator wrote.
     *
     * @throws IOException if it cannot be read
     */
    static List<TrueJunction> read(Path table) throws IOException {
        List<String> lines = Files.readAllLines(table);
        List<String> columns = List.of(lines.get(0).split("\t", -1));
        return lines.stream().skip(1).map(line -> of(columns, line)).toList();
    }

    private static TrueJunction of(List<String> columns, String line) {
        Map<String, String> row = new HashMap<>();
        List<String> fields = Arrays.asList(line.split("\t", -1));
        for (int column = 0; column < columns.size(); column++) {
            row.put(columns.get(column), fields.get(column));
        }
        String inserted = row.get("inserted");
        Adjacency adjacency = new Adjacency(
                breakend(row, "1"),
                breakend(row, "2"),
                inserted.equals(".") ? "" : inserted,
                Integer.parseInt(row.get("homology")));
        return new TrueJunction(
                row.get("event"),
                Event.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                row.get("type"),
                adjacency,
                Double.parseDouble(row.get("share")),
                Integer.parseInt(row.get("supporting")));
    }

    private static Breakend breakend(Map<String, String> row, String end) {
        return new Breakend(
                Hg19.contig(row.get("contig" + end)),
                Integer.parseInt(row.get("position" + end)),
                Side.valueOf(row.get("kept" + end).toUpperCase(Locale.ROOT)));
    }
}
