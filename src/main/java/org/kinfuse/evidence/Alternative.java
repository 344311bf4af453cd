package org.kinfuse.evidence;

import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Strand;

/**
 * Another place that a read fits about as well.
 *
 * @param contig its contig
 * @param start its first aligned base
 * @param strand its strand
 */
public record Alternative(Contig contig, int start, Strand strand) {}
