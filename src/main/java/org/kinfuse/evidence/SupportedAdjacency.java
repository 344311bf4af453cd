package org.kinfuse.evidence;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.GenomicInterval;

/**
 * An adjacency with what stands behind it.
 *
 * @param adjacency the junction; its best estimate where the precision is {@link Precision#IMPRECISE}
 * @param precision whether its place is known to the base
 * @param uncertainty for an imprecise junction, bases by which each end may lie farther outward than stated; 0 if
 *     precise
 * @param support the tally
 * @param crossing unique fragments that cross each breakend unbroken
 * @param quality what the reads behind it are like
 * @param templates where the inserted bases come from, where they were recognised: one place or none
 */
public record SupportedAdjacency(
        Adjacency adjacency,
        Precision precision,
        int uncertainty,
        Support support,
        Crossing crossing,
        JunctionQuality quality,
        List<GenomicInterval> templates) {

    /** An adjacency of whose reads nothing more is known. */
    public SupportedAdjacency(
            Adjacency adjacency, Precision precision, int uncertainty, Support support, Crossing crossing) {
        this(adjacency, precision, uncertainty, support, crossing, JunctionQuality.UNKNOWN, List.of());
    }

    /** Whether a junction is known to the base. */
    public enum Precision {
        /** A read shows the junction itself. */
        PRECISE,
        /** Only pairs on its two sides were seen. */
        IMPRECISE;

        private final String word = name().toLowerCase(Locale.ROOT);

        /** The lower-case word used in text. */
        public String word() {
            return word;
        }
    }

    /**
     * Fragments that cross the two breakends unbroken: the reference allele.
     *
     * @param first at the first breakend, or nothing if not known
     * @param second at the second breakend, or nothing if not known
     */
    public record Crossing(OptionalInt first, OptionalInt second) {}

    /** @throws IllegalArgumentException if a precise junction has an uncertainty or the uncertainty is negative */
    public SupportedAdjacency {
        templates = List.copyOf(templates);
        if (uncertainty < 0 || (precision == Precision.PRECISE && uncertainty != 0)) {
            throw new IllegalArgumentException("a precise junction has uncertainty 0, not " + uncertainty);
        }
    }
}
