package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.kinfuse.evidence.DiscordantPair;

/**
 * Gathers pairs whose junction no read shows into sets that can all cross one break.
 *
 * <p>Only pairs that lie near each other at both ends need to be compared. So the pairs of one orientation are cut where
 * the next one lies too far off at the first end, each part where the next one lies too far off at the second, and each
 * of these crowds is then divided by itself. Chimeras of the library end up alone; it is crowds that take time, and their
 * size is what must be remembered.
 */
final class PairClustering {
    private final Reach reach;

    PairClustering(Reach reach) {
        this.reach = reach;
    }

    /** A pair with the places of the breaks that it can cross. */
    record Member(SpanningPair pair, BreakRegion region) {
        static final Comparator<Member> ORDER = Comparator.comparingInt((Member member) -> member.region.first())
                .thenComparingInt(member -> member.region.second())
                .thenComparingInt(member -> member.region.limit())
                .thenComparing(Member::pair, SpanningPair.ORDER);
    }

    /** The sets, each pair in at most one; a pair with more aligned bases than any fragment has is in none. */
    List<PairSet> cluster(List<DiscordantPair> pairs) {
        Map<Orientation, List<SpanningPair>> byOrientation = pairs.stream()
                .map(SpanningPair::of)
                .filter(pair -> pair.alignedBases() <= reach.fragment())
                .collect(Collectors.groupingBy(SpanningPair::orientation, TreeMap::new, Collectors.toList()));
        List<PairSet> sets = new ArrayList<>();
        for (List<SpanningPair> alike : byOrientation.values()) {
            List<Member> members = alike.stream()
                    .map(pair -> new Member(pair, BreakRegion.of(pair, reach)))
                    .toList();
            for (List<Member> near : cut(members, member -> member.region().first())) {
                for (List<Member> crowd : cut(near, member -> member.region().second())) {
                    PairCrowd.divide(crowd, reach).forEach(set -> sets.add(PairSet.of(set, reach)));
                }
            }
        }
        return sets;
    }

    /** The members in order of their place, cut where no region can reach from one to the next. */
    private List<List<Member>> cut(List<Member> members, ToIntFunction<Member> place) {
        List<Member> ordered = new ArrayList<>(members);
        ordered.sort(Comparator.comparingInt(place).thenComparing(Member.ORDER));
        List<List<Member>> parts = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= ordered.size(); to++) {
            if (to == ordered.size()
                    || place.applyAsInt(ordered.get(to)) - place.applyAsInt(ordered.get(to - 1)) > reach.width()) {
                parts.add(ordered.subList(from, to));
                from = to;
            }
        }
        return parts;
    }
}
