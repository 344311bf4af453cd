package org.kinfuse.locate;

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
     */
    record Desert(Breakend breakend) implements Place {
        @Override
        public Optional<LocatedEnd> located() {
            return Optional.empty();
        }
    }
}
