package org.kinfuse.simulate;

import java.util.List;
import java.util.Optional;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.GenomicInterval;

/** A stretch of DNA that molecules are cut from. Offsets count its own bases from 0. */
public interface Template {
    /** Its bases in its own direction, upper case. */
    String bases();

    /**
     * The places of the genome that a part of it comes from, in its own direction.
     *
     * @param offset first base of the part, from 0
     * @param length number of bases, 1 or more
     */
    List<GenomicInterval> sources(int offset, int length);

    /**
     * The junction that a part of it crosses with at least one base of either side.
     *
     * @param offset first base of the part, from 0
     * @param length number of bases, 1 or more
     */
    Optional<Adjacency> junction(int offset, int length);
}
