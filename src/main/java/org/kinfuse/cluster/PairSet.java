package org.kinfuse.cluster;

import java.util.List;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.genome.Adjacency;

/**
 * Pairs that can all cross one break which no read shows.
 *
 * @param adjacency the break's two ends, each at the innermost aligned base of the set
 * @param room bases by which an end may lie farther outward, if the other lies where it is stated
 * @param pairs the pairs, one or more
 */
record PairSet(Adjacency adjacency, int room, List<DiscordantPair> pairs) {}
