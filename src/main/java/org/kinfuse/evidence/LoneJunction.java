package org.kinfuse.evidence;

import org.kinfuse.genome.Adjacency;

/**
 * A junction that too few fragments show to be judged. Most are chimeras of the library, and tell how often it joins places
 * by chance.
 *
 * @param adjacency the junction, or its best estimate where only pairs show it
 * @param fragments unique fragments that support it, 1 or more
 */
public record LoneJunction(Adjacency adjacency, int fragments) {
    /** @throws IllegalArgumentException if nothing supports it */
    public LoneJunction {
        if (fragments < 1) {
            throw new IllegalArgumentException("a junction is shown by one fragment or more, not " + fragments);
        }
    }
}
