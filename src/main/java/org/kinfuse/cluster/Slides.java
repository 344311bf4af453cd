package org.kinfuse.cluster;

import org.kinfuse.genome.Adjacency;

/**
 * When two junctions of one orientation are the same, given that each can slide by its homology.
 *
 * <pre>
 *   sides differ            sides equal
 *   second                  second
 *     |      /                | \
 *     |     / h                |  \ h         a junction is this stretch, drawn from its leftmost form;
 *     |    /                  |   \         two are near if a point of one lies near a point of the other
 *     +---------- first       +---------- first
 * </pre>
 */
final class Slides {
    private Slides() {}

    /** Whether some slides of the two lie within {@code tolerance} bases of each other at both ends. */
    static boolean near(Adjacency one, Adjacency other, int tolerance) {
        // Slid against each other, the first ends differ by some step of this range,
        int least = one.first().position() - other.first().position() - other.homology();
        int most = one.first().position() + one.homology() - other.first().position();
        // and the second ends by that step, less what sliding cannot mend.
        int across = across(one) - across(other);
        int lowest = Math.max(least, Math.max(-tolerance, -tolerance - across));
        int highest = Math.min(most, Math.min(tolerance, tolerance - across));
        return lowest <= highest;
    }

    /** Whether the two are one junction, written at different places of its slide or with less of its homology. */
    static boolean same(Adjacency one, Adjacency other) {
        return one.inserted().equals(other.inserted()) && near(one, other, 0);
    }

    /** What stays the same when a junction slides. */
    private static int across(Adjacency adjacency) {
        int first = adjacency.first().position();
        int second = adjacency.second().position();
        return adjacency.first().kept() == adjacency.second().kept() ? -second - first : second - first;
    }
}
