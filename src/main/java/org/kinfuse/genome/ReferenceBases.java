package org.kinfuse.genome;

import java.util.Optional;

/** Gives the bases of the reference genome. */
@FunctionalInterface
public interface ReferenceBases {
    /**
     * The bases of an interval on the forward strand, in capitals.
     *
     * @return as many letters as the interval has bases, or nothing if the source does not hold all of it
     */
    Optional<String> bases(GenomicInterval interval);

    /** A source that holds nothing. */
    static ReferenceBases none() {
        return interval -> Optional.empty();
    }
}
