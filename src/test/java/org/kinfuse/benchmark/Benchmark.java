package org.kinfuse.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.reference.ReferenceBundle;

/** Scores what callers wrote beside simulated samples: the program behind {@code src/bench/compare}. */
public final class Benchmark {
    private static final String TRUTH = ".truth.tsv";

    private Benchmark() {}

    /**
     * Writes the page of tables, and beside the samples a list of what was missed and what is false.
     *
     * @param arguments the folder of samples, the page to write
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<Sample> samples = samples(folder);
        GenomeBuild build = ReferenceBundle.hg19().build();
        List<Caller> callers = new ArrayList<>();
        callers.add(caller(
                "kinfuse", samples, name -> Calls.ofKinfuse(folder.resolve("kinfuse/" + name + ".fusions.json"))));
        callers.add(caller(
                "kinfuse, with --fasta",
                samples,
                name -> Calls.ofKinfuse(folder.resolve("kinfuse-fasta/" + name + ".fusions.json"))));
        for (Calls.Filter filter : Calls.Filter.values()) {
            callers.add(caller(
                    "DELLY, " + filter.words(),
                    samples,
                    name -> Calls.ofVcf(folder.resolve("delly/" + name + ".bcf"), filter, build)));
        }
        callers.add(caller(
                "LUMPY",
                samples,
                name -> Calls.ofVcf(folder.resolve("lumpy/" + name + ".vcf"), Calls.Filter.ANY, build)));
        Files.writeString(Path.of(arguments[1]), new BenchmarkPage(samples, callers).text());
        Files.write(folder.resolve("kinfuse.details.tsv"), Details.of(callers.get(0)));
    }

    private static List<Sample> samples(Path folder) throws IOException {
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(TRUTH))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                samples.add(new Sample(name.substring(0, name.length() - TRUTH.length()), TrueJunction.read(file)));
            }
        }
        return samples;
    }

    /** Reads what a caller wrote on a sample. */
    @FunctionalInterface
    private interface Reader {
        List<CalledJunction> read(String sample) throws IOException;
    }

    private static Caller caller(String name, List<Sample> samples, Reader reader) throws IOException {
        Map<Sample, Verdicts> verdicts = new LinkedHashMap<>();
        for (Sample sample : samples) {
            verdicts.put(sample, Verdicts.on(sample.truth(), reader.read(sample.name())));
        }
        return new Caller(name, verdicts);
    }
}
