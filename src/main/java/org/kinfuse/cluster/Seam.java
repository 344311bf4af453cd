package org.kinfuse.cluster;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.BasePlanes;

/**
 * Two flanks that read the same where they are laid upon each other, and so are the two sides of one junction.
 *
 * <pre>
 *   one     AAAAAAAAAAAAA|ttttttbbbbbb            leaves at A
 *   other          aaaaaaattttt t|BBBBBBBBBBBBB   comes in at B
 *                        |------|                 the inserted bases; where the flanks overlap, homology
 * </pre>
 *
 * @param one the flank that is left
 * @param other the flank that is entered
 * @param inserted bases between the two; below 0, bases that both count as their own
 * @param matches bases that agree, those left out that lie on the kept side of both
 * @param arriving those of them on the kept side of one: what one flank shows past the junction, the other aligns
 * @param mismatches bases that do not agree
 */
record Seam(Flank one, Flank other, int inserted, int matches, int arriving, int mismatches) {
    /** Longest insertion that is looked for: what a template may have. */
    static final int LONGEST_INSERTION = 100;

    /** Longest homology that is looked for. */
    private static final int LONGEST_HOMOLOGY = 50;

    /**
     * Bases that must agree: a chance agreement of 20 in one of the 150 ways to lay two flanks upon each other is expected
     * once in 10 thousand million tries.
     */
    private static final int ENOUGH = 20;

    /** What a mismatch takes away, as bwa mem scores it. */
    private static final int MISMATCH = 4;

    /** Matches by which the best way must excel all others: in a repeat of short units many ways are alike. */
    private static final int LEAD = 10;

    /** How two flanks fit, or nothing if they do not, or fit in several ways. */
    static Optional<Seam> of(Flank one, Flank other, ClusterSettings settings) {
        String leaving = one.leaving();
        String entering = other.enteringFrom(one.breakend());
        Ways ways = new Ways(new Laid(one, leaving), new Laid(other, entering), belowAll(settings));
        for (int inserted = -LONGEST_HOMOLOGY; inserted <= LONGEST_INSERTION; inserted++) {
            ways.lay(inserted);
        }
        return ways.best()
                .filter(best -> best.matches() >= ENOUGH && best.liesOnContigs())
                .filter(best ->
                        best.mismatches() <= settings.clipMismatchShare() * (best.matches() + best.mismatches()))
                .filter(best -> best.score() - ways.secondScore() >= LEAD);
    }

    /**
     * A score so low that no way which scores less can matter: what differs by up to a share {@code s} of {@code t} compared bases
     * scores at least {@code t (1 - s) - MISMATCH t s}, and another way has to come within {@link #LEAD} of that.
     */
    private static int belowAll(ClusterSettings settings) {
        double least = ENOUGH * (1 - (1 + MISMATCH) * settings.clipMismatchShare());
        return least > 0 ? (int) Math.floor(least) - LEAD : Integer.MIN_VALUE;
    }

    /** The same seam, its other flank left and its one entered. */
    Seam turned() {
        return new Seam(/* one= */ other, /* other= */ one, inserted, matches, arriving, mismatches);
    }

    /** Shared bases are taken off one end: it must have them, however many its reads insert there. */
    boolean liesOnContigs() {
        return Math.min(one.breakend().position(), other.breakend().position()) > -inserted;
    }

    private int score() {
        return matches - MISMATCH * mismatches;
    }

    /** A flank as it is laid upon another: its bases, and the same as planes. */
    private static final class Laid {
        private final Flank flank;
        private final byte[] bases;
        private final BasePlanes planes;

        Laid(Flank flank, String bases) {
            this.flank = flank;
            this.bases = bases.getBytes(StandardCharsets.ISO_8859_1);
            this.planes = new BasePlanes(this.bases);
        }
    }

    /** The ways to lay two flanks upon each other, of which the best and the score of the next best are remembered. */
    private static final class Ways {
        private final Laid one;
        private final int left;
        private final Laid other;
        private final int entered;
        private final int floor;
        private @Nullable Seam best;
        private int bestScore = Integer.MIN_VALUE;
        private int secondScore;

        /**
         * @param floor what scores less is not looked at
         */
        Ways(Laid one, Laid other, int floor) {
            this.one = one;
            this.left = one.flank.inward().bases().length();
            this.other = other;
            this.entered = other.flank.beyond().bases().length();
            this.floor = floor;
            this.secondScore = floor;
        }

        /** Tries a way; of ways that score alike the one with fewer bases inserted or shared is better. */
        void lay(int inserted) {
            int shift = left + inserted - entered;
            int begin = Math.max(0, shift);
            int end = Math.min(one.bases.length, other.bases.length + shift);
            if (cannotRank(begin, end, shift)) {
                return;
            }
            int matches = 0;
            int arriving = 0;
            int mismatches = 0;
            for (int at = begin; at < end; at++) {
                byte here = one.bases[at];
                byte there = other.bases[at - shift];
                if (here == 'N' || there == 'N') {
                    continue;
                }
                boolean keptByOne = at < left;
                boolean keptByOther = at - shift >= entered;
                if (here != there) {
                    mismatches++;
                    if (matches + (end - at) - MISMATCH * mismatches < secondScore) {
                        // Neither the best nor the next best.
                        return;
                    }
                } else if (keptByOne != keptByOther) {
                    matches++;
                    arriving++;
                } else if (!keptByOne) {
                    matches++;
                }
            }
            rank(new Seam(one.flank, other.flank, inserted, matches, arriving, mismatches));
        }

        /** Whether it is neither the best nor the next best, as the bases that differ among the first tell of nearly all ways. */
        private boolean cannotRank(int begin, int end, int shift) {
            int score = end - begin;
            for (int at = begin; at < end && score >= secondScore; at += BasePlanes.WORD) {
                score -= (1 + MISMATCH) * one.planes.differences(at, other.planes, at - shift);
            }
            return score < secondScore;
        }

        private void rank(Seam way) {
            int score = way.score();
            boolean better = score > bestScore || (score == bestScore && way.isNearer(best));
            if (better) {
                secondScore = Math.max(floor, bestScore);
                bestScore = score;
                best = way;
            } else {
                secondScore = Math.max(secondScore, score);
            }
        }

        Optional<Seam> best() {
            return Optional.ofNullable(best);
        }

        int secondScore() {
            return secondScore;
        }
    }

    /** Whether fewer bases are inserted or shared than in another way; nothing is no way. */
    private boolean isNearer(@Nullable Seam way) {
        return way == null || Math.abs(inserted) < Math.abs(way.inserted);
    }

    /** The junction. */
    Adjacency junction() {
        return inserted < 0
                ? Adjacency.overlapping(one.breakend(), other.breakend(), -inserted)
                : Adjacency.joining(one.breakend(), other.breakend(), insertedAtOne());
    }

    private String insertedAtOne() {
        // What one flank does not reach the other does: they overlap.
        String entering = other.enteringFrom(one.breakend());
        int entered = other.beyond().bases().length();
        StringBuilder bases = new StringBuilder(inserted);
        for (int at = 0; at < inserted; at++) {
            boolean told = at < one.beyond().bases().length();
            bases.append(told ? one.beyond().bases().charAt(at) : entering.charAt(entered - inserted + at));
        }
        return new OutwardBases(bases.toString()).forward(one.breakend().kept());
    }
}
