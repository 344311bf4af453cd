package org.kinfuse.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinfuse.genes.Transcript;
import org.kinfuse.locate.LocatedEnd;
import org.kinfuse.locate.Role;

/**
 * A gene that can be 5' and a gene that can be 3', each with all its transcripts at the breakend.
 *
 * @param fives ends in transcripts of the one, the preferred first
 * @param threes ends in transcripts of the other
 */
record GenePair(List<LocatedEnd> fives, List<LocatedEnd> threes) {
    /**
     * The pairs of genes at two ends of which one keeps its start and the other its end.
     *
     * @param preference the preferred transcript of a gene comes first
     */
    static List<GenePair> inSense(
            List<LocatedEnd> atFirst, List<LocatedEnd> atSecond, Comparator<Transcript> preference) {
        List<GenePair> pairs = new ArrayList<>();
        for (List<LocatedEnd> one : byGene(atFirst, preference)) {
            for (List<LocatedEnd> other : byGene(atSecond, preference)) {
                Role role = one.get(0).role();
                if (role != other.get(0).role()) {
                    pairs.add(role == Role.FIVE_PRIME ? new GenePair(one, other) : new GenePair(other, one));
                }
            }
        }
        return pairs;
    }

    /**
     * The ends that keep exons, by gene and strand, the preferred transcript of each gene first. One of which the break
     * leaves all or nothing of the protein, behind its stop codon, gives way where the break lies within another protein
     * of the gene.
     */
    private static List<List<LocatedEnd>> byGene(List<LocatedEnd> ends, Comparator<Transcript> preference) {
        List<LocatedEnd> kept = new ArrayList<>(ends.size());
        for (LocatedEnd end : ends) {
            if (end.keepsExons()) {
                putInOrder(end, kept, preference);
            }
        }
        if (kept.size() <= 1) {
            return kept.isEmpty() ? List.of() : List.of(kept);
        }
        List<List<LocatedEnd>> genes = new ArrayList<>(1);
        for (LocatedEnd end : kept) {
            ofGene(end, genes).add(end);
        }
        for (List<LocatedEnd> ofGene : genes) {
            putBehindStopLast(ofGene);
        }
        return genes;
    }

    /** Behind all that are not less preferred: there are few, and this is done for both ends of every junction. */
    private static void putInOrder(LocatedEnd end, List<LocatedEnd> kept, Comparator<Transcript> preference) {
        int place = kept.size();
        while (place > 0
                && preference.compare(end.transcript(), kept.get(place - 1).transcript()) < 0) {
            place--;
        }
        kept.add(place, end);
    }

    /** Whether the protein of any transcript has a kinase domain. */
    boolean hasKinase() {
        return hasKinase(fives) || hasKinase(threes);
    }

    private static boolean hasKinase(List<LocatedEnd> ends) {
        for (LocatedEnd end : ends) {
            if (!end.transcript().kinaseDomains().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The ends of the same gene and strand, a new list if there are none yet. */
    private static List<LocatedEnd> ofGene(LocatedEnd end, List<List<LocatedEnd>> genes) {
        Transcript transcript = end.transcript();
        for (List<LocatedEnd> ofGene : genes) {
            Transcript first = ofGene.get(0).transcript();
            if (first.gene().equals(transcript.gene()) && first.strand() == transcript.strand()) {
                return ofGene;
            }
        }
        List<LocatedEnd> ofGene = new ArrayList<>();
        genes.add(ofGene);
        return ofGene;
    }

    private static void putBehindStopLast(List<LocatedEnd> ofGene) {
        if (ofGene.size() == 1) {
            return;
        }
        List<LocatedEnd> behindStop = new ArrayList<>();
        boolean anyBeforeStop = false;
        for (LocatedEnd end : ofGene) {
            CodingCut cut = CodingCut.of(end);
            anyBeforeStop |= cut.isBeforeStop();
            if (cut.isBehindStop()) {
                behindStop.add(end);
            }
        }
        if (anyBeforeStop && !behindStop.isEmpty()) {
            ofGene.removeAll(behindStop);
            ofGene.addAll(behindStop);
        }
    }
}
