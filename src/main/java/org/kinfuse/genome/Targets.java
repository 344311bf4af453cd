package org.kinfuse.genome;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a panel is meant to sequence.
 *
 * @param regions the targets; none if they are not known, which allows everything
 * @param padding bases around a target that count as its own, 0 or more
 */
public record Targets(RegionSet regions, int padding) {
    /**
     * The padding where none is given: baits catch fragments that reach beyond them, and a break is seen by mates a
     * fragment's length away. Fragments of panel tumours are 150 to 250 bases long; 250 is our choice.
     */
    public static final int PADDING = 250;

    /** No targets are known. */
    public static final Targets UNKNOWN = new Targets(new RegionSet(List.of()), PADDING);

    /** @throws IllegalArgumentException if the padding is negative */
    public Targets {
        if (padding < 0) {
            throw new IllegalArgumentException("a padding is 0 bases or more, not " + padding);
        }
    }

    /** Whether targets are known. */
    public boolean areKnown() {
        return !regions.regions().isEmpty();
    }

    /** Whether a breakend lies in or near a target. */
    public OnTarget at(Breakend breakend) {
        return at(new GenomicInterval(breakend.contig(), breakend.position(), breakend.position()));
    }

    /** Whether a stretch touches a target or its padding. */
    public OnTarget at(GenomicInterval stretch) {
        if (!areKnown()) {
            return OnTarget.UNKNOWN;
        }
        return regions.overlapping(widened(stretch)).isEmpty() ? OnTarget.OFF : OnTarget.ON;
    }

    /** Bases of a stretch that lie on a target or its padding; nothing if targets are not known. */
    public OptionalInt basesOn(GenomicInterval stretch) {
        if (!areKnown()) {
            return OptionalInt.empty();
        }
        int bases = 0;
        int counted = stretch.start() - 1;
        for (RegionSet.Region region : regions.overlapping(widened(stretch))) {
            int from = Math.max(counted + 1, region.place().start() - padding);
            int to = Math.min(stretch.end(), region.place().end() + padding);
            bases += Math.max(0, to - from + 1);
            counted = Math.max(counted, to);
        }
        return OptionalInt.of(bases);
    }

    private GenomicInterval widened(GenomicInterval stretch) {
        return new GenomicInterval(stretch.contig(), Math.max(1, stretch.start() - padding), stretch.end() + padding);
    }

    /** Bases from a breakend to the nearest target, 0 within one; nothing if its contig has none. */
    public OptionalInt distance(Breakend breakend) {
        return regions.regions().stream()
                .map(RegionSet.Region::place)
                .filter(place -> place.contig().equals(breakend.contig()))
                .mapToInt(place ->
                        Math.max(0, Math.max(place.start() - breakend.position(), breakend.position() - place.end())))
                .min();
    }
}
