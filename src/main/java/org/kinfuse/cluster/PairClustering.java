package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;

/**
 * Gathers pairs whose junction no read shows into sets that can all cross one break.
 *
 * <p>A sweep along the first side: each pair joins the oldest set that it fits, or opens one. A set's region only ever
 * shrinks, so what it once turned down never fits it later: the oldest set is maximal among all pairs, the next one among
 * those that are left, and so on. Pairs that lie near others but not all near each other do not chain.
 *
 * <p>A set is closed once the sweep has passed its region, and a pair looks only at open sets whose second side is within
 * the reach of a fragment, so time is n log n for all but pairs that crowd one place on both sides without agreeing.
 */
final class PairClustering {
    private final Reach reach;

    PairClustering(Reach reach) {
        this.reach = reach;
    }

    /** The sets, each pair in at most one; a pair too long for any break at all is in none. */
    List<PairSet> cluster(List<DiscordantPair> pairs) {
        Map<Orientation, List<SpanningPair>> byOrientation = pairs.stream()
                .map(SpanningPair::of)
                .collect(Collectors.groupingBy(SpanningPair::orientation, TreeMap::new, Collectors.toList()));
        List<PairSet> sets = new ArrayList<>();
        for (List<SpanningPair> alike : byOrientation.values()) {
            new Sweep(reach).over(alike).forEach(set -> sets.add(set.closed(reach)));
        }
        return sets;
    }

    /** One pair with its region. */
    private record Member(SpanningPair pair, BreakRegion region) {
        static final Comparator<Member> ORDER = Comparator.comparingInt((Member member) -> member.region.first())
                .thenComparingInt(member -> member.region.second())
                .thenComparingInt(member -> member.region.limit())
                .thenComparing(Member::pair, SpanningPair.ORDER);
    }

    /** The sets of one orientation while the sweep goes on. */
    private static final class Sweep {
        private final Reach reach;
        private final int width;
        private final List<OpenSet> all = new ArrayList<>();
        private final Map<Integer, List<OpenSet>> openBySecond = new HashMap<>();

        Sweep(Reach reach) {
            this.reach = reach;
            // No region is larger, so a pair and the first of a set that it fits lie in one cell or in neighbours.
            this.width = reach.fragment() + 2 * reach.overrun();
        }

        Collection<OpenSet> over(List<SpanningPair> pairs) {
            pairs.stream()
                    .map(pair -> new Member(pair, BreakRegion.of(pair, reach)))
                    .filter(member -> !member.region().isEmpty())
                    .sorted(Member.ORDER)
                    .forEach(this::place);
            return all;
        }

        private void place(Member member) {
            int cell = Math.floorDiv(member.region().second(), width);
            OpenSet set = IntStream.rangeClosed(cell - 1, cell + 1)
                    .mapToObj(near -> oldestFitting(member, near))
                    .flatMap(Optional::stream)
                    .min(Comparator.comparingInt(fitting -> fitting.age))
                    .orElseGet(() -> open(member, cell));
            set.add(member);
        }

        private Optional<OpenSet> oldestFitting(Member member, int cell) {
            List<OpenSet> open = openBySecond.getOrDefault(cell, new ArrayList<>());
            open.removeIf(set -> set.isPassed(member));
            return open.stream().filter(set -> set.fits(member)).findFirst();
        }

        private OpenSet open(Member member, int cell) {
            OpenSet set = new OpenSet(all.size(), member.region());
            all.add(set);
            openBySecond.computeIfAbsent(cell, c -> new ArrayList<>()).add(set);
            return set;
        }
    }

    /** A set that may still grow. */
    private static final class OpenSet {
        private final int age;
        private final List<SpanningPair> pairs = new ArrayList<>();
        private BreakRegion region;

        OpenSet(int age, BreakRegion region) {
            this.age = age;
            this.region = region;
        }

        boolean isPassed(Member member) {
            return member.region().first() + region.second() > region.limit();
        }

        boolean fits(Member member) {
            return !region.and(member.region()).isEmpty();
        }

        void add(Member member) {
            region = region.and(member.region());
            pairs.add(member.pair());
        }

        PairSet closed(Reach reach) {
            // The region starts an overrun inside of the innermost bases; they themselves are the best guess.
            int first = (region.first() + reach.overrun())
                    * pairs.get(0).first().kept().outward();
            int second = (region.second() + reach.overrun())
                    * pairs.get(0).second().kept().outward();
            Adjacency innermost = pairs.get(0).innermost();
            Adjacency stated = Adjacency.joining(
                    new Breakend(
                            innermost.first().contig(), first, innermost.first().kept()),
                    new Breakend(
                            innermost.second().contig(),
                            second,
                            innermost.second().kept()),
                    "");
            int room = region.limit() - region.first() - region.second() - 2 * reach.overrun();
            return new PairSet(
                    stated,
                    Math.max(0, room),
                    pairs.stream().map(SpanningPair::pair).toList());
        }
    }
}
