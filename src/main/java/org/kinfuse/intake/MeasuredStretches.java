package org.kinfuse.intake;

import java.util.List;
import org.kinfuse.genome.GenomicInterval;

/**
 * Where the depth at each base is wanted.
 *
 * @param stretches where; they may overlap
 * @param leastMappingQuality mapping quality from which a fragment counts, that of its forward read
 */
public record MeasuredStretches(List<GenomicInterval> stretches, int leastMappingQuality) {
    /** Nowhere. */
    public static final MeasuredStretches NONE = new MeasuredStretches(List.of(), 0);

    /** Keeps its own copy of the list. */
    public MeasuredStretches {
        stretches = List.copyOf(stretches);
    }
}
