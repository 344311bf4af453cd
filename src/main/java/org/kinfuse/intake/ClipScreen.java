package org.kinfuse.intake;

import java.util.List;
import java.util.OptionalInt;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;

/** Tells clips that may show a break from those that have a duller cause. */
final class ClipScreen {
    /**
     * What a read runs into past the end of its fragment: the starts of the TruSeq and the Nextera adapter, the same for
     * both reads (Illumina, "Illumina Adapter Sequences", document 1000000002694).
     */
    private static final List<String> ADAPTERS = List.of("AGATCGGAAGAGC", "CTGTCTCTTATACACATCT");

    /** Adapter bases that must be seen: 10 agree by chance once in a million clips. */
    private static final int ADAPTER_BASES = 10;

    /** Sequencing errors allowed in them. */
    private static final int ADAPTER_MISMATCHES = 1;

    /**
     * Bases by which an aligner misjudges where a fragment ends: the adapter's first bases agree with the reference by
     * chance, or an error near the end makes it stop early.
     */
    private static final int END_TOLERANCE = 5;

    /** Share of a clip that one letter must make up to be all there is, in percent. */
    private static final int ONE_LETTER_PERCENT = 90;

    private final int minimumQuality;

    /** @param minimumQuality mean base quality that clipped bases must reach */
    ClipScreen(int minimumQuality) {
        this.minimumQuality = minimumQuality;
    }

    /**
     * Judges one clip.
     *
     * @param own how the read aligns
     * @param kept the side that aligned
     * @param clipped the clipped bases nearest to the breakend, on the forward strand; may be empty
     * @param qualities their qualities; empty if unknown
     * @param fragmentEnd where the fragment ends on the side this read runs towards, if its mate tells
     */
    ClipVerdict judge(Segment own, Side kept, String clipped, byte[] qualities, OptionalInt fragmentEnd) {
        boolean atReadEnd = (own.strand() == Strand.FORWARD) == (kept == Side.LEFT);
        if (atReadEnd && (startsWithAdapter(own.strand(), clipped) || passesFragmentEnd(own, fragmentEnd))) {
            return ClipVerdict.ADAPTER;
        }
        if (isOneLetter(clipped)) {
            return ClipVerdict.ONE_LETTER;
        }
        return qualities.length > 0 && mean(qualities) < minimumQuality
                ? ClipVerdict.LOW_QUALITY
                : ClipVerdict.EVIDENCE;
    }

    private static boolean startsWithAdapter(Strand strand, String clipped) {
        String inReadDirection = strand == Strand.FORWARD ? clipped : Bases.reverseComplement(clipped);
        for (String adapter : ADAPTERS) {
            if (agree(inReadDirection, 0, adapter, 0, ADAPTER_MISMATCHES)
                    || startsNearAdapter(inReadDirection, adapter)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Single reads have no mate to tell where the fragment ends. So that chance stays where it is, no error is allowed.
     *
     * <pre>
     *   read       ...ACGTTA|GATCGGAAGAGC   the adapter's first base agrees with the reference
     *   read       ...ACG|TTAGATCGGAAGAGC   an error lets the aligner stop before the adapter
     * </pre>
     */
    private static boolean startsNearAdapter(String bases, String adapter) {
        for (int shift = 1; shift <= END_TOLERANCE; shift++) {
            if (agree(bases, 0, adapter, shift, 0) || agree(bases, shift, adapter, 0, 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether bases from one place on are those of the adapter from another, to the end of the shorter. */
    private static boolean agree(String bases, int from, String adapter, int adapterFrom, int allowed) {
        int compared = Math.min(bases.length() - from, adapter.length() - adapterFrom);
        if (compared < ADAPTER_BASES) {
            return false;
        }
        int mismatches = 0;
        for (int i = 0; i < compared && mismatches <= allowed; i++) {
            if (bases.charAt(from + i) != adapter.charAt(adapterFrom + i)) {
                mismatches++;
            }
        }
        return mismatches <= allowed;
    }

    /**
     * <pre>
     *   this read   =========>~~~~      the clip starts where the mate, clipped bases included, starts:
     *   its mate    <=========          what follows is not of the fragment
     *
     *   this read   =========>~~~~      the mate's own clip reaches farther: the fragment goes on, across a break
     *   its mate     <========~~~~~~
     * </pre>
     */
    private static boolean passesFragmentEnd(Segment own, OptionalInt fragmentEnd) {
        if (fragmentEnd.isEmpty()) {
            return false;
        }
        return own.strand() == Strand.FORWARD
                ? own.end() >= fragmentEnd.getAsInt() - END_TOLERANCE
                : own.start() <= fragmentEnd.getAsInt() + END_TOLERANCE;
    }

    private static boolean isOneLetter(String clipped) {
        int a = 0;
        int c = 0;
        int g = 0;
        int t = 0;
        int n = 0;
        for (int i = 0; i < clipped.length(); i++) {
            switch (clipped.charAt(i)) {
                case 'A' -> a++;
                case 'C' -> c++;
                case 'G' -> g++;
                case 'T' -> t++;
                default -> n++;
            }
        }
        int most = Math.max(Math.max(Math.max(a, c), Math.max(g, t)), n);
        return !clipped.isEmpty() && most * 100 >= clipped.length() * ONE_LETTER_PERCENT;
    }

    private static int mean(byte[] qualities) {
        int sum = 0;
        for (byte quality : qualities) {
            sum += quality;
        }
        return sum / qualities.length;
    }
}
