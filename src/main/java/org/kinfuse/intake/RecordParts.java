package org.kinfuse.intake;

import java.util.List;
import org.kinfuse.evidence.SplitRead;

/**
 * What one alignment record gives.
 *
 * @param pair what it says of its pair
 * @param splitReads junctions that the read shows
 * @param clips what became of the clips that no other segment explains
 * @param watched breakends at which somebody may ask for the depth
 * @param endsOutside ends of junctions that lie on contigs outside the build
 * @param poorlyPlaced junctions left out since neither end is placed well enough
 */
record RecordParts(
        PairStatement pair,
        List<SplitRead> splitReads,
        List<ClipRule.Clip> clips,
        List<Span> watched,
        int endsOutside,
        int poorlyPlaced) {
    RecordParts {
        splitReads = List.copyOf(splitReads);
        clips = List.copyOf(clips);
        watched = List.copyOf(watched);
    }

    /** The parts of a read that aligns from end to end. */
    static RecordParts of(PairStatement pair) {
        return new RecordParts(pair, List.of(), List.of(), List.of(), 0, 0);
    }
}
