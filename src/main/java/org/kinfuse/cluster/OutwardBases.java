package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.List;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.Side;

/**
 * Bases past a breakend, read outward: the first is the one next to the breakend, whichever side is kept. They are those
 * of the forward strand, never complemented.
 *
 * <pre>
 *   LEFT kept    aligned|ACGT...   reads A C G T
 *   RIGHT kept   ...TGCA|aligned   reads A C G T
 * </pre>
 */
record OutwardBases(String bases) {
    private static final String LETTERS = "ACGT";

    /** Bases given as they stand on the forward strand, past a breakend that keeps {@code kept}. */
    static OutwardBases past(Side kept, String forward) {
        return switch (kept) {
            case LEFT -> new OutwardBases(forward);
            case RIGHT -> new OutwardBases(new StringBuilder(forward).reverse().toString());
        };
    }

    /** The bases as they stand on the forward strand, past a breakend that keeps {@code kept}. */
    String forward(Side kept) {
        return switch (kept) {
            case LEFT -> bases;
            case RIGHT -> new StringBuilder(bases).reverse().toString();
        };
    }

    /** The complements of bases, in their order. */
    static String complement(String bases) {
        return new StringBuilder(Bases.reverseComplement(bases)).reverse().toString();
    }

    /** What most of them read at each place; as long as the longest. */
    static OutwardBases majority(List<OutwardBases> votes) {
        List<int[]> counts = new ArrayList<>();
        for (OutwardBases vote : votes) {
            for (int place = 0; place < vote.bases.length(); place++) {
                if (place == counts.size()) {
                    counts.add(new int[LETTERS.length()]);
                }
                int letter = LETTERS.indexOf(vote.bases.charAt(place));
                if (letter >= 0) {
                    counts.get(place)[letter]++;
                }
            }
        }
        StringBuilder majority = new StringBuilder(counts.size());
        counts.forEach(count -> majority.append(mostFrequent(count)));
        return new OutwardBases(majority.toString());
    }

    private static char mostFrequent(int[] count) {
        int best = 0;
        for (int letter = 1; letter < count.length; letter++) {
            best = count[letter] > count[best] ? letter : best;
        }
        return count[best] == 0 ? 'N' : LETTERS.charAt(best);
    }

    /**
     * Compares other bases with these.
     *
     * @param other bases of which the first stands {@code start} places farther out than the first of these
     * @param start negative where it stands farther in
     */
    Comparison compare(OutwardBases other, int start) {
        int compared = 0;
        int different = 0;
        int end = Math.min(bases.length(), other.bases.length() + start);
        for (int place = Math.max(0, start); place < end; place++) {
            char here = bases.charAt(place);
            char there = other.bases.charAt(place - start);
            if (isKnown(here) && isKnown(there)) {
                compared++;
                different += here == there ? 0 : 1;
            }
        }
        return new Comparison(compared, different);
    }

    private static boolean isKnown(char base) {
        return LETTERS.indexOf(base) >= 0;
    }

    /**
     * The outcome of a comparison.
     *
     * @param compared places where both have a known base
     * @param different those of them where the bases differ
     */
    record Comparison(int compared, int different) {
        boolean agrees(ClusterSettings settings) {
            return compared >= settings.clipBases() && different <= settings.clipMismatchShare() * compared;
        }
    }
}
