package org.kinfuse.cluster;

import java.util.List;
import org.kinfuse.cluster.PairClustering.Member;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.PairEnd;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;

/**
 * Pairs that can all cross one break which no read shows.
 *
 * @param adjacency the break's two ends, each at the innermost aligned base of the set
 * @param room bases by which an end may lie farther outward, if the other lies where it is stated
 * @param pairs the pairs, one or more
 */
record PairSet(Adjacency adjacency, int room, List<DiscordantPair> pairs) {

    static PairSet of(List<Member> members, Reach reach) {
        BreakRegion common = members.stream()
                .map(Member::region)
                .reduce(BreakRegion::and)
                .orElseThrow(() -> new IllegalArgumentException("a set has one pair or more"));
        // The region starts an overrun inside of the innermost bases; they themselves are the best guess.
        int first = common.first() + reach.overrun();
        int second = common.second() + reach.overrun();
        Adjacency one = members.get(0).pair().innermost();
        return new PairSet(
                Adjacency.joining(at(first, one.first()), at(second, one.second()), ""),
                Math.max(0, common.limit() - first - second),
                members.stream().map(member -> member.pair().pair()).toList());
    }

    /** The best mapping quality of the mates at one of the set's ends. */
    int mappingQuality(Breakend end) {
        int best = 0;
        for (DiscordantPair each : pairs) {
            SpanningPair pair = SpanningPair.of(each);
            PairEnd mate = end.equals(adjacency.first()) ? pair.first() : pair.second();
            best = Math.max(best, mate.mappingQuality());
        }
        return best;
    }

    private static Breakend at(int outwardCoordinate, Breakend like) {
        return new Breakend(like.contig(), outwardCoordinate * like.kept().outward(), like.kept());
    }
}
