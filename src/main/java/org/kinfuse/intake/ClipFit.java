package org.kinfuse.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.genome.BasePlanes;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;

/**
 * Whether the bases of clips allow that they tell of one junction. Rather yes than no: what is asked for is less than what the
 * clusters ask for.
 */
final class ClipFit {
    /** Bases that must agree where clips are laid upon each other, and the longest homology and insertion looked for. */
    private static final int ENOUGH = 20;

    private static final int LONGEST_HOMOLOGY = 50;
    private static final int LONGEST_INSERTION = 100;

    /** Of so many bases compared one may differ where clips are laid upon each other: a little less than ten. */
    private static final int CLIPS_PER_MISMATCH = 8;

    /** The same where a clip is laid upon a read: its fragment's other reads may outvote it. */
    private static final int READ_PER_MISMATCH = 4;

    /** Clipped bases that must be compared. */
    private static final int CLIP_BASES = 10;

    /** Each letter as far from the start as its complement from the end. */
    private static final String KNOWN = "ACGT";

    private ClipFit() {}

    /** Whether so many clipped bases are known that a set of pairs may be placed by them. */
    static boolean tells(ClippedRead clip) {
        int known = 0;
        for (int at = 0; at < clip.clipped().length(); at++) {
            known += KNOWN.indexOf(clip.clipped().charAt(at)) >= 0 ? 1 : 0;
        }
        return known >= CLIP_BASES;
    }

    /**
     * Whether any clips at one end may read the same as any at another; of several that stop at one base anything may come.
     *
     * @param ones clips that keep the same side, in the order of their ends; one or more
     * @param others the same at the other end
     */
    static boolean mayJoin(List<ClippedRead> ones, List<ClippedRead> others) {
        if (anyStopAlike(ones) || anyStopAlike(others)) {
            return true;
        }
        Side left = ones.get(0).breakend().kept();
        boolean alike = left == others.get(0).breakend().kept();
        // The ones are read as they leave through their end, the others as they come in, all on the ones' strand.
        List<Laid> here = laid(ones, Strand.FORWARD);
        List<Laid> there = laid(others, alike ? Strand.REVERSE : Strand.FORWARD);
        for (Laid one : here) {
            for (Laid other : there) {
                if (mayJoin(one, other, left)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A read as it is laid upon another: how many bases it has, how many of them are clipped, and what they are. */
    private record Laid(int length, int clipped, BasePlanes bases) {}

    private static List<Laid> laid(List<ClippedRead> clips, Strand strand) {
        List<Laid> laid = new ArrayList<>(clips.size());
        for (ClippedRead clip : clips) {
            String forward = forward(clip);
            String bases = strand == Strand.FORWARD ? forward : opposite(forward);
            BasePlanes planes = new BasePlanes(bases.getBytes(StandardCharsets.ISO_8859_1));
            laid.add(new Laid(bases.length(), clip.clipped().length(), planes));
        }
        return laid;
    }

    /** Clips in the order of their ends. */
    private static boolean anyStopAlike(List<ClippedRead> clips) {
        for (int i = 1; i < clips.size(); i++) {
            if (clips.get(i).breakend().equals(clips.get(i - 1).breakend())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether two clips, each the only one that stops at its place, may read the same where they are laid upon each other.
     *
     * <pre>
     *   aaaaaaaaaaaaa|ttttttbbbbbb            leaves at one place
     *          aaaaaattttt t|bbbbbbbbbbbb     comes in at the other
     * </pre>
     */
    private static boolean mayJoin(Laid one, Laid other, Side keptByOne) {
        for (int inserted = -LONGEST_HOMOLOGY; inserted <= LONGEST_INSERTION; inserted++) {
            int overlap = one.clipped() + other.clipped() - inserted;
            int told = overlap + Math.min(0, inserted);
            boolean fits = told >= ENOUGH
                    && (keptByOne == Side.LEFT ? agree(one, other, overlap) : agree(other, one, overlap));
            if (fits) {
                return true;
            }
        }
        return false;
    }

    /** The bases of a read on the forward strand. */
    private static String forward(ClippedRead clip) {
        return clip.breakend().kept() == Side.LEFT ? clip.aligned() + clip.clipped() : clip.clipped() + clip.aligned();
    }

    /** Whether the end of the left text agrees with the start of the right one, where they overlap by that many bases. */
    private static boolean agree(Laid left, Laid right, int overlap) {
        int shift = left.length() - overlap;
        int start = Math.max(0, shift);
        int end = Math.min(left.length(), right.length() + shift);
        int most = (end - start) / CLIPS_PER_MISMATCH;
        int mismatches = 0;
        for (int at = start; at < end && mismatches <= most; at += BasePlanes.WORD) {
            mismatches += left.bases().differences(at, right.bases(), at - shift);
        }
        return end - start >= ENOUGH && mismatches <= most;
    }

    private static boolean differ(char here, char there) {
        return here != there && KNOWN.indexOf(here) >= 0 && KNOWN.indexOf(there) >= 0;
    }

    /** The same bases on the opposite strand; what is not known stays so. */
    private static String opposite(String bases) {
        StringBuilder opposite = new StringBuilder(bases.length());
        for (int at = bases.length() - 1; at >= 0; at--) {
            int known = KNOWN.indexOf(bases.charAt(at));
            opposite.append(known < 0 ? 'N' : KNOWN.charAt(KNOWN.length() - 1 - known));
        }
        return opposite.toString();
    }

    /**
     * Whether a clip may read what a split read reads past one of its ends.
     *
     * @param clip the clip
     * @param beyond bases past the end of the split read, on the forward strand
     * @param fartherOut bases by which the clip stops farther out than the split read
     */
    static boolean mayBeOf(ClippedRead clip, String beyond, int fartherOut) {
        String clipped = clip.clipped();
        boolean left = clip.breakend().kept() == Side.LEFT;
        int compared = 0;
        int different = 0;
        int end = Math.min(beyond.length(), clipped.length() + fartherOut);
        for (int place = Math.max(0, fartherOut); place < end; place++) {
            int other = place - fartherOut;
            char here = beyond.charAt(left ? place : beyond.length() - 1 - place);
            char there = clipped.charAt(left ? other : clipped.length() - 1 - other);
            compared++;
            different += differ(here, there) ? 1 : 0;
        }
        return compared >= CLIP_BASES && different * READ_PER_MISMATCH <= compared;
    }
}
