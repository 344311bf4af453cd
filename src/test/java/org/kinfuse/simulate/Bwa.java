package org.kinfuse.simulate;

import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SamInputResource;
import htsjdk.samtools.SamReader;
import htsjdk.samtools.SamReaderFactory;
import htsjdk.samtools.ValidationStringency;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Runs {@code bwa} in a folder of its own, on one thread and with batches of a fixed size, so that its answer depends
 * on the reads alone.
 */
final class Bwa {
    /** The command that aligns, with names relative to its folder: it goes into the header of the result as it is. */
    static final List<String> ALIGN =
            List.of("bwa", "mem", "-t", "1", "-K", "100000000", "slices.fa", "reads_1.fq", "reads_2.fq");

    /** Far above the few seconds that the largest run takes. */
    private static final int PATIENCE_MINUTES = 60;

    private Bwa() {}

    /**
     * The version of the program, {@code 0.7.17-r1188}, or an empty text where there is no such program.
     *
     * @throws IOException if its words cannot be read
     */
    static String version() throws IOException {
        Process process;
        try {
            process = new ProcessBuilder("bwa").redirectErrorStream(true).start();
        } catch (IOException notFound) {
            return "";
        }
        try (InputStream words = process.getInputStream()) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("Version: "))
                    .map(line -> line.substring("Version: ".length()))
                    .findFirst()
                    .orElse("");
        }
    }

    /**
     * Aligns reads to slices. The records speak of the slices by name and position in them.
     *
     * @throws IOException if a file cannot be written or bwa fails
     */
    static List<SAMRecord> align(ReferenceSlices slices, List<ReadPair> pairs)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("simulate");
        try {
            Files.write(folder.resolve("slices.fa"), fasta(slices), StandardCharsets.US_ASCII);
            Files.write(folder.resolve("reads_1.fq"), fastq(pairs, 1), StandardCharsets.US_ASCII);
            Files.write(folder.resolve("reads_2.fq"), fastq(pairs, 2), StandardCharsets.US_ASCII);
            run(folder, List.of("bwa", "index", "slices.fa"));
            run(folder, ALIGN);
            return records(folder.resolve("out"));
        } finally {
            remove(folder);
        }
    }

    /**
     * Writes the FASTA of slices and its index to a folder that outlives this run, unless they are there.
     *
     * @throws IOException if a file cannot be written or bwa fails
     */
    static void index(ReferenceSlices slices, Path folder) throws IOException, InterruptedException {
        Path done = folder.resolve("slices.fa.indexed");
        if (!Files.exists(done)) {
            Files.createDirectories(folder);
            Files.write(folder.resolve("slices.fa"), fasta(slices), StandardCharsets.US_ASCII);
            run(folder, List.of("bwa", "index", "slices.fa"));
            Files.writeString(done, version());
        }
    }

    /**
     * Aligns reads to the slices that {@link #index} put into a folder, and hands over each record as it comes. Several runs
     * may use one index at a time: each has its reads in a folder of its own.
     *
     * @throws IOException if a file cannot be written, bwa fails, or a read has no answer
     */
    static void align(Path index, List<ReadPair> pairs, Consumer<SAMRecord> receiver)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("simulate");
        try {
            link(index.toRealPath(), folder);
            Files.write(folder.resolve("reads_1.fq"), fastq(pairs, 1), StandardCharsets.US_ASCII);
            Files.write(folder.resolve("reads_2.fq"), fastq(pairs, 2), StandardCharsets.US_ASCII);
            run(folder, ALIGN);
            long reads = 0;
            try (SamReader reader = reader(folder.resolve("out"))) {
                for (SAMRecord record : reader) {
                    reads += record.isSecondaryOrSupplementary() ? 0 : 1;
                    receiver.accept(record);
                }
            }
            if (reads != 2L * pairs.size()) {
                throw new IOException("bwa answered " + reads + " reads of " + 2L * pairs.size());
            }
        } finally {
            remove(folder);
        }
    }

    private static void link(Path index, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("slices.fa"))
                    .toList()) {
                Files.createSymbolicLink(folder.resolve(file.getFileName()), file);
            }
        }
    }

    private static List<String> fasta(ReferenceSlices slices) {
        return slices.slices().stream()
                .flatMap(slice -> Stream.of(">" + slice.name(), slice.bases()))
                .toList();
    }

    private static List<String> fastq(List<ReadPair> pairs, int mate) {
        return pairs.stream()
                .flatMap(pair -> {
                    ReadPair.Read read = mate == 1 ? pair.first() : pair.second();
                    return Stream.of("@" + pair.name(), read.bases(), "+", read.qualities());
                })
                .toList();
    }

    private static void run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path errors = folder.resolve("errors");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(errors.toFile())
                .start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException(String.join(" ", command) + " did not end within " + PATIENCE_MINUTES + " minutes");
        }
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " failed: " + Files.readString(errors));
        }
    }

    private static List<SAMRecord> records(Path sam) throws IOException {
        try (SamReader reader = reader(sam)) {
            return reader.iterator().toList();
        }
    }

    private static SamReader reader(Path sam) {
        return SamReaderFactory.makeDefault()
                .validationStringency(ValidationStringency.STRICT)
                .open(SamInputResource.of(sam));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
