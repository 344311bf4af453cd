package org.kinfuse.locate;

import java.util.List;
import java.util.Optional;
import org.kinfuse.genome.Breakend;

/** What lies at a breakend: a transcript, or nothing near. */
public sealed interface Place permits LocatedEnd, Place.Desert {
    /** The breakend. */
    Breakend breakend();

    /** The transcript at or near the breakend, or nothing in a desert. */
    Optional<LocatedEnd> located();

    /**
     * No gene within {@link Locator#NEAR_GENE}.
     *
     * @param breakend the breakend
     * @param nearest the nearest transcript all the same, for the sake of its distance; none on a contig without genes
     */
    record Desert(Breakend breakend, List<LocatedEnd> nearest) implements Place {
        /** A place on a contig without genes. */
        public Desert(Breakend breakend) {
            this(breakend, List.of());
        }

        /** @throws IllegalArgumentException if there is more than one nearest transcript */
        public Desert {
            nearest = List.copyOf(nearest);
            if (nearest.size() > 1) {
                throw new IllegalArgumentException("at most one transcript is the nearest, not " + nearest);
            }
        }

        @Override
        public Optional<LocatedEnd> located() {
            return Optional.empty();
        }
    }
}
