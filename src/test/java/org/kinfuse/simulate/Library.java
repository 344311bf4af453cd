package org.kinfuse.simulate;

/**
 * How a library was made and sequenced.
 *
 * @param depth different molecules over each base of a target of efficiency 1
 * @param fragments how long the molecules are
 * @param reads how they are read
 * @param artefacts what goes wrong on the way
 * @param seed all chance follows from it
 */
public record Library(double depth, Fragments fragments, Reads reads, Artefacts artefacts, long seed) {

    /**
     * Lengths of molecules, normally distributed between the shortest and the longest that a library keeps.
     *
     * @param mean in bases
     * @param deviation standard deviation in bases
     */
    public record Fragments(int mean, int deviation) {
        /** Size selection removes what is shorter. */
        public static final int SHORTEST = 70;

        /** @throws IllegalArgumentException if the mean is below {@link #SHORTEST} or the deviation negative */
        public Fragments {
            if (mean < SHORTEST || deviation < 0) {
                throw new IllegalArgumentException("fragments have a mean of " + SHORTEST
                        + " or more and a deviation of 0 or more, not " + mean + " and " + deviation);
            }
        }
    }

    /**
     * How a molecule is read from its two ends.
     *
     * @param length bases of a read
     * @param errorRate share of bases read wrong, below 0.05
     * @param ends what the last bases of reads are
     */
    public record Reads(int length, double errorRate, Ends ends) {
        /** What the last bases of a read can be. */
        public enum Ends {
            /** A molecule shorter than a read gives shorter reads, its adapters cut off; no read fails. */
            TRIMMED,
            /** A molecule shorter than a read is followed by the adapter, and some reads fail before their end. */
            AS_READ
        }

        /** Reads that were trimmed. */
        public Reads(int length, double errorRate) {
            this(length, errorRate, Ends.TRIMMED);
        }

        /** @throws IllegalArgumentException if no base is read or the error rate is out of range */
        public Reads {
            if (length < 1 || !(errorRate >= 0 && errorRate < 0.05)) {
                throw new IllegalArgumentException(
                        "reads have 1 base or more and an error rate from 0 to below 0.05, not " + length + " and "
                                + errorRate);
            }
        }
    }

    /**
     * Molecules that are not what was in the tissue.
     *
     * @param duplicateRate share of sequenced fragments that are copies of another one
     * @param chimeraRate share of molecules that join two random ones
     */
    public record Artefacts(double duplicateRate, double chimeraRate) {
        /** @throws IllegalArgumentException if a rate is not from 0 to below 1 */
        public Artefacts {
            if (!(duplicateRate >= 0 && duplicateRate < 1 && chimeraRate >= 0 && chimeraRate < 1)) {
                throw new IllegalArgumentException("the rates of duplicates and chimeras are from 0 to below 1, not "
                        + duplicateRate + " and " + chimeraRate);
            }
        }
    }

    /** @throws IllegalArgumentException if the depth is not above 0 */
    public Library {
        if (!(depth > 0)) {
            throw new IllegalArgumentException("the depth of a library is above 0, not " + depth);
        }
    }
}
