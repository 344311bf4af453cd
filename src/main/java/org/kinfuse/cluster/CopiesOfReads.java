package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kinfuse.evidence.Alternative;
import org.kinfuse.evidence.JunctionQuality.Copy;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomicInterval;

/** Other places that reads fit, those within a fragment's length of each other taken for one. */
final class CopiesOfReads {
    /** A family of more is a repeat, of which the first tell enough. */
    private static final int MOST = 5;

    private final int reach;
    private final Map<Contig, SortedMap<Integer, Set<Integer>>> readsAt = new TreeMap<>();
    private int reads;

    CopiesOfReads(int reach) {
        this.reach = reach;
    }

    /** Adds the other places of one read. */
    void add(List<Alternative> alternatives) {
        reads++;
        for (Alternative alternative : alternatives) {
            readsAt.computeIfAbsent(alternative.contig(), contig -> new TreeMap<>())
                    .computeIfAbsent(alternative.start(), start -> new HashSet<>())
                    .add(reads);
        }
    }

    /** The places, those of most reads first. */
    List<Copy> mostRead() {
        List<Copy> copies = new ArrayList<>();
        readsAt.forEach((contig, byStart) -> addAll(contig, byStart, copies));
        copies.sort(Comparator.comparing(Copy::reads, Comparator.reverseOrder()).thenComparing(Copy::place));
        return List.copyOf(copies.subList(0, Math.min(MOST, copies.size())));
    }

    private void addAll(Contig contig, SortedMap<Integer, Set<Integer>> byStart, List<Copy> copies) {
        int first = byStart.firstKey();
        int last = first;
        // From the first, not from the one before: an array of repeats is no one place.
        Set<Integer> there = new HashSet<>();
        for (Map.Entry<Integer, Set<Integer>> entry : byStart.entrySet()) {
            if (entry.getKey() - first > reach) {
                copies.add(new Copy(new GenomicInterval(contig, first, last), there.size()));
                first = entry.getKey();
                there.clear();
            }
            last = entry.getKey();
            there.addAll(entry.getValue());
        }
        copies.add(new Copy(new GenomicInterval(contig, first, last), there.size()));
    }
}
