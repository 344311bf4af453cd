package org.kinfuse.draw;

import org.kinfuse.genes.CodingRegion;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Strand;

/**
 * How many bases of a stretch of a transcript are translated, in the direction of transcription. All bases of a transcript
 * that is not coding lie before.
 *
 * @param before bases before the start codon
 * @param coding bases from the start codon through the stop codon
 * @param behind bases behind the stop codon
 */
record ExonParts(int before, int coding, int behind) {

    /** The parts of the exonic bases between two positions of one exon. */
    static ExonParts of(Transcript model, int start, int end) {
        GenomicInterval stretch = new GenomicInterval(model.contig(), start, end);
        if (model.coding().isEmpty()) {
            return new ExonParts(stretch.length(), 0, 0);
        }
        CodingRegion region = model.coding().get();
        int low = basesBelow(stretch, region.start());
        int high = basesAbove(stretch, region.end());
        int coding = stretch.length() - low - high;
        return model.strand() == Strand.FORWARD ? new ExonParts(low, coding, high) : new ExonParts(high, coding, low);
    }

    private static int basesBelow(GenomicInterval stretch, int position) {
        return Math.min(stretch.length(), Math.max(0, position - stretch.start()));
    }

    private static int basesAbove(GenomicInterval stretch, int position) {
        return Math.min(stretch.length(), Math.max(0, stretch.end() - position));
    }
}
