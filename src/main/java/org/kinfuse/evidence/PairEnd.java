package org.kinfuse.evidence;

import java.util.List;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;

/**
 * One mate of a pair.
 *
 * <pre>
 *   FORWARD  ====>  . . break     the break lies to the right: the left side is kept
 *   REVERSE  break . .  <====     the break lies to the left: the right side is kept
 * </pre>
 *
 * @param aligned from its first to its last aligned base
 * @param strand the strand it is read from
 * @param mappingQuality 0 to 255
 * @param alternatives where else it fits, as far as its aligner tells
 */
public record PairEnd(GenomicInterval aligned, Strand strand, int mappingQuality, List<Alternative> alternatives) {
    /** Keeps its own copy of the list. */
    public PairEnd {
        alternatives = List.copyOf(alternatives);
    }

    /** A mate of which no alternatives are known. */
    public PairEnd(GenomicInterval aligned, Strand strand, int mappingQuality) {
        this(aligned, strand, mappingQuality, List.of());
    }

    /** The side of the break that this mate lies on. */
    public Side kept() {
        return strand == Strand.FORWARD ? Side.LEFT : Side.RIGHT;
    }

    /** The aligned base nearest to the break. */
    public int innerPosition() {
        return strand == Strand.FORWARD ? aligned.end() : aligned.start();
    }

    /** The aligned base farthest from the break. */
    public int outerPosition() {
        return strand == Strand.FORWARD ? aligned.start() : aligned.end();
    }
}
