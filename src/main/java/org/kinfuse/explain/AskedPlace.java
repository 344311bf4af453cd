package org.kinfuse.explain;

import java.util.List;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;

/**
 * A place in which a sample may be broken.
 *
 * @param asked as it was asked for
 * @param around where the end of a junction counts as being there
 * @param parts where it is told how well the sample was read; at least one
 */
public record AskedPlace(String asked, GenomicInterval around, List<Part> parts) {
    /**
     * A stretch of it.
     *
     * @param name what it is
     * @param place where it lies
     */
    public record Part(String name, GenomicInterval place) {}

    /** @throws IllegalArgumentException if there is no part */
    public AskedPlace {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(asked + " has a part of which depth is told");
        }
    }

    boolean holds(Breakend end) {
        return around.contains(end.contig(), end.position());
    }
}
