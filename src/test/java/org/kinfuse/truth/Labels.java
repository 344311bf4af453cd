package org.kinfuse.truth;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads the tables of labels, which lie beside the project and may be absent. */
final class Labels {
    private static final Path FOLDER = Path.of("../shared/truth");

    private Labels() {}

    static boolean areAtHand() {
        return Files.isDirectory(FOLDER);
    }

    /** The rows of a table with a header line. */
    static List<Map<String, String>> rows(Statement.Source source) {
        Path file = FOLDER.resolve(source.file());
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = source.file().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String[] header = lines.readLine().split("\t", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Map<String, String> row = new HashMap<>();
                String[] cells = line.split("\t", -1);
                for (int i = 0; i < Math.min(cells.length, header.length); i++) {
                    row.put(header[i], cells[i]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
