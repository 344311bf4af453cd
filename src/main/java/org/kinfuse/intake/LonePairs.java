package org.kinfuse.intake;

import java.util.List;
import java.util.OptionalInt;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.genome.Breakend;

/**
 * Places pairs that stand alone where clips stop at both of their ends, as the clusters do with sets of pairs of which they are
 * given the evidence: whether a pair's junction is told here or there, it lies at the same place.
 */
final class LonePairs {
    /** Bases by which a clip may stop farther in than a pair's reads, as the clusters have it. */
    private static final int OVERRUN = 10;

    private final Pointers pointers;

    /** @param pointers the pairs */
    LonePairs(Pointers pointers) {
        this.pointers = pointers;
    }

    /**
     * Places a pair where the clips nearest to its ends stop, each the only one that stops there. It stays where it is if no
     * fragment is long enough for that.
     *
     * @param first clips near its first end
     * @param second clips near its second end
     * @param room bases by which a fragment may be longer than the pair's reads
     * @return whether it was placed
     */
    boolean place(int index, List<ClippedRead> first, List<ClippedRead> second, int room) {
        OptionalInt here = nearest(pointers.first(index), first, room);
        OptionalInt there = nearest(pointers.second(index), second, room);
        boolean fits = here.isPresent() && there.isPresent() && here.getAsInt() + there.getAsInt() <= room;
        if (fits) {
            pointers.move(index, here.getAsInt(), there.getAsInt());
        }
        return fits;
    }

    private OptionalInt nearest(long end, List<ClippedRead> clips, int room) {
        return clips.stream()
                .filter(ClipFit::tells)
                .mapToInt(clip -> out(end, clip.breakend()))
                .filter(out -> out >= -OVERRUN && out <= room)
                .min();
    }

    private int out(long end, Breakend stop) {
        long farther = Pointers.place(pointers.end(stop)) - Pointers.place(end);
        return (int) (Pointers.keepsLeft(end) ? farther : -farther);
    }
}
