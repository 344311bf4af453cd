package org.kinfuse.callability;

import java.util.List;
import org.kinfuse.genes.GeneModels;
import org.kinfuse.genes.KnownBreaks;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.GenomicInterval;

/**
 * An intron in which a kinase gene is known to break.
 *
 * @param transcript the transcript that counts it
 * @param number the exon before it
 * @param place where it lies
 */
public record BreakIntron(Transcript transcript, int number, GenomicInterval place) {
    /** The known ones that the gene models have, by gene, then number. */
    public static List<BreakIntron> of(KnownBreaks breaks, GeneModels genes) {
        return breaks.introns().stream()
                .flatMap(known -> genes.withAccession(known.accession()).stream()
                        .filter(transcript ->
                                transcript.gene().equals(known.gene()) && known.number() < transcript.exonCount())
                        .limit(1)
                        .map(transcript ->
                                new BreakIntron(transcript, known.number(), transcript.intronAfter(known.number()))))
                .toList();
    }

    /** The gene. */
    public String gene() {
        return transcript.gene();
    }
}
