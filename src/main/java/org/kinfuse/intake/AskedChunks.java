package org.kinfuse.intake;

import htsjdk.samtools.BAMFileSpan;
import htsjdk.samtools.BAMIndex;
import htsjdk.samtools.QueryInterval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinfuse.bam.Chunk;

/** Where an index says that the records of some stretches are. */
final class AskedChunks {
    private AskedChunks() {}

    /**
     * A chunk of a file, and what is looked for in it.
     *
     * @param chunk where
     * @param last the number of the last stretch of which records may be in it, from 0
     */
    record Asked(Chunk chunk, int last) {}

    /**
     * The chunks in the order of the file, none of which overlaps another.
     *
     * @param stretches in the order of the file
     */
    static List<Asked> of(BAMIndex index, QueryInterval[] stretches) {
        List<Asked> found = new ArrayList<>();
        for (int i = 0; i < stretches.length; i++) {
            QueryInterval one = stretches[i];
            BAMFileSpan span = index.getSpanOverlapping(one.referenceIndex, one.start, one.end);
            if (span != null) {
                for (htsjdk.samtools.Chunk chunk : span.getChunks()) {
                    found.add(new Asked(new Chunk(chunk.getChunkStart(), chunk.getChunkEnd()), i));
                }
            }
        }
        found.sort(Comparator.comparingLong(one -> one.chunk().from()));
        return merged(found);
    }

    /** Two that only touch stay two: where the first is looked through to its last stretch, the rest is left aside. */
    private static List<Asked> merged(List<Asked> sorted) {
        List<Asked> merged = new ArrayList<>();
        for (Asked next : sorted) {
            int at = merged.size() - 1;
            if (at >= 0 && next.chunk().from() < merged.get(at).chunk().to()) {
                Asked before = merged.get(at);
                long to = Math.max(before.chunk().to(), next.chunk().to());
                merged.set(at, new Asked(new Chunk(before.chunk().from(), to), Math.max(before.last(), next.last())));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }
}
