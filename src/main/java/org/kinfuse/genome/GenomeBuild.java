package org.kinfuse.genome;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A reference genome: its contigs, their lengths, and every name they go by.
 *
 * <p>A build is recognised by contig lengths, never by names: {@code 1} and {@code chr1} are the same place, and so are
 * {@code MT} and {@code chrM}.
 */
public final class GenomeBuild {
    private final String name;
    private final List<Sequence> sequences;
    private final List<Sequence> substitutes;
    private final Map<String, Contig> byName;

    /**
     * One sequence of a build.
     *
     * @param contig the contig
     * @param length number of bases
     * @param accession RefSeq accession with version, as HGVS uses it: {@code NC_000001.10}
     */
    public record Sequence(Contig contig, int length, String accession) {
        /** @throws IllegalArgumentException if the length is below 1 */
        public Sequence {
            if (length < 1) {
                throw new IllegalArgumentException("contig " + contig + " has a length of 1 or more, not " + length);
            }
        }
    }

    /**
     * A build of the given sequences, in genome order.
     *
     * @throws IllegalArgumentException if a contig's rank is not its place in the list
     */
    public GenomeBuild(String name, List<Sequence> sequences) {
        this(name, sequences, List.of());
    }

    /**
     * A build of the given sequences, in genome order, some of which have a substitute. Files of one build may carry
     * another sequence in the place of a contig's own: chrM is NC_001807.4 with 16,571 bases in UCSC's hg19, and
     * NC_012920.1 with 16,569 in most GRCh37 files. Positions on a substitute are <em>not</em> positions of this build.
     *
     * @param substitutes sequences that may stand for a contig instead of its own
     * @throws IllegalArgumentException if a contig's rank is not its place in the list
     */
    public GenomeBuild(String name, List<Sequence> sequences, List<Sequence> substitutes) {
        this.name = name;
        this.sequences = List.copyOf(sequences);
        this.substitutes = List.copyOf(substitutes);
        this.byName = new HashMap<>();
        for (int rank = 0; rank < sequences.size(); rank++) {
            Sequence sequence = sequences.get(rank);
            if (sequence.contig().rank() != rank) {
                throw new IllegalArgumentException("contig " + sequence.contig() + " is out of order");
            }
            addNames(sequence);
        }
        for (Sequence substitute : substitutes) {
            byName.put(substitute.accession(), substitute.contig());
        }
    }

    private void addNames(Sequence sequence) {
        Contig contig = sequence.contig();
        byName.put(contig.name(), contig);
        byName.put(sequence.accession(), contig);
        if (contig.name().startsWith("chr")) {
            byName.put(contig.name().substring("chr".length()), contig);
        }
        if (contig.name().equals("chrM")) {
            byName.put("MT", contig);
            byName.put("chrMT", contig);
        }
    }

    /** The name of the build, {@code hg19}. */
    public String name() {
        return name;
    }

    /** Its sequences in genome order. */
    public List<Sequence> sequences() {
        return sequences;
    }

    /** The sequences that may stand for a contig instead of its own; their positions are not those of this build. */
    public List<Sequence> substitutes() {
        return substitutes;
    }

    /**
     * The sequence of a contig that has this length: its own, or one of {@link #substitutes()}. Nothing if the length
     * is that of neither, which means that the file is of another build.
     */
    public Optional<Sequence> sequence(Contig contig, int length) {
        return Stream.concat(sequences.stream(), substitutes.stream())
                .filter(sequence -> sequence.contig().equals(contig) && sequence.length() == length)
                .findFirst();
    }

    /** The contig of any of its names, or nothing if the build has no such contig. */
    public Optional<Contig> contig(String anyName) {
        return Optional.ofNullable(byName.get(anyName));
    }

    /**
     * The sequence of a contig of this build.
     *
     * @throws IllegalArgumentException if the contig is not of this build
     */
    public Sequence sequence(Contig contig) {
        if (contig.rank() >= sequences.size()
                || !sequences.get(contig.rank()).contig().equals(contig)) {
            throw new IllegalArgumentException("contig " + contig + " is not part of " + name);
        }
        return sequences.get(contig.rank());
    }

    /** All of a contig of this build, from its first base to its last. */
    public GenomicInterval whole(Contig contig) {
        return new GenomicInterval(contig, 1, sequence(contig).length());
    }
}
