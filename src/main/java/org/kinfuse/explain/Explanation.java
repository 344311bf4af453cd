package org.kinfuse.explain;

import java.util.List;
import org.kinfuse.fuse.Outcome.Product;
import org.kinfuse.judge.Call;

/**
 * The answer to a question about two places.
 *
 * @param places the places, as they were found, in the order of the question
 * @param call what is made of the join of the two
 * @param pairs every sense pair of transcripts, the headline first
 * @param rules every rule of biology
 */
public record Explanation(List<FoundLocus> places, Call call, List<Pair> pairs, List<RuleFinding> rules) {
    /** How a pair of transcripts stands to the headline. */
    public enum Standing {
        /** It is the headline. */
        HEADLINE,
        /** Other transcripts of the same genes. */
        OTHER_TRANSCRIPT,
        /** Other genes at the same places. */
        OTHER_GENE
    }

    /**
     * A pair of transcripts.
     *
     * @param product what comes of it
     * @param standing how it stands to the headline
     * @param why what decided for or against it, without full stop
     */
    public record Pair(Product product, Standing standing, String why) {}

    /** Copies the lists. */
    public Explanation {
        places = List.copyOf(places);
        pairs = List.copyOf(pairs);
        rules = List.copyOf(rules);
    }
}
