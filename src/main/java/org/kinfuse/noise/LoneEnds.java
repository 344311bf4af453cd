package org.kinfuse.noise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Side;

/** Where the ends of lone fragments lie. It remembers one number for each end. */
final class LoneEnds {
    private final Map<Stop, int[]> positions = new HashMap<>();

    /** A contig and the side that is kept there. */
    private record Stop(Contig contig, Side kept) {
        static Stop of(Breakend breakend) {
            return new Stop(breakend.contig(), breakend.kept());
        }
    }

    /** Holds each breakend as often as it is given. */
    LoneEnds(List<Breakend> ends) {
        Map<Stop, List<Integer>> gathered = new HashMap<>();
        for (Breakend end : ends) {
            gathered.computeIfAbsent(Stop.of(end), stop -> new ArrayList<>()).add(end.position());
        }
        gathered.forEach((stop, places) -> positions.put(
                stop, places.stream().mapToInt(Integer::intValue).sorted().toArray()));
    }

    /** How many ends that keep the same side lie within {@code reach} bases of a breakend, on either side of it. */
    int around(Breakend breakend, int reach) {
        int[] here = positions.get(Stop.of(breakend));
        if (here == null) {
            return 0;
        }
        long middle = breakend.position();
        return (int) Arrays.stream(here, firstAtLeast(here, middle - reach), here.length)
                .takeWhile(position -> position <= middle + reach)
                .count();
    }

    /** The index of the first sorted position that is no smaller. */
    private static int firstAtLeast(int[] sorted, long position) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
