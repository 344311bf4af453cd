package org.kinfuse.cluster;

import java.util.Comparator;
import org.kinfuse.cluster.PlaceGrid.Range;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.PairEnd;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;

/**
 * A discordant pair seen as the two sides of a break.
 *
 * <pre>
 *        first mate         break         second mate
 *   outer ======> inner . . . x | y . . . inner <====== outer
 *         aligned        gap           gap       aligned
 *         |---------------- fragment -------------------|
 * </pre>
 *
 * <p>The picture is drawn along the fragment: on the genome each side lies LEFT or RIGHT of its breakend.
 *
 * @param pair the pair as read
 * @param first the mate whose side of the break comes first in genome order
 * @param second the other mate
 * @param innermost the junction that this pair would show if it had no gap
 */
record SpanningPair(DiscordantPair pair, PairEnd first, PairEnd second, Adjacency innermost) {

    /** A total order, but for pairs that are alike in all that matters here. */
    static final Comparator<SpanningPair> ORDER = Comparator.comparing(SpanningPair::innermost)
            .thenComparing(pair -> pair.first().aligned())
            .thenComparing(pair -> pair.second().aligned())
            .thenComparingLong(pair -> pair.pair().fragment().nameHash());

    static SpanningPair of(DiscordantPair pair) {
        Breakend one = breakendAt(pair.first());
        Breakend other = breakendAt(pair.second());
        return one.compareTo(other) <= 0
                ? new SpanningPair(pair, pair.first(), pair.second(), new Adjacency(one, other, "", 0))
                : new SpanningPair(pair, pair.second(), pair.first(), new Adjacency(other, one, "", 0));
    }

    Orientation orientation() {
        return Orientation.of(innermost);
    }

    private static Breakend breakendAt(PairEnd end) {
        return new Breakend(end.aligned().contig(), end.innerPosition(), end.kept());
    }

    /** Bases of both mates that align; the fragment has no fewer. */
    int alignedBases() {
        return first.aligned().length() + second.aligned().length();
    }

    /**
     * Length of the fragment if it crosses the junction: what is aligned, the gaps, and the inserted bases. It is the
     * same for all slides of the junction.
     */
    int fragmentAcross(Adjacency junction) {
        return alignedBases()
                + gap(first, junction.first())
                + junction.inserted().length()
                + gap(second, junction.second());
    }

    /** Whether the fragment may cross the junction, which has this pair's orientation. */
    boolean mayCross(Adjacency junction, Reach reach) {
        int leastGap = -(reach.overrun() + junction.homology());
        return gap(first, junction.first()) >= leastGap
                && gap(second, junction.second()) >= leastGap
                && fragmentAcross(junction) <= reach.fragment();
    }

    /** Where the first breakend lies of any junction that this pair may cross. */
    Range firstEnds(Reach reach, int longestHomology) {
        return ends(first, reach, longestHomology);
    }

    /** Where the second breakend lies of any junction that this pair may cross. */
    Range secondEnds(Reach reach, int longestHomology) {
        return ends(second, reach, longestHomology);
    }

    private static Range ends(PairEnd end, Reach reach, int longestHomology) {
        int inward = reach.overrun() + longestHomology;
        int inner = end.innerPosition();
        return switch (end.kept()) {
            case LEFT -> new Range(inner - inward, inner + reach.fragment());
            case RIGHT -> new Range(inner - reach.fragment(), inner + inward);
        };
    }

    /** Bases from the innermost aligned one to the breakend; negative if the alignment runs over it. */
    private static int gap(PairEnd end, Breakend breakend) {
        return (breakend.position() - end.innerPosition()) * end.kept().outward();
    }
}
