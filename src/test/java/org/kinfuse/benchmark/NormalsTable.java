package org.kinfuse.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What becomes of calls on simulated tumours when normals are given: the program behind {@code src/bench/normals}. */
public final class NormalsTable {
    private static final String TRUTH = ".truth.tsv";

    private NormalsTable() {}

    /**
     * Prints a row of a Markdown table for each way of calling.
     *
     * @param arguments the folder of samples, then folders of calls within it
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(
                "| | fusions found | changes within a gene found | inherited | mobile elements | spliced copies | false |");
        out.println("|---|---|---|---|---|---|---|");
        Path folder = Path.of(arguments[0]);
        for (String calls : List.of(arguments).subList(1, arguments.length)) {
            out.println("| " + calls + " | " + String.join(" | ", row(folder, folder.resolve(calls))) + " |");
        }
    }

    private static List<String> row(Path folder, Path calls) throws IOException {
        List<Verdicts> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(TRUTH))
                    .filter(path -> path.getFileName().toString().startsWith("tumour"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replace(TRUTH, "");
                all.add(Verdicts.on(TrueJunction.read(file), Calls.ofKinfuse(calls.resolve(name + ".fusions.json"))));
            }
        }
        List<String> cells = new ArrayList<>();
        cells.add(found(all, true));
        cells.add(found(all, false));
        for (Verdicts.Left what : List.of(
                Verdicts.Left.GERMLINE,
                Verdicts.Left.MOBILE_ELEMENT,
                Verdicts.Left.SPLICED_COPY,
                Verdicts.Left.FALSE)) {
            cells.add(String.valueOf(all.stream()
                    .flatMap(verdicts -> verdicts.left().stream())
                    .filter(left -> left.what() == what)
                    .count()));
        }
        return cells;
    }

    private static String found(List<Verdicts> all, boolean joiningGenes) {
        return String.valueOf(all.stream()
                .flatMap(verdicts -> verdicts.found().keySet().stream())
                .filter(truth -> truth.joinsGenes() == joiningGenes)
                .count());
    }
}
