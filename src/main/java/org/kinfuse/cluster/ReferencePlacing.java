package org.kinfuse.cluster;

import java.util.Optional;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.ReferenceBases;

/**
 * Places the bases past a breakend on the reference, in a window that pairs or a template lead to. A piece too short for an
 * aligner fits many places of a genome; of some hundred bases it fits one.
 *
 * <pre>
 *   ======>  . . . . . . . . . . . .  <======       a pair leads from here to there
 *     =======|bbbbbbbbbbbbbb                        a clip that the aligner left unplaced
 *            ......bbbbbbbbbbbbbb............       the reference there
 * </pre>
 *
 * <p>The last of the bases, where reads end, lies on the other side; what the first of them leave over is inserted.
 */
final class ReferencePlacing {
    /**
     * Matches, less {@link #MISMATCH} for each mismatch, that a place must have: in a window of a thousand bases 14 agree by
     * chance once in 250,000 tries.
     */
    private static final int ENOUGH = 14;

    /** What a mismatch takes away, as bwa mem scores it. */
    private static final int MISMATCH = 4;

    /** How much better the best place must be than any other: in a repeat many are alike. */
    private static final int LEAD = 5;

    /** Longest homology that is looked for, and how far outside of the window a junction may lie. */
    private static final int LONGEST_HOMOLOGY = 50;

    private final ReferenceBases reference;

    ReferencePlacing(ReferenceBases reference) {
        this.reference = reference;
    }

    /**
     * Where a junction may lie: around a breakend that keeps the junction's side.
     *
     * @param breakend a base near the junction
     * @param inward how far inside of it the junction may lie, in bases
     * @param outward how far outside of it
     * @param mappingQuality of what leads there
     */
    record Window(Breakend breakend, int inward, int outward, int mappingQuality) {}

    /**
     * A stretch of the reference as one reads it who comes in from outside of a break.
     *
     * @param outermost the base that the first letter stands for, and the side that is kept
     * @param bases the letters, on the strand of the flank that is left
     */
    private record Strip(Breakend outermost, String bases) {
        Breakend at(int letter) {
            return outermost.moved(-letter * outermost.kept().outward());
        }
    }

    /**
     * A way to lay bases on a strip.
     *
     * @param from the first of the bases that lies there; those before it are inserted
     * @param letter the letter of the strip that it lies on
     */
    private record Place(int from, int letter, int matches, int mismatches) {
        int score() {
            return matches - MISMATCH * mismatches;
        }
    }

    /**
     * How the bases past a flank fit the reference in the window; nothing if they do not, or fit in several ways, or if the
     * reference is not known there.
     */
    Optional<Seam> seam(Flank flank, Window window) {
        String beyond = flank.beyond().bases();
        if (beyond.length() < ENOUGH) {
            return Optional.empty();
        }
        return strip(flank, window).flatMap(strip -> best(beyond, strip.bases())
                .filter(place -> place.letter() <= LONGEST_HOMOLOGY + window.outward() + window.inward())
                .map(place -> seam(flank, strip, place, window.mappingQuality())));
    }

    private Optional<Strip> strip(Flank flank, Window window) {
        Breakend breakend = window.breakend();
        int outward = breakend.kept().outward();
        int outermost = breakend.position() + (window.outward() + LONGEST_HOMOLOGY) * outward;
        int innermost =
                breakend.position() - (window.inward() + flank.beyond().bases().length()) * outward;
        if (Math.min(outermost, innermost) < 1) {
            return Optional.empty();
        }
        GenomicInterval interval =
                new GenomicInterval(breakend.contig(), Math.min(outermost, innermost), Math.max(outermost, innermost));
        return reference
                .bases(interval)
                .map(forward ->
                        OutwardBases.past(breakend.kept().opposite(), forward).bases())
                .map(inward -> new Strip(
                        new Breakend(breakend.contig(), outermost, breakend.kept()),
                        asSeenFrom(flank, breakend, inward)));
    }

    /** Letters at one end on the strand of the other; between ends of opposite sides it is the same. */
    private static String asSeenFrom(Flank flank, Breakend other, String bases) {
        return flank.breakend().kept() == other.kept() ? OutwardBases.complement(bases) : bases;
    }

    /** The best way, if it is good and far better than the best that ends elsewhere. */
    private static Optional<Place> best(String bases, String strip) {
        Place best = new Place(0, 0, 0, 0);
        int next = 0;
        for (int end = 0; end < strip.length(); end++) {
            Place place = endingAt(end, bases, strip);
            if (place.score() > best.score()) {
                next = best.score();
                best = place;
            } else {
                next = Math.max(next, place.score());
            }
        }
        return best.score() >= ENOUGH && best.score() - next >= LEAD ? Optional.of(best) : Optional.empty();
    }

    /** The best way of those whose last base lies on a letter. */
    private static Place endingAt(int end, String bases, String strip) {
        Place best = new Place(0, 0, 0, 0);
        int matches = 0;
        int mismatches = 0;
        for (int base = bases.length() - 1, letter = end; base >= 0 && letter >= 0; base--, letter--) {
            char here = bases.charAt(base);
            char there = strip.charAt(letter);
            if (here == there && here != 'N') {
                matches++;
                if (matches - MISMATCH * mismatches > best.score()) {
                    best = new Place(base, letter, matches, mismatches);
                }
            } else if (here != 'N' && there != 'N') {
                mismatches++;
            }
        }
        return best;
    }

    private static Seam seam(Flank flank, Strip strip, Place place, int mappingQuality) {
        int homology = place.from() == 0 ? homology(flank, strip, place.letter()) : 0;
        int entered = place.letter() - homology;
        Breakend end = strip.at(entered);
        String left = new StringBuilder(flank.beyond().bases().substring(0, place.from()))
                .reverse()
                .append(flank.inward().bases().substring(homology))
                .toString();
        Flank other = new Flank(
                end,
                new OutwardBases(asSeenFrom(flank, end, strip.bases().substring(entered))),
                new OutwardBases(asSeenFrom(flank, end, left)),
                mappingQuality);
        int inserted = place.from() - homology;
        return new Seam(flank, other, inserted, place.matches(), place.matches(), place.mismatches());
    }

    /** Bases by which the kept side of the flank agrees with the reference outside of the other. */
    private static int homology(Flank flank, Strip strip, int letter) {
        String kept = flank.inward().bases();
        int most = Math.min(Math.min(LONGEST_HOMOLOGY, letter), kept.length());
        int homology = 0;
        while (homology < most && kept.charAt(homology) == strip.bases().charAt(letter - 1 - homology)) {
            homology++;
        }
        return homology;
    }
}
