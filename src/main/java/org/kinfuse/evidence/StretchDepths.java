package org.kinfuse.evidence;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.kinfuse.genome.GenomicInterval;

/**
 * How many fragments cross each base of some stretches: unique fragments of well placed reads that cover at least
 * {@value Depth#ANCHOR} bases up to a base and as many behind it, so that they would show a break there.
 */
public final class StretchDepths {
    /** Nothing was measured. */
    public static final StretchDepths NONE = new StretchDepths(Map.of());

    private final TreeMap<GenomicInterval, int[]> byStretch = new TreeMap<>();

    /**
     * Depths of stretches that do not overlap.
     *
     * @param byStretch for each of them the depth at each of its bases
     * @throws IllegalArgumentException if a stretch has other than one depth for each base
     */
    public StretchDepths(Map<GenomicInterval, int[]> byStretch) {
        byStretch.forEach((stretch, depths) -> {
            if (depths.length != stretch.length()) {
                throw new IllegalArgumentException(stretch + " has one depth for each base, not " + depths.length);
            }
            this.byStretch.put(stretch, depths.clone());
        });
    }

    /**
     * The depth at each base, the first base first.
     *
     * @param part a measured stretch or a part of one
     * @throws IllegalArgumentException if it was not measured
     */
    public int[] of(GenomicInterval part) {
        for (Map.Entry<GenomicInterval, int[]> each : byStretch.entrySet()) {
            GenomicInterval stretch = each.getKey();
            if (stretch.contains(part.contig(), part.start()) && stretch.contains(part.contig(), part.end())) {
                int from = part.start() - stretch.start();
                return Arrays.copyOfRange(each.getValue(), from, from + part.length());
            }
        }
        throw new IllegalArgumentException(part + " was not measured");
    }
}
