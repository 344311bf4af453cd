package org.kinfuse.splicing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.kinfuse.evidence.Fragment;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Side;

/**
 * Counts the fragments that leave an exon edge for another exon of the same gene, as ordinary transcripts do. It remembers
 * the ends of each such fragment.
 */
public final class SplicedReads {
    private final Map<Edge, NavigableMap<Integer, Set<Molecule>>> molecules = new HashMap<>();

    private record Edge(Contig contig, Side kept) {
        static Edge of(Breakend breakend) {
            return new Edge(breakend.contig(), breakend.kept());
        }
    }

    /** A fragment by its outer ends, which all copies of one molecule share. */
    private record Molecule(long firstEnd, long secondEnd, long identifier) {
        static Molecule of(Fragment fragment) {
            return new Molecule(fragment.firstEnd(), fragment.secondEnd(), fragment.molecule());
        }
    }

    void add(SplitRead read) {
        add(read.adjacency().first(), read.fragment());
        add(read.adjacency().second(), read.fragment());
    }

    private void add(Breakend breakend, Fragment fragment) {
        molecules
                .computeIfAbsent(Edge.of(breakend), edge -> new TreeMap<>())
                .computeIfAbsent(breakend.position(), position -> new HashSet<>())
                .add(Molecule.of(fragment));
    }

    /**
     * Unique fragments that leave a place by splicing.
     *
     * @param breakend the place; edges as near as aligners set them count
     * @param homology bases by which it may slide
     */
    public int leaving(Breakend breakend, int homology) {
        NavigableMap<Integer, Set<Molecule>> there = molecules.get(Edge.of(breakend));
        if (there == null) {
            return 0;
        }
        int reach = Splicing.REACH + homology;
        Set<Molecule> all = new HashSet<>();
        there.subMap(breakend.position() - reach, true, breakend.position() + reach, true)
                .values()
                .forEach(all::addAll);
        return all.size();
    }
}
