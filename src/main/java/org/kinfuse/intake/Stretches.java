package org.kinfuse.intake;

import htsjdk.samtools.QueryInterval;
import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMSequenceRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;

/** The part of the genome of which reads are read: all of it, or some stretches. */
final class Stretches {
    /** The whole genome, and what lies outside of it. */
    static final Stretches EVERYWHERE = new Stretches(Extent.ALL, List.of());

    private final Extent extent;
    private final List<GenomicInterval> some;
    private final Map<Contig, NavigableMap<Integer, Integer>> endsByStart = new HashMap<>();

    /** How much of the genome. */
    private enum Extent {
        ALL,
        SOME
    }

    private Stretches(Extent extent, List<GenomicInterval> some) {
        this.extent = extent;
        this.some = List.copyOf(some);
        for (GenomicInterval stretch : some) {
            endsByStart
                    .computeIfAbsent(stretch.contig(), contig -> new TreeMap<>())
                    .put(stretch.start(), stretch.end());
        }
    }

    /** Stretches in any order, which may overlap. */
    static Stretches of(List<GenomicInterval> any) {
        List<GenomicInterval> merged = new ArrayList<>();
        for (GenomicInterval next :
                any.stream().sorted(Comparator.naturalOrder()).toList()) {
            int at = merged.size() - 1;
            if (at >= 0 && merged.get(at).overlaps(next)) {
                GenomicInterval last = merged.get(at);
                merged.set(at, new GenomicInterval(last.contig(), last.start(), Math.max(last.end(), next.end())));
            } else {
                merged.add(next);
            }
        }
        return new Stretches(Extent.SOME, merged);
    }

    /** Whether this is the whole genome. */
    boolean areEverywhere() {
        return extent == Extent.ALL;
    }

    /** These and further ones. */
    Stretches and(List<GenomicInterval> further) {
        if (areEverywhere()) {
            return this;
        }
        List<GenomicInterval> all = new ArrayList<>(some);
        all.addAll(further);
        return of(all);
    }

    /** The stretches in genome order, none of which overlaps another; none if they are the whole genome. */
    List<GenomicInterval> some() {
        return some;
    }

    /** Whether a position lies on one of them. */
    boolean hold(Contig contig, int position) {
        if (areEverywhere()) {
            return true;
        }
        NavigableMap<Integer, Integer> ends = endsByStart.get(contig);
        if (ends == null) {
            return false;
        }
        Map.Entry<Integer, Integer> last = ends.floorEntry(position);
        return last != null && last.getValue() >= position;
    }

    /** What to ask an index for, in the order of the file. */
    QueryInterval[] asked(SAMFileHeader header, GenomeBuild build) {
        List<QueryInterval> asked = new ArrayList<>();
        for (SAMSequenceRecord sequence : header.getSequenceDictionary().getSequences()) {
            build.contig(sequence.getSequenceName())
                    .filter(contig -> build.sequence(contig).length() == sequence.getSequenceLength())
                    .map(contig -> endsByStart.getOrDefault(contig, new TreeMap<>()))
                    .ifPresent(ends -> ends.forEach((start, end) -> asked.add(new QueryInterval(
                            sequence.getSequenceIndex(), start, Math.min(end, sequence.getSequenceLength())))));
        }
        return asked.toArray(QueryInterval[]::new);
    }
}
