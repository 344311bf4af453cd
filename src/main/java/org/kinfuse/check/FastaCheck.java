package org.kinfuse.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.reference.FastaBases;

/** Looks at a FASTA file: its contigs, its index, and some bases. */
final class FastaCheck {
    private static final String INDEX_AGAIN = "run samtools faidx again";
    private static final int SOME_BASES = 100;

    private FastaCheck() {}

    static List<Finding> of(Path file, GenomeBuild build) {
        try (FastaBases bases = FastaBases.open(file, build)) {
            long there = build.sequences().stream()
                    .filter(sequence -> bases.bases(middle(sequence)).isPresent())
                    .count();
            String sentence = there + " of " + build.sequences().size() + " contigs of " + build.name();
            Finding contigs = there == build.sequences().size()
                    ? Finding.ok("genome", sentence)
                    : Finding.note("genome", sentence, "on the others frames are told by phase");
            return List.of(contigs, index(file));
        } catch (BadInput e) {
            return List.of(Finding.problem(
                    "genome",
                    String.valueOf(e.getMessage()),
                    "give the FASTA file of " + build.name()
                            + " that the reads were aligned to, and index it with samtools faidx"));
        }
    }

    private static GenomicInterval middle(GenomeBuild.Sequence sequence) {
        int middle = Math.max(1, sequence.length() / 2);
        return new GenomicInterval(sequence.contig(), middle, Math.min(sequence.length(), middle + SOME_BASES));
    }

    private static Finding index(Path file) {
        try {
            boolean older =
                    Files.getLastModifiedTime(Path.of(file + ".fai")).compareTo(Files.getLastModifiedTime(file)) < 0;
            return older
                    ? Finding.note("index", "older than the file", INDEX_AGAIN + " if the file has changed")
                    : Finding.ok("index", "there, and not older than the file");
        } catch (IOException e) {
            return Finding.problem("index", "cannot be read", INDEX_AGAIN);
        }
    }
}
