package org.kinfuse.callability;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.kinfuse.genome.GenomicInterval;

/**
 * Whether a break in a stretch would have been found.
 *
 * @param place the stretch
 * @param onTarget bases of it that lie on target; nothing if targets are not known
 * @param medianDepth unique fragments that cross its median base
 * @param fragmentsNeeded unique fragments with which a fusion becomes a call there
 * @param depthNeeded depth at which the asked allele fraction is found with a probability of 95 percent
 * @param callableBases bases with that depth
 * @param found probability that a fusion of the asked allele fraction is found, were every base as likely to break
 * @param leastFraction smallest allele fraction that is found with 95 percent at the median depth; nothing if none is
 * @param leastFractionCandidate the same of a candidate, where less evidence is asked for
 * @param verdict the answer
 */
public record StretchCallability(
        GenomicInterval place,
        OptionalInt onTarget,
        int medianDepth,
        int fragmentsNeeded,
        int depthNeeded,
        int callableBases,
        double found,
        OptionalDouble leastFraction,
        OptionalDouble leastFractionCandidate,
        Verdict verdict) {

    /** Whether a break would have been found. */
    public enum Verdict {
        /** At enough of its bases. */
        CALLABLE,
        /** At too few of its bases, as too few fragments cross the others. */
        TOO_LITTLE_DEPTH,
        /** Nothing of it was meant to be sequenced, and too few fragments cross it all the same. */
        NOT_TARGETED;

        private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** The word used in outputs, {@code too-little-depth}. */
        public String word() {
            return word;
        }
    }

    /** Share of the bases with the depth that is needed, 0 to 1. */
    public double callableShare() {
        return callableBases / (double) place.length();
    }
}
