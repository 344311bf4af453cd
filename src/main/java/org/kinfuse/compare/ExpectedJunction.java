package org.kinfuse.compare;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Side;

/**
 * Where a junction is expected. Which end stands first plays no part.
 *
 * @param one an end
 * @param other the other end
 * @param homology bases by which it may be slid to the right, where that is known; 0 where it is not
 */
record ExpectedJunction(End one, End other, int homology) {
    /** Farther than anything lies on a contig. */
    private static final int NOWHERE = Integer.MAX_VALUE;

    /**
     * One end.
     *
     * @param contig the contig
     * @param position the last base that is kept, from 1
     * @param kept the side that is kept; both where it is not told
     */
    record End(Contig contig, int position, Set<Side> kept) {
        /** Copies the set. */
        End {
            kept = Set.copyOf(kept);
        }

        static End of(Breakend breakend) {
            return new End(breakend.contig(), breakend.position(), Set.of(breakend.kept()));
        }

        @Override
        public String toString() {
            return contig + ":" + position
                    + (kept.size() == 1 ? ":" + kept.iterator().next().word() : "");
        }
    }

    /** Which sides of the breaks are compared. */
    enum Half {
        /** Those that are expected. */
        SAME {
            @Override
            boolean fits(Set<Side> expected, Side found) {
                return expected.contains(found);
            }
        },
        /** Those that the expected half loses. */
        OTHER {
            @Override
            boolean fits(Set<Side> expected, Side found) {
                return expected.contains(found.opposite());
            }
        },
        /** Any. */
        ANY {
            @Override
            boolean fits(Set<Side> expected, Side found) {
                return true;
            }
        };

        abstract boolean fits(Set<Side> expected, Side found);
    }

    static ExpectedJunction of(Adjacency adjacency) {
        return new ExpectedJunction(End.of(adjacency.first()), End.of(adjacency.second()), adjacency.homology());
    }

    /**
     * How far a junction lies from here: the larger distance of both ends in bases, the smallest where it can be slid or its
     * ends can be taken either way round. Nothing if it lies on other contigs or keeps other sides.
     */
    OptionalInt distance(Adjacency found, Half half) {
        int nearest = Math.min(distance(one, other, found, half), distance(other, one, found, half));
        return nearest == NOWHERE ? OptionalInt.empty() : OptionalInt.of(nearest);
    }

    /**
     * The slide law moves the second end along with the first; sliding what is expected is sliding the other way. In loops, as
     * every row is held against every call.
     */
    private int distance(End atFirst, End atSecond, Adjacency found, Half half) {
        if (!fits(atFirst, found.first(), half) || !fits(atSecond, found.second(), half)) {
            return NOWHERE;
        }
        int nearest = NOWHERE;
        for (int slide = -homology; slide <= found.homology(); slide++) {
            int first = Math.abs(found.first().position() + slide - atFirst.position());
            int second = Math.abs(found.second().position() + found.secondStep(slide) - atSecond.position());
            nearest = Math.min(nearest, Math.max(first, second));
        }
        return nearest;
    }

    private static boolean fits(End expected, Breakend found, Half half) {
        return expected.contig().equals(found.contig()) && half.fits(expected.kept(), found.kept());
    }

    Stream<End> ends() {
        return Stream.of(one, other);
    }

    @Override
    public String toString() {
        return one + " " + other;
    }
}
