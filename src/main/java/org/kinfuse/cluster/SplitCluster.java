package org.kinfuse.cluster;

import java.util.Comparator;
import java.util.List;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.genome.Adjacency;

/**
 * Split reads taken to show one junction.
 *
 * @param adjacency the junction
 * @param reads the reads, one or more
 * @param strength how well they show it
 */
record SplitCluster(Adjacency adjacency, List<SplitRead> reads, Strength strength) {

    /** The strongest first, in genome order where they are alike: a total order. */
    static final Comparator<SplitCluster> STRONGEST_FIRST = SplitCluster::compareStrongestFirst;

    private static int compareStrongestFirst(SplitCluster one, SplitCluster other) {
        int byStrength = other.strength.compareTo(one.strength);
        return byStrength == 0 ? one.adjacency.compareTo(other.adjacency) : byStrength;
    }

    static SplitCluster of(Adjacency adjacency, List<SplitRead> reads) {
        return new SplitCluster(adjacency, List.copyOf(reads), Strength.of(adjacency, reads));
    }

    /** As a record has it; written out because it is asked often, and this is faster. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof SplitCluster that
                        && adjacency.equals(that.adjacency)
                        && strength.equals(that.strength)
                        && reads.equals(that.reads));
    }

    /** Of the junction alone: no two clusters of a file have the same. */
    @Override
    public int hashCode() {
        return adjacency.hashCode();
    }

    /** A grid that holds each cluster at the positions of its junction. */
    static PlaceGrid<SplitCluster> grid(int width, List<SplitCluster> clusters) {
        PlaceGrid<SplitCluster> grid = new PlaceGrid<>(width);
        for (SplitCluster cluster : clusters) {
            grid.put(
                    cluster.adjacency().first().position(),
                    cluster.adjacency().second().position(),
                    cluster);
        }
        return grid;
    }

    /** The most homology that any of them has; 0 if there are none. */
    static int longestHomology(List<SplitCluster> clusters) {
        int longest = 0;
        for (SplitCluster cluster : clusters) {
            longest = Math.max(longest, cluster.adjacency().homology());
        }
        return longest;
    }

    /**
     * How well reads show a junction: by unique fragments first, then by the best read.
     *
     * @param molecules unique fragments
     * @param unplaced inserted bases: an error near the junction makes an end stop early and leaves bases over, so that of
     *     two equally shown places the one with fewer is right
     * @param mappingQuality the best of the reads' worse ends
     * @param anchor aligned bases, the longest of the reads' shorter ends
     */
    record Strength(int molecules, int unplaced, int mappingQuality, int anchor) implements Comparable<Strength> {
        static Strength of(Adjacency adjacency, List<SplitRead> reads) {
            int mappingQuality = 0;
            int anchor = 0;
            for (SplitRead read : reads) {
                mappingQuality = Math.max(
                        mappingQuality,
                        Math.min(read.first().mappingQuality(), read.second().mappingQuality()));
                anchor = Math.max(
                        anchor,
                        Math.min(read.first().alignedBases(), read.second().alignedBases()));
            }
            return new Strength(Molecules.count(reads), adjacency.inserted().length(), mappingQuality, anchor);
        }

        /** As a record has it; written out because Java needs a while to make it when it is first asked. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Strength that
                    && molecules == that.molecules
                    && unplaced == that.unplaced
                    && mappingQuality == that.mappingQuality
                    && anchor == that.anchor;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * (31 * molecules + unplaced) + mappingQuality) + anchor;
        }

        @Override
        public int compareTo(Strength other) {
            if (molecules != other.molecules) {
                return Integer.compare(molecules, other.molecules);
            }
            if (unplaced != other.unplaced) {
                return Integer.compare(other.unplaced, unplaced);
            }
            return mappingQuality == other.mappingQuality
                    ? Integer.compare(anchor, other.anchor)
                    : Integer.compare(mappingQuality, other.mappingQuality);
        }
    }
}
