package org.kinfuse.explain;

import java.util.List;
import java.util.Set;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Side;

/**
 * A place in which a sample may be broken.
 *
 * @param asked as it was asked for
 * @param around where the end of a junction counts as being there
 * @param kept the side that is asked for; both where none is
 * @param parts where it is told how well the sample was read; at least one
 */
public record AskedPlace(String asked, GenomicInterval around, Set<Side> kept, List<Part> parts) {
    /**
     * A stretch of it.
     *
     * @param name what it is
     * @param place where it lies
     */
    public record Part(String name, GenomicInterval place) {}

    /** @throws IllegalArgumentException if there is no part */
    public AskedPlace {
        kept = Set.copyOf(kept);
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(asked + " has a part of which depth is told");
        }
    }

    /** Whether an end lies there and keeps what was asked for. */
    boolean fits(Breakend end) {
        return holds(end) && kept.contains(end.kept());
    }

    /** Whether an end lies there, whichever side it keeps. */
    boolean holds(Breakend end) {
        return around.contains(end.contig(), end.position());
    }
}
