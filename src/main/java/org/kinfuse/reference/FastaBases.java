package org.kinfuse.reference;

import htsjdk.samtools.SAMException;
import htsjdk.samtools.reference.ReferenceSequenceFile;
import htsjdk.samtools.reference.ReferenceSequenceFileFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.ReferenceBases;

/**
 * The bases of an indexed FASTA file, plain or compressed with bgzip. Contigs go by any of their names. It may hold only
 * some contigs of the build, but each at its full length: a file cut out of the genome has other positions. Not safe for
 * several threads.
 */
public final class FastaBases implements ReferenceBases, AutoCloseable {
    private final Path file;
    private final ReferenceSequenceFile sequences;
    private final Map<Contig, String> namesInFile;

    private FastaBases(Path file, ReferenceSequenceFile sequences, Map<Contig, String> namesInFile) {
        this.file = file;
        this.sequences = sequences;
        this.namesInFile = namesInFile;
    }

    /**
     * Opens a FASTA file.
     *
     * @throws BadInput if it is missing, has no index, holds no contig of the build, or one of another length
     */
    public static FastaBases open(Path file, GenomeBuild build) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new BadInput(file + " cannot be read: a FASTA file is expected");
        }
        requireIndex(file);
        try {
            ReferenceSequenceFile sequences = ReferenceSequenceFileFactory.getReferenceSequenceFile(file, true, true);
            return new FastaBases(file, sequences, namesInFile(file, build));
        } catch (SAMException | IllegalArgumentException unreadable) {
            throw new BadInput(file + " or its index is no FASTA file that can be read", unreadable);
        }
    }

    private static void requireIndex(Path file) {
        for (String suffix : file.toString().endsWith("gz") ? new String[] {".fai", ".gzi"} : new String[] {".fai"}) {
            if (!Files.exists(Path.of(file + suffix))) {
                throw new BadInput(file + " has no index " + file.getFileName() + suffix
                        + ": make one with samtools faidx (of a file compressed with bgzip, not gzip)");
            }
        }
    }

    /** Taken from the index, which knows the lengths of all sequences, while a dictionary may be missing. */
    private static Map<Contig, String> namesInFile(Path file, GenomeBuild build) {
        Map<Contig, String> names = new HashMap<>();
        try {
            for (String line : Files.readAllLines(Path.of(file + ".fai"), StandardCharsets.UTF_8)) {
                String[] columns = line.split("\t", -1);
                Optional<Contig> contig = build.contig(columns[0]);
                if (contig.isPresent()) {
                    if (isOwn(file, build, contig.get(), Integer.parseInt(columns[1]))) {
                        names.putIfAbsent(contig.get(), columns[0]);
                    }
                }
            }
        } catch (IOException | ArrayIndexOutOfBoundsException | NumberFormatException unreadable) {
            throw new BadInput(file + ".fai is no FASTA index that can be read", unreadable);
        }
        if (names.isEmpty()) {
            throw new BadInput(
                    file + " holds no contig of " + build.name() + ": a FASTA file of that genome is expected");
        }
        return names;
    }

    /** A substitute of a contig, such as the other chrM, is another place: its bases are not this build's. */
    private static boolean isOwn(Path file, GenomeBuild build, Contig contig, int length) {
        GenomeBuild.Sequence own = build.sequence(contig);
        return build.sequence(contig, length)
                .map(own::equals)
                .orElseThrow(() -> new BadInput(String.format(
                        Locale.ROOT,
                        "%s is not %s: its contig %s has %d bases, expected %d",
                        file,
                        build.name(),
                        contig,
                        length,
                        own.length())));
    }

    @Override
    public Optional<String> bases(GenomicInterval interval) {
        String name = namesInFile.get(interval.contig());
        if (name == null) {
            return Optional.empty();
        }
        try {
            byte[] bases = sequences
                    .getSubsequenceAt(name, interval.start(), interval.end())
                    .getBases();
            return Optional.of(new String(bases, StandardCharsets.US_ASCII).toUpperCase(Locale.ROOT));
        } catch (SAMException unreadable) {
            throw new BadInput(
                    file + " cannot be read at " + interval + ": is its index older than the file?", unreadable);
        }
    }

    @Override
    public void close() {
        try {
            sequences.close();
        } catch (IOException unclosed) {
            throw new BadInput(file + " cannot be closed", unclosed);
        }
    }
}
