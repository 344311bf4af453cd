package org.kinfuse.cluster;

import org.kinfuse.genome.Adjacency;

/**
 * What steers the clustering. Whether a cluster is believed is not decided here but by the rules of the judge.
 *
 * @param alignerTolerance bases by which an aligner may misplace an end, 0 or more. It stops early where errors lie near
 *     the junction and runs over it where bases agree by chance
 * @param distinctFragments unique fragments that a junction a few bases from a stronger one must show to stand by
 *     itself; 1 or more
 * @param distinctShare the same as a share of what the stronger one shows, 0 to 1
 * @param minimumSpan bases between the ends of a junction within one contig, 0 or more; what spans less is an indel
 * @param minimumFragments unique fragments that a cluster must show to be handed on, 1 or more
 * @param clipBases clipped bases that must be compared before a clipped read can support a junction, 1 or more
 * @param clipMismatchShare share of the compared bases that may differ, 0 to 1
 * @param fallbackFragment longest fragment, in bases, of a library whose concordant pairs tell nothing; 1 or more
 */
public record ClusterSettings(
        int alignerTolerance,
        int distinctFragments,
        double distinctShare,
        int minimumSpan,
        int minimumFragments,
        int clipBases,
        double clipMismatchShare,
        int fallbackFragment) {

    /**
     * The defaults, and where they come from.
     *
     * <ul>
     *   <li>alignerTolerance 10: bwa mem scores a match 1 and a mismatch -4 (its options -A and -B), so behind an error
     *       it gives up at most 4 matching bases; two such errors displace an end by 10.
     *   <li>distinctFragments 4, distinctShare 0.25: our choice. Misplaced reads scatter and stay few; a second junction
     *       so close to a first one is rare.
     *   <li>minimumSpan 50: the size from which variants are called structural by common usage (Sudmant et al., Nature
     *       526:75, 2015).
     *   <li>minimumFragments 2: a library chimera joins two random places once.
     *   <li>clipBases 10, clipMismatchShare 0.1: our choice. 10 bases agree by chance once in a million places, and a
     *       read has fewer than 1 error in 10 bases.
     *   <li>fallbackFragment 1000: our choice, half of the 2 kb from which a pair counts as too long.
     * </ul>
     */
    public static final ClusterSettings DEFAULT = new ClusterSettings(10, 4, 0.25, 50, 2, 10, 0.1, 1000);

    /** @throws IllegalArgumentException if a value is out of its range */
    public ClusterSettings {
        requireAtLeast(0, alignerTolerance, "alignerTolerance");
        requireAtLeast(1, distinctFragments, "distinctFragments");
        requireShare(distinctShare, "distinctShare");
        requireAtLeast(0, minimumSpan, "minimumSpan");
        requireAtLeast(1, minimumFragments, "minimumFragments");
        requireAtLeast(1, clipBases, "clipBases");
        requireShare(clipMismatchShare, "clipMismatchShare");
        requireAtLeast(1, fallbackFragment, "fallbackFragment");
    }

    /** The same settings with another minimum of fragments. */
    public ClusterSettings withMinimumFragments(int fragments) {
        return new ClusterSettings(
                alignerTolerance,
                distinctFragments,
                distinctShare,
                minimumSpan,
                fragments,
                clipBases,
                clipMismatchShare,
                fallbackFragment);
    }

    /** Whether the ends of a junction lie too far apart for an indel. */
    boolean spansEnough(Adjacency adjacency) {
        return !adjacency.first().contig().equals(adjacency.second().contig())
                || adjacency.second().position() - adjacency.first().position() >= minimumSpan;
    }

    private static void requireAtLeast(int least, int value, String name) {
        if (value < least) {
            throw new IllegalArgumentException(name + " is " + least + " or more, not " + value);
        }
    }

    private static void requireShare(double value, String name) {
        // Written so that NaN is refused too.
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " is a share from 0 to 1, not " + value);
        }
    }
}
