package org.kinfuse.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinfuse.cli.CliRun;
import org.kinfuse.report.TsvColumn;

/** A row of what {@code kinfuse annotate} writes. */
final class Annotated {
    private final Map<String, String> cells;

    private Annotated(Map<String, String> cells) {
        this.cells = cells;
    }

    /** Runs the command on joined places: one row for each, in their order. */
    static List<Annotated> of(List<Joined> places, String... options) {
        StringBuilder table = new StringBuilder(Joined.HEADER);
        places.forEach(place -> table.append(place.line()));
        List<String> words = new ArrayList<>(List.of("annotate", "-", "-o", "-", "--quiet"));
        words.addAll(List.of(options));
        CliRun run = CliRun.on(
                new ByteArrayInputStream(table.toString().getBytes(StandardCharsets.UTF_8)),
                words.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        List<String> lines = run.out().lines().toList();
        List<String> header = List.of(lines.get(0).split("\t", -1));
        List<Annotated> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            Map<String, String> cells = new HashMap<>();
            String[] parts = line.split("\t", -1);
            for (int i = 0; i < parts.length; i++) {
                cells.put(header.get(i), parts[i].equals(TsvColumn.NOTHING) ? "" : parts[i]);
            }
            rows.add(new Annotated(cells));
        }
        assertThat(rows).hasSameSizeAs(places);
        return rows;
    }

    String cell(TsvColumn column) {
        return cells.getOrDefault(column.header(), "");
    }

    /** The site of the end at a place. */
    String siteAt(String contig, int position) {
        return isFive(contig, position) ? cell(TsvColumn.SITE5) : cell(TsvColumn.SITE3);
    }

    /** The gene of the end at a place. */
    String geneAt(String contig, int position) {
        return isFive(contig, position) ? cell(TsvColumn.GENE5) : cell(TsvColumn.GENE3);
    }

    private boolean isFive(String contig, int position) {
        return cell(TsvColumn.CONTIG5).equals(contig)
                && cell(TsvColumn.POSITION5).equals(Integer.toString(position));
    }
}
