package org.kinfuse.cluster;

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

    private static final int UNKNOWN = -1;

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
        if (votes.size() == 1 && votes.get(0).areKnown()) {
            // As with most breaks: one read stops there.
            return votes.get(0);
        }
        int longest = 0;
        for (OutwardBases vote : votes) {
            longest = Math.max(longest, vote.bases.length());
        }
        int[] counts = new int[longest * LETTERS.length()];
        for (OutwardBases vote : votes) {
            for (int place = 0; place < vote.bases.length(); place++) {
                int letter = letter(vote.bases.charAt(place));
                if (letter != UNKNOWN) {
                    counts[place * LETTERS.length() + letter]++;
                }
            }
        }
        StringBuilder majority = new StringBuilder(longest);
        for (int place = 0; place < longest; place++) {
            majority.append(mostFrequent(counts, place * LETTERS.length()));
        }
        return new OutwardBases(majority.toString());
    }

    private boolean areKnown() {
        for (int place = 0; place < bases.length(); place++) {
            if (!isKnown(bases.charAt(place))) {
                return false;
            }
        }
        return true;
    }

    /** Of letters that are equally frequent the first. */
    private static char mostFrequent(int[] counts, int start) {
        int best = 0;
        for (int letter = 1; letter < LETTERS.length(); letter++) {
            best = counts[start + letter] > counts[start + best] ? letter : best;
        }
        return counts[start + best] == 0 ? 'N' : LETTERS.charAt(best);
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
        return letter(base) != UNKNOWN;
    }

    /** The number of a letter among {@link #LETTERS}. */
    private static int letter(char base) {
        return switch (base) {
            case 'A' -> 0;
            case 'C' -> 1;
            case 'G' -> 2;
            case 'T' -> 3;
            default -> UNKNOWN;
        };
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
