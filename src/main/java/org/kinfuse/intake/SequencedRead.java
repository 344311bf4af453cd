package org.kinfuse.intake;

import java.util.Optional;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.Strand;

/**
 * The bases of a read in the direction of sequencing, as far as one record holds them.
 *
 * @param bases the bases held
 * @param firstHeld query position of the first of them, from 1: above 1 where a hard clip cut bases off
 */
record SequencedRead(String bases, int firstHeld) {

    /**
     * The read of a record.
     *
     * @param stored the bases of the record on the forward strand; empty if it holds none
     * @param own how the record aligns
     */
    static SequencedRead of(String stored, Segment own) {
        return own.strand() == Strand.FORWARD
                ? new SequencedRead(stored, 1 + own.shape().leadHard())
                : new SequencedRead(
                        Bases.reverseComplement(stored), 1 + own.shape().trailHard());
    }

    private int lastHeld() {
        return firstHeld + bases.length() - 1;
    }

    /** The bases strictly between two query positions, or nothing if the record does not hold them all. */
    Optional<String> between(int before, int after) {
        if (after - before <= 1) {
            return Optional.of("");
        }
        return before + 1 < firstHeld || after - 1 > lastHeld()
                ? Optional.empty()
                : Optional.of(bases.substring(before + 1 - firstHeld, after - firstHeld));
    }

    /** Up to {@code most} bases that follow a query position; empty if the record does not hold the next one. */
    String following(int query, int most) {
        int from = query + 1;
        int to = Math.min(lastHeld(), query + most);
        return from < firstHeld || from > to ? "" : bases.substring(from - firstHeld, to + 1 - firstHeld);
    }

    /** Up to {@code most} bases that precede a query position; empty if the record does not hold the one before it. */
    String preceding(int query, int most) {
        int from = Math.max(firstHeld, query - most);
        int to = query - 1;
        return to > lastHeld() || from > to ? "" : bases.substring(from - firstHeld, to + 1 - firstHeld);
    }
}
