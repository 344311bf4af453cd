package org.kinfuse.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Strand;

/**
 * Reads that show a junction, laid upon each other base by base, as one reads who comes along one side and goes on along the
 * other.
 *
 * <pre>
 *   offset     -4 -3 -2 -1   0  1   2  3  4  5
 *               A  C  G  T | g  a | C  C  A  T
 *               before       between  after
 * </pre>
 *
 * @param before the side that is read first, up to the last base that is its own
 * @param between bases between what each side has for its own: those that both have (homology) or none (inserted)
 * @param after the other side, from the first base that is its own
 * @param rows single reads, one of each molecule at most, those that start first at the top
 * @param pairs pairs of which no read crosses the junction
 */
public record JunctionReads(Arm before, String between, Arm after, List<Row> rows, List<Pair> pairs) {

    private static final Comparator<Row> PLACE = Comparator.comparingInt(Row::start)
            .thenComparing(Row::end)
            .thenComparing(Row::bases)
            .thenComparing(Row::fragment);

    /** Copies the lists. */
    public JunctionReads {
        rows = List.copyOf(rows);
        pairs = List.copyOf(pairs);
    }

    /**
     * One side.
     *
     * @param end its outermost base that the other side does not share
     * @param bases what most of all reads show of it, in the direction of reading; empty if no read shows the junction
     */
    public record Arm(Breakend end, String bases) {
        private Arm reversed() {
            return new Arm(end, Bases.reverseComplement(bases));
        }
    }

    /** Which parts of a read its aligner placed; the rest it clipped, and it was laid here for what it reads. */
    public enum Placed {
        /** On both sides: a split read. */
        BOTH,
        /** On the side that is read first. */
        BEFORE,
        /** On the other side. */
        AFTER;

        private final String word = name().toLowerCase(Locale.ROOT);

        /** The lower-case word used in text. */
        public String word() {
            return word;
        }

        private Placed reversed() {
            return switch (this) {
                case BOTH -> BOTH;
                case BEFORE -> AFTER;
                case AFTER -> BEFORE;
            };
        }
    }

    /**
     * One read.
     *
     * @param fragment a number of its molecule among those shown, from 1
     * @param start offset of its first base: 0 is the first base past the side that is read first
     * @param bases its bases in the direction of reading, as far as evidence carries them
     * @param strand forward if it was sequenced in the direction of reading
     * @param placed which parts its aligner placed
     * @param mappingQuality of the placed part, of two the lower; 0 to 255
     */
    public record Row(int fragment, int start, String bases, Strand strand, Placed placed, int mappingQuality) {
        /** Offset of its last base. */
        public int end() {
            return start + bases.length() - 1;
        }

        private Row reversed(int between) {
            return new Row(
                    fragment,
                    between - 1 - end(),
                    Bases.reverseComplement(bases),
                    strand.opposite(),
                    placed.reversed(),
                    mappingQuality);
        }
    }

    /**
     * A pair whose mates lie on the two sides.
     *
     * @param fragment a number of its molecule among those shown, from 1
     * @param before the mate on the side that is read first
     * @param after the other mate
     */
    public record Pair(int fragment, Stretch before, Stretch after) {
        private Pair reversed(int between) {
            return new Pair(fragment, after.reversed(between), before.reversed(between));
        }
    }

    /**
     * Where a mate aligns.
     *
     * @param from offset of its first base
     * @param to offset of its last base
     */
    public record Stretch(int from, int to) {
        /** @throws IllegalArgumentException if it ends before it starts */
        public Stretch {
            if (to < from) {
                throw new IllegalArgumentException("a stretch from " + from + " does not end at " + to);
            }
        }

        private Stretch reversed(int between) {
            return new Stretch(between - 1 - to, between - 1 - from);
        }
    }

    /** The same as one reads it who comes from the other side. */
    public JunctionReads reversed() {
        int length = between.length();
        return new JunctionReads(
                after.reversed(),
                Bases.reverseComplement(between),
                before.reversed(),
                rows.stream().map(row -> row.reversed(length)).sorted(PLACE).toList(),
                pairs.stream().map(pair -> pair.reversed(length)).toList());
    }

    /** Gives the reads behind junctions that were found in reads. */
    @FunctionalInterface
    public interface Source {
        /**
         * The reads behind a junction.
         *
         * @param junction a junction as it was found
         * @return one layout, read from its first end to its second; none where nothing is known of its reads
         */
        List<JunctionReads> of(SupportedAdjacency junction);

        /** A source that knows no reads. */
        static Source none() {
            return junction -> List.of();
        }
    }
}
