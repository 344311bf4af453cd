package org.kinfuse.intake;

import java.util.List;

/**
 * What a look at some reads of a file shows, whatever genome it is aligned to.
 *
 * @param format BAM, CRAM or SAM, in words
 * @param contigs the contigs of its header, in their order
 * @param samples the samples that its read groups name, each once
 * @param programs the names of the programs that its header lists
 * @param order how its records stand
 * @param index its index
 * @param counts what was counted in the records that were looked at
 * @param readsAtPlaces how many reads lie at each place that was asked for, at most {@link ReadSurveyor#MOST_AT_PLACE};
 *     empty without an index that can be used
 * @param troubles what cannot be read, in sentences; none if nothing was found
 */
public record ReadSurvey(
        String format,
        List<NamedLength> contigs,
        List<String> samples,
        List<String> programs,
        Order order,
        Index index,
        Counts counts,
        List<Integer> readsAtPlaces,
        List<String> troubles) {
    /**
     * A contig of a header.
     *
     * @param name as the file has it
     * @param length in bases
     */
    public record NamedLength(String name, int length) {}

    /** How records stand in a file. */
    public enum Order {
        /** By coordinate, as the header says. */
        SORTED,
        /** By coordinate as far as was looked, and the header does not say so. */
        SORTED_UNSAID,
        /** Not by coordinate, though the header says so. */
        SORTED_NOT_TRUE,
        /** In another order. */
        OTHER
    }

    /** The index of a file. */
    public enum Index {
        /** There is one. */
        THERE,
        /** There is one, and the file was written later. */
        OLDER,
        /** There is one that does not fit the file, or cannot be read. */
        UNUSABLE,
        /** There is none. */
        NONE,
        /** The format takes none. */
        NOT_POSSIBLE
    }

    /**
     * Counts of records. Where nothing else is said, of the primary records of mapped reads.
     *
     * @param records all that were looked at
     * @param primary primary records of mapped reads
     * @param paired of pairs
     * @param duplicates marked as copies
     * @param supplementary supplementary records
     * @param split with other parts in an SA tag
     * @param clipped with at least 20 bases clipped at one end
     * @param spliced with N in the CIGAR
     * @param unplaced of mapping quality 0
     * @param medianLength median length of reads in bases
     * @param medianFragment median length of proper pairs, 0 if there are none
     * @param longestFragment length that 99.5 % of proper pairs do not exceed
     */
    public record Counts(
            int records,
            int primary,
            int paired,
            int duplicates,
            int supplementary,
            int split,
            int clipped,
            int spliced,
            int unplaced,
            int medianLength,
            int medianFragment,
            int longestFragment) {
        /** Whether at least so many in a hundred primary records are of a kind. */
        public boolean reaches(int ofKind, double percent) {
            return primary > 0 && ofKind >= primary * percent / HUNDRED;
        }

        private static final double HUNDRED = 100;
    }

    /** Copies the lists. */
    public ReadSurvey {
        contigs = List.copyOf(contigs);
        samples = List.copyOf(samples);
        programs = List.copyOf(programs);
        readsAtPlaces = List.copyOf(readsAtPlaces);
        troubles = List.copyOf(troubles);
    }
}
