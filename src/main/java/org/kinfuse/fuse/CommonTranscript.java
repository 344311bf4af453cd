package org.kinfuse.fuse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        return inside(atFirst, first.get())
                .sorted(Comparator.comparing(LocatedEnd::transcript, preference))
                .flatMap(one -> inside(atSecond, first.get())
                        .filter(other -> other.transcript() == one.transcript())
                        .map(other -> new NoProduct(one, other, none.why())))
                .findFirst()
                .orElse(none);
    }

    private static boolean isOneGene(LocatedEnd one, LocatedEnd other) {
        return one.transcript().gene().equals(other.transcript().gene())
                && one.transcript().strand() == other.transcript().strand();
    }

    private static Stream<LocatedEnd> inside(List<LocatedEnd> ends, LocatedEnd ofGene) {
        return ends.stream().filter(end -> end.isInside() && isOneGene(end, ofGene));
    }
}
