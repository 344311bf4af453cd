package org.kinfuse.normals;

import java.util.Collections;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kinfuse.evidence.Support;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.genome.Adjacency;

/**
 * A break that samples of a panel show.
 *
 * @param found the break as the sample with the most fragments shows it; of its support only these fragments are known
 * @param samples numbers of the samples, from 1
 */
public record PanelEntry(SupportedAdjacency found, SortedSet<Integer> samples) {
    /** @throws IllegalArgumentException if no sample shows it */
    public PanelEntry {
        samples = Collections.unmodifiableSortedSet(new TreeSet<>(samples));
        if (samples.isEmpty() || samples.first() < 1) {
            throw new IllegalArgumentException("an entry of a panel has samples, numbered from 1");
        }
    }

    /** A break of which no more is known than how many fragments show it. */
    static SupportedAdjacency seen(
            Adjacency adjacency, SupportedAdjacency.Precision precision, int uncertainty, int fragments) {
        return new SupportedAdjacency(
                adjacency,
                precision,
                uncertainty,
                new Support(0, 0, 0, fragments, 0, 0, 0, 0),
                new SupportedAdjacency.Crossing(OptionalInt.empty(), OptionalInt.empty()));
    }

    /** The fragments of the sample that shows it best. */
    public int fragments() {
        return found.support().uniqueFragments();
    }
}
