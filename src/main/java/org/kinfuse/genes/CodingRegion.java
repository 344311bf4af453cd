package org.kinfuse.genes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The part of a transcript that is translated, from the start codon through the stop codon.
 *
 * <p>The phase before each coding exon is kept as the gene model states it rather than recomputed, because where the
 * reference genome and the messenger differ by a base (sequence differences, programmed frameshifts) only the model
 * knows the true reading frame.
 *
 * @param start lowest genomic coding position, one-based
 * @param end highest genomic coding position
 * @param firstExon rank of the first exon that holds coding bases
 * @param exonPhases for each coding exon from {@code firstExon} on, the phase at its first coding base
 */
public record CodingRegion(int start, int end, int firstExon, List<Phase> exonPhases) {
    /** @throws IllegalArgumentException if the region is empty, holds no exon, or its positions are out of order */
    public CodingRegion {
        if (start < 1 || end < start) {
            throw new IllegalArgumentException("a coding region is 1 <= start <= end, not " + start + "-" + end);
        }
        if (firstExon < 1 || exonPhases.isEmpty()) {
            throw new IllegalArgumentException("a coding region holds at least one exon");
        }
        exonPhases = List.copyOf(exonPhases);
    }

    /**
     * The region between two genomic positions, its phases counted from the lengths of the exons.
     *
     * @param exons all exons of the transcript, rank 1 first
     * @param start lowest genomic coding position
     * @param end highest genomic coding position
     * @throws IllegalArgumentException if no exon holds a base of it
     */
    public static CodingRegion countedOver(List<Exon> exons, int start, int end) {
        List<Phase> phases = new ArrayList<>();
        int firstExon = 0;
        int basesRead = 0;
        for (Exon exon : exons) {
            int bases = Math.min(exon.end(), end) - Math.max(exon.start(), start) + 1;
            if (bases > 0) {
                firstExon = phases.isEmpty() ? exon.rank() : firstExon;
                phases.add(Phase.afterBases(basesRead));
                basesRead += bases;
            }
        }
        return new CodingRegion(start, end, firstExon, phases);
    }

    /** Rank of the last exon that holds coding bases. */
    public int lastExon() {
        return firstExon + exonPhases.size() - 1;
    }

    /** The phase at the first coding base of an exon, or nothing if the exon holds no coding base. */
    public Optional<Phase> phaseOfExon(int rank) {
        return rank < firstExon || rank > lastExon() ? Optional.empty() : Optional.of(exonPhases.get(rank - firstExon));
    }

    /** Whether the genomic position lies between the two ends of the region, introns included. */
    public boolean spans(int position) {
        return start <= position && position <= end;
    }
}
