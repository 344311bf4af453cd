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

    /** Whether it is known beforehand that the source holds nothing, so that nobody need ask. */
    default boolean isEmpty() {
        return false;
    }

    /** A source that holds nothing. */
    static ReferenceBases none() {
        return new ReferenceBases() {
            @Override
            public Optional<String> bases(GenomicInterval interval) {
                return Optional.empty();
            }

            @Override
            public boolean isEmpty() {
                return true;
            }
        };
    }
}
