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
        GenomicInterval widened =
                new GenomicInterval(stretch.contig(), Math.max(1, stretch.start() - padding), stretch.end() + padding);
        return regions.overlapping(widened).isEmpty() ? OnTarget.OFF : OnTarget.ON;
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
