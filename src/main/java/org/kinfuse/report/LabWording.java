package org.kinfuse.report;

import org.kinfuse.fuse.Interpretation;
import org.kinfuse.fuse.Interpreter;
import org.kinfuse.genome.Cytobands;

/**
 * What a clinical laboratory prints of a rearrangement.
 *
 * @param description kind of event and frame, {@code Protein Fusion: in frame  {EML4:ALK}}; {@code -} if nothing is made
 * @param position the exons, {@code EML4 exon 6 to ALK exon 20}; empty if no coding part of a gene is concerned
 * @param notation genes, transcripts and breakpoints, {@code EML4 (NM_019063) - ALK (NM_004304) fusion: c.…}
 * @param sentences exons, frame and kinase in whole sentences
 */
public record LabWording(String description, String position, String notation, String sentences) {

    /**
     * The wording for a rearrangement.
     *
     * @param knownPairs gene pairs reported in cancer
     * @param bands for the notation of translocations
     */
    public static LabWording of(Interpretation interpretation, Interpreter.GenePairs knownPairs, Cytobands bands) {
        LabEvent event = LabEvent.of(interpretation, knownPairs);
        LabWord word = LabWord.of(event, knownPairs);
        return new LabWording(
                LabDescription.of(event),
                LabPosition.of(event),
                new LabNotation(bands).of(event, word),
                LabText.of(event, word));
    }
}
