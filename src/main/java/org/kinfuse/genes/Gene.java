package org.kinfuse.genes;

import java.util.List;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Strand;

/**
 * A gene at one place of the genome: its transcripts on one contig and strand that overlap each other. A symbol that is
 * placed more than once (PAR genes, copies) makes one such value for each place.
 *
 * @param symbol gene symbol
 * @param strand the strand of all its transcripts
 * @param span from the lowest to the highest position of any transcript
 * @param transcripts in order of accession
 */
public record Gene(String symbol, Strand strand, GenomicInterval span, List<Transcript> transcripts) {
    /** @throws IllegalArgumentException if there is no transcript, or one does not belong here */
    public Gene {
        transcripts = List.copyOf(transcripts);
        if (transcripts.isEmpty()) {
            throw new IllegalArgumentException("gene " + symbol + " has at least one transcript");
        }
        for (Transcript transcript : transcripts) {
            GenomicInterval place = transcript.span();
            if (!transcript.gene().equals(symbol)
                    || transcript.strand() != strand
                    || !place.contig().equals(span.contig())
                    || place.start() < span.start()
                    || place.end() > span.end()) {
                throw new IllegalArgumentException("transcript " + transcript + " does not belong to " + symbol);
            }
        }
    }
}
