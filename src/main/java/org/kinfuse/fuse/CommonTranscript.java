package org.kinfuse.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kinfuse.fuse.Outcome.NoProduct;
import org.kinfuse.genes.Transcript;
import org.kinfuse.locate.LocatedEnd;

/**
 * One gene is told of one transcript: two ends in it are those of the preferred transcript that holds both, rather than
 * each of the transcript that is preferred at that end alone, since exons and positions of two transcripts cannot stand in
 * one sentence.
 *
 * <pre>
 *   preferred                 [1]--[2]--[3]--|
 *   also known  [1]--[2]--|--[3]--[4]--[5]--[6]     both ends lie in this one
 * </pre>
 */
final class CommonTranscript {
    private CommonTranscript() {}

    /**
     * The same outcome told of one transcript, or unchanged where its ends lie in two genes or no transcript holds both.
     *
     * @param none what was found end by end
     * @param atFirst everything at the first end
     * @param atSecond everything at the second
     * @param preference the preferred transcript first
     */
    static NoProduct retold(
            NoProduct none, List<LocatedEnd> atFirst, List<LocatedEnd> atSecond, Comparator<Transcript> preference) {
        Optional<LocatedEnd> first = none.first().located();
        Optional<LocatedEnd> second = none.second().located();
        if (first.isEmpty() || second.isEmpty() || !isOneGene(first.get(), second.get())) {
            return none;
        }
        List<LocatedEnd> others = inside(atSecond, first.get());
        NoProduct best = none;
        Optional<Transcript> preferred = Optional.empty();
        for (LocatedEnd one : inside(atFirst, first.get())) {
            for (LocatedEnd other : others) {
                if (other.transcript() == one.transcript()
                        && (preferred.isEmpty() || preference.compare(one.transcript(), preferred.get()) < 0)) {
                    preferred = Optional.of(one.transcript());
                    best = new NoProduct(one, other, none.why());
                }
            }
        }
        return best;
    }

    private static boolean isOneGene(LocatedEnd one, LocatedEnd other) {
        return one.transcript().gene().equals(other.transcript().gene())
                && one.transcript().strand() == other.transcript().strand();
    }

    private static List<LocatedEnd> inside(List<LocatedEnd> ends, LocatedEnd ofGene) {
        List<LocatedEnd> inside = new ArrayList<>(ends.size());
        for (LocatedEnd end : ends) {
            if (end.isInside() && isOneGene(end, ofGene)) {
                inside.add(end);
            }
        }
        return inside;
    }
}
