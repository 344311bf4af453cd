package org.kinfuse.cluster;

import java.util.List;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.Breakend;

/**
 * What reads that stop at a breakend show on both sides of it, by majority.
 *
 * @param breakend where they stop
 * @param inward the kept bases, read inward: the first is the breakend's own
 * @param beyond the bases past it, read outward
 * @param mappingQuality the best of the reads' there
 */
record Flank(Breakend breakend, OutwardBases inward, OutwardBases beyond, int mappingQuality) {

    /**
     * The flank that these reads show.
     *
     * @param stopping reads that stop at the breakend, one or more
     */
    static Flank of(Breakend breakend, List<ClippedRead> stopping) {
        return new Flank(
                breakend,
                OutwardBases.majority(stopping.stream().map(Flank::inward).toList()),
                OutwardBases.majority(stopping.stream().map(Flank::beyond).toList()),
                stopping.stream().mapToInt(ClippedRead::mappingQuality).max().orElse(0));
    }

    /** The same bases around a breakend that lies farther out. */
    Flank movedOut(int bases) {
        int told = Math.min(bases, beyond.bases().length());
        String passed = new StringBuilder(beyond.bases().substring(0, told))
                .append("N".repeat(bases - told))
                .reverse()
                .toString();
        return new Flank(
                breakend.moved(bases * breakend.kept().outward()),
                new OutwardBases(passed + inward.bases()),
                new OutwardBases(beyond.bases().substring(told)),
                mappingQuality);
    }

    /** The aligned bases of a clip, read inward. */
    static OutwardBases inward(ClippedRead clip) {
        return OutwardBases.past(clip.breakend().kept().opposite(), clip.aligned());
    }

    /** The clipped bases, read outward. */
    static OutwardBases beyond(ClippedRead clip) {
        return OutwardBases.past(clip.breakend().kept(), clip.clipped());
    }

    /** All of it as one reads it who leaves through the breakend. */
    String leaving() {
        return new StringBuilder(inward.bases())
                .reverse()
                .append(beyond.bases())
                .toString();
    }

    /** All of it as one reads it who comes in through the breakend, having left through another. */
    String enteringFrom(Breakend other) {
        String outward = leaving();
        return other.kept() == breakend.kept()
                ? Bases.reverseComplement(outward)
                : new StringBuilder(outward).reverse().toString();
    }
}
