package org.kinfuse.simulate;

import htsjdk.samtools.SAMRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Side;

/** Counts the fragments of a file in which a read is seen to be split at a known junction. */
final class SplitFragments {
    /** A sequencing error near the junction makes an aligner stop some bases early, a chance match some bases late. */
    static final int TOLERANCE = 5;

    private SplitFragments() {}

    /**
     * The number of fragments, copies left out, that have a read with one alignment that stops at the first breakend
     * and another that stops at the second.
     *
     * @param records of a whole file
     */
    static int count(List<SAMRecord> records, Adjacency adjacency) {
        Map<String, Ends> byRead = new LinkedHashMap<>();
        for (SAMRecord record : records) {
            if (!record.getDuplicateReadFlag() && !record.getReadUnmappedFlag()) {
                String read = record.getReadName() + (record.getFirstOfPairFlag() ? "/1" : "/2");
                Ends ends = new Ends(
                        stopsAt(record, adjacency.first(), adjacency), stopsAt(record, adjacency.second(), adjacency));
                byRead.merge(read, ends, Ends::or);
            }
        }
        return (int) byRead.entrySet().stream()
                .filter(read -> read.getValue().first() && read.getValue().second())
                .map(read -> read.getKey().substring(0, read.getKey().length() - "/1".length()))
                .distinct()
                .count();
    }

    private record Ends(boolean first, boolean second) {
        private Ends or(Ends other) {
            return new Ends(first || other.first, second || other.second);
        }
    }

    private static boolean stopsAt(SAMRecord record, Breakend breakend, Adjacency adjacency) {
        return clips(record)
                .anyMatch(clip -> clip.contig().equals(breakend.contig())
                        && clip.kept() == breakend.kept()
                        && clip.position() >= breakend.position() - adjacency.homology() - TOLERANCE
                        && clip.position() <= breakend.position() + adjacency.homology() + TOLERANCE);
    }

    /** The places where the alignment stops and the read goes on. */
    private static Stream<Breakend> clips(SAMRecord record) {
        Stream.Builder<Breakend> clips = Stream.builder();
        if (record.getCigar().isLeftClipped()) {
            clips.add(new Breakend(Hg19.contig(record.getReferenceName()), record.getAlignmentStart(), Side.RIGHT));
        }
        if (record.getCigar().isRightClipped()) {
            clips.add(new Breakend(Hg19.contig(record.getReferenceName()), record.getAlignmentEnd(), Side.LEFT));
        }
        return clips.build();
    }
}
