package org.kinfuse.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The segments of one read in the order in which the read passes through them. A segment that lies wholly within the
 * stretch of the read that another one covers is left out: it is an alternative to that one, not the next step.
 *
 * @param own the record's own segment, which may itself be left out
 * @param segments in query order, their starts and their ends both rising
 */
record ReadChain(Segment own, List<Segment> segments) {
    private static final Comparator<Segment> LONGEST_FIRST_AT_EACH_START =
            Comparator.comparingInt(Segment::queryStart).thenComparing(Segment::queryEnd, Comparator.reverseOrder());

    ReadChain {
        segments = List.copyOf(segments);
    }

    /**
     * Lays the segments of a read side by side.
     *
     * @param own the record's own
     * @param others those of its SA tag
     * @throws MalformedRecord if the segments do not agree on the length of the read
     */
    static ReadChain of(Segment own, List<Segment> others) {
        if (others.isEmpty()) {
            return new ReadChain(own, List.of(own));
        }
        List<Segment> all = new ArrayList<>(others.size() + 1);
        // Before the others, so that it comes first among equals: the sort is stable.
        all.add(own);
        for (Segment other : others) {
            int told = other.shape().readLength();
            if (told != own.shape().readLength()) {
                throw new MalformedRecord("its SA tag tells of a read of " + told + " bases, its own CIGAR of "
                        + own.shape().readLength());
            }
            all.add(other);
        }
        all.sort(LONGEST_FIRST_AT_EACH_START);
        List<Segment> chain = new ArrayList<>(all.size());
        int reached = 0;
        for (Segment segment : all) {
            if (segment.queryEnd() > reached) {
                reached = segment.queryEnd();
                chain.add(segment);
            }
        }
        return new ReadChain(own, chain);
    }

    /** Whether the record's own segment is part of the chain. */
    boolean hasOwn() {
        return segments.contains(own);
    }

    /** Whether the read comes from another segment into the record's own. */
    boolean hasBefore() {
        return segments.indexOf(own) > 0;
    }

    /** Whether the read goes on from the record's own segment into another. */
    boolean hasAfter() {
        return hasOwn() && segments.indexOf(own) < segments.size() - 1;
    }
}
