package org.kinfuse.judge;

import org.kinfuse.genome.RegionSet;
import org.kinfuse.noise.ChanceModel;

/**
 * What is known to make junctions that are none.
 *
 * @param chance how often the library joins two places by chance
 * @param excluded stretches of the genome on which no read can be placed
 */
public record Noise(ChanceModel chance, RegionSet excluded) {}
