package org.kinfuse.splicing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.PairEnd;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.genes.Exon;
import org.kinfuse.genes.GeneModels;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;

/**
 * Tells the evidence of RNA that ordinary transcripts explain from what remains to be explained.
 *
 * <pre>
 *   split read   ====|exon 1|. . . intron . . .|exon 2|====     splicing: the ends of neighbouring exons of a transcript
 *   pair         ====>      . . . intron . . .     <====        concordant: near each other once introns are left out
 * </pre>
 *
 * <p>A split read that leaves out an exon is no splicing that a gene model knows, and remains: EGFR exon 1 to exon 8.
 */
public final class Splicing {
    /** Control fusions of RNA assays, and junctions that aligners set, lie 0 to 3 bases off the exon edges. */
    static final int REACH = 3;

    private final GeneModels models;
    private final int distance;

    /**
     * @param models the transcripts
     * @param distance bases, outer end to outer end along a transcript, beyond which two mates are too far apart
     */
    public Splicing(GeneModels models, int distance) {
        this.models = models;
        this.distance = distance;
    }

    /**
     * Evidence, sorted.
     *
     * @param left what no transcript explains, in the order given
     * @param spliced the split reads that transcripts explain
     * @param splitReads how many these are
     * @param pairs how many pairs transcripts explain
     */
    public record Sorted(List<Evidence> left, SplicedReads spliced, int splitReads, int pairs) {
        /** Copies the list. */
        public Sorted {
            left = List.copyOf(left);
        }
    }

    /** Sorts evidence by whether ordinary transcripts explain it. */
    public Sorted sort(List<Evidence> evidence) {
        List<Evidence> left = new ArrayList<>();
        SplicedReads spliced = new SplicedReads();
        int splitReads = 0;
        int pairs = 0;
        for (Evidence piece : evidence) {
            if (piece instanceof SplitRead read && isSplicing(read.adjacency())) {
                spliced.add(read);
                splitReads++;
            } else if (piece instanceof DiscordantPair pair && isConcordant(pair)) {
                pairs++;
            } else {
                left.add(piece);
            }
        }
        return new Sorted(left, spliced, splitReads, pairs);
    }

    /** Whether a junction joins the edges of neighbouring exons of a transcript, some slide of it at most 3 bases off. */
    boolean isSplicing(Adjacency adjacency) {
        Breakend first = adjacency.first();
        Breakend second = adjacency.second();
        boolean leavesOut = first.contig().equals(second.contig())
                && first.kept() == Side.LEFT
                && second.kept() == Side.RIGHT
                && adjacency.inserted().isEmpty();
        return leavesOut
                && transcriptsOver(new GenomicInterval(first.contig(), first.position(), second.position()))
                        .anyMatch(transcript -> joinsNeighbours(adjacency, transcript));
    }

    private static boolean joinsNeighbours(Adjacency adjacency, Transcript transcript) {
        List<Exon> exons = transcript.exons();
        return IntStream.range(1, exons.size()).anyMatch(i -> {
            boolean forward = transcript.strand() == Strand.FORWARD;
            Exon lower = forward ? exons.get(i - 1) : exons.get(i);
            Exon upper = forward ? exons.get(i) : exons.get(i - 1);
            int atFirst = lower.end() - adjacency.first().position();
            int atSecond = upper.start() - adjacency.second().position();
            return IntStream.rangeClosed(0, adjacency.homology())
                    .anyMatch(slid -> Math.abs(atFirst - slid) <= REACH && Math.abs(atSecond - slid) <= REACH);
        });
    }

    /** Whether mates face each other on exons of a transcript, near each other along it. */
    boolean isConcordant(DiscordantPair pair) {
        PairEnd first = pair.first();
        PairEnd second = pair.second();
        boolean facing = first.aligned().contig().equals(second.aligned().contig())
                && first.strand() == Strand.FORWARD
                && second.strand() == Strand.REVERSE;
        if (!facing || second.aligned().end() < first.aligned().start()) {
            return false;
        }
        GenomicInterval fragment = new GenomicInterval(
                first.aligned().contig(),
                first.aligned().start(),
                second.aligned().end());
        return transcriptsOver(new GenomicInterval(
                        fragment.contig(),
                        first.innerPosition(),
                        Math.max(first.innerPosition(), second.innerPosition())))
                .filter(transcript -> touches(transcript, first.aligned()) && touches(transcript, second.aligned()))
                .anyMatch(transcript -> exonBases(transcript, fragment) <= distance);
    }

    private static boolean touches(Transcript transcript, GenomicInterval mate) {
        return exonBases(transcript, mate) > 0;
    }

    /** Bases of the stretch that belong to exons. */
    private static long exonBases(Transcript transcript, GenomicInterval stretch) {
        return transcript.exons().stream()
                .map(exon -> new GenomicInterval(transcript.contig(), exon.start(), exon.end()))
                .filter(stretch::overlaps)
                .mapToLong(exon -> new GenomicInterval(
                                exon.contig(),
                                Math.max(exon.start(), stretch.start()),
                                Math.min(exon.end(), stretch.end()))
                        .length())
                .sum();
    }

    /** The transcripts that span all of the stretch. */
    private Stream<Transcript> transcriptsOver(GenomicInterval stretch) {
        return models.overlapping(stretch).stream()
                .flatMap(gene -> gene.transcripts().stream())
                .filter(transcript -> transcript.contig().equals(stretch.contig())
                        && transcript.span().start() <= stretch.start()
                        && transcript.span().end() >= stretch.end());
    }
}
