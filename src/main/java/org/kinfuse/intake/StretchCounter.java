package org.kinfuse.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinfuse.evidence.Depth;
import org.kinfuse.evidence.StretchDepths;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;

/**
 * Counts the unique fragments that cross each base of some stretches.
 *
 * <pre>
 *   fragment      =====A=====------------------=====A=====      A: as many bases as tell the two alleles apart
 *   counted at              ^^^^^^^^^^^^^^^^^^^^                  breaks behind these bases
 * </pre>
 *
 * <p>Fragments that cover the same stretch are copies of one molecule and count once. In a file sorted by coordinate the
 * copies of a fragment come within its length of each other, so that older ones are counted and forgotten: the memory is
 * 4 bytes for each base of the stretches and 8 for each fragment of the last {@value #FIRST_LOOK} or so. In any other file
 * it is 8 bytes for each distinct fragment over the stretches.
 */
final class StretchCounter {
    /** Fragments that may wait before the first look whether some are passed. */
    private static final int FIRST_LOOK = 1 << 14;

    private static final int NO_CONTIG = -1;

    private final GenomeAxis axis;
    private final CrossingRecorder.Order order;
    private final int leastMappingQuality;
    private final int longest;
    private final List<GenomicInterval> stretches;
    private final long[] starts;
    private final long[] ends;
    private final int[][] changes;
    private final PackedSpans waiting = new PackedSpans();
    private int nextLook = FIRST_LOOK;
    private long reached;

    // Around the last fragment that touched no stretch: no stretch lies between these positions.
    private int gapContig = NO_CONTIG;
    private int gapAfter;
    private int gapBefore;

    /**
     * @param build the genome
     * @param wish what to measure
     * @param longest bases of the longest fragment that counts
     * @param order how the records come
     */
    StretchCounter(GenomeBuild build, MeasuredStretches wish, int longest, CrossingRecorder.Order order) {
        this.axis = new GenomeAxis(build);
        this.leastMappingQuality = wish.leastMappingQuality();
        this.longest = longest;
        this.order = order;
        this.stretches = Stretches.of(wish.stretches()).some();
        this.starts = stretches.stream()
                .mapToLong(stretch -> axis.place(stretch.contig(), stretch.start()))
                .toArray();
        this.ends = stretches.stream()
                .mapToLong(stretch -> axis.place(stretch.contig(), stretch.end()))
                .toArray();
        // One more than bases: where a fragment ends that reaches the last.
        this.changes =
                stretches.stream().map(stretch -> new int[stretch.length() + 1]).toArray(int[][]::new);
    }

    /**
     * Adds the stretch that a fragment covers.
     *
     * @param contig its contig
     * @param start its first position
     * @param end its last position
     * @param mappingQuality how well its forward read is placed
     */
    void add(Contig contig, int start, int end, int mappingQuality) {
        // The bulk of a file ends here.
        if (contig.rank() == gapContig && start > gapAfter && end < gapBefore) {
            return;
        }
        long from = axis.place(contig, start);
        long to = axis.place(contig, end);
        int at = firstEndingAt(from);
        if (at == starts.length || starts[at] > to) {
            noteGap(contig, at);
        } else if (mappingQuality >= leastMappingQuality && end - start < longest) {
            take(contig, from, to);
        }
    }

    private void noteGap(Contig contig, int next) {
        gapContig = contig.rank();
        gapAfter = next > 0 && stretches.get(next - 1).contig().equals(contig)
                ? stretches.get(next - 1).end()
                : 0;
        gapBefore = next < starts.length && stretches.get(next).contig().equals(contig)
                ? stretches.get(next).start()
                : Integer.MAX_VALUE;
    }

    private void take(Contig contig, long start, long end) {
        if (order == CrossingRecorder.Order.COORDINATE) {
            if (!axis.isOn(contig, reached)) {
                countBefore(Long.MAX_VALUE);
                reached = start;
            }
            reached = Math.max(reached, start);
            if (waiting.size() >= nextLook) {
                countBefore(reached - longest);
                nextLook = Math.max(FIRST_LOOK, 2 * waiting.size());
            }
        }
        waiting.add(PackedSpans.packed(start, end));
    }

    private void countBefore(long place) {
        for (long span : waiting.sortedUnique()) {
            if (PackedSpans.start(span) < place) {
                count(PackedSpans.start(span), PackedSpans.end(span));
            }
        }
        waiting.keepIf(span -> PackedSpans.start(span) >= place);
    }

    private void count(long start, long end) {
        long first = start + Depth.ANCHOR - 1;
        long last = end - Depth.ANCHOR;
        for (int i = firstEndingAt(first); i < starts.length && starts[i] <= last && first <= last; i++) {
            changes[i][(int) (Math.max(first, starts[i]) - starts[i])]++;
            changes[i][(int) (Math.min(last, ends[i]) - starts[i]) + 1]--;
        }
    }

    /** Index of the first stretch that ends at a place or behind it. */
    private int firstEndingAt(long place) {
        int found = Arrays.binarySearch(ends, place);
        return found < 0 ? -found - 1 : found;
    }

    /** The depths of everything added. Nothing can be added afterwards. */
    StretchDepths finish() {
        countBefore(Long.MAX_VALUE);
        Map<GenomicInterval, int[]> depths = new HashMap<>();
        for (int i = 0; i < changes.length; i++) {
            int[] sums = changes[i].clone();
            for (int j = 1; j < sums.length; j++) {
                sums[j] += sums[j - 1];
            }
            depths.put(stretches.get(i), Arrays.copyOf(sums, stretches.get(i).length()));
        }
        return new StretchDepths(depths);
    }
}
