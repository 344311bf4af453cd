package org.kinfuse.simulate;

import java.util.List;
import org.kinfuse.genome.GenomicInterval;

/**
 * What a hybrid-capture panel pulls out of a library.
 *
 * @param targets its targets, in any order
 */
public record Panel(List<Target> targets) {
    /**
     * Bases a molecule must share with a target to be caught by it. A sixth of a common 120-base bait: low, so that
     * molecules of a fused allele are caught nearly as often as those of the unbroken one.
     */
    private static final int HOLD = 20;

    /**
     * A stretch that is captured.
     *
     * @param interval where
     * @param efficiency share of its molecules that are caught, above 0, at most 1
     */
    public record Target(GenomicInterval interval, double efficiency) {
        /** @throws IllegalArgumentException if the efficiency is no such share */
        public Target {
            if (!(efficiency > 0 && efficiency <= 1)) {
                throw new IllegalArgumentException(
                        "a target catches a share above 0 and at most 1 of its molecules, not " + efficiency);
            }
        }

        boolean holds(GenomicInterval part) {
            return interval.overlaps(part)
                    && Math.min(interval.end(), part.end()) - Math.max(interval.start(), part.start()) + 1 >= HOLD;
        }
    }

    /** A panel of these targets. */
    public Panel {
        targets = List.copyOf(targets);
    }

    /** The chance that a molecule with parts from these places is caught: that of the best target it reaches. */
    public double efficiency(List<GenomicInterval> sources) {
        return targets.stream()
                .filter(target -> sources.stream().anyMatch(target::holds))
                .mapToDouble(Target::efficiency)
                .max()
                .orElse(0);
    }
}
