package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.kinfuse.cluster.PairClustering.Member;
import org.kinfuse.cluster.PlaceGrid.Range;

/**
 * Pairs of one orientation near each other, divided into sets that can all cross one break.
 *
 * <p>The place that most pairs can cross is taken with all of them, then the place that most of the others can cross,
 * until each is alone: as with split reads, the majority speaks first.
 *
 * <p>Places are tried on a lattice, ten to a side of the largest region, so that a pair votes for some 50 places at most.
 * A region with sides of two steps always holds a place. The pairs of a true break have such a region in common as long
 * as the longest of their fragments is two steps shorter than the longest possible: for the library's own fragments, up
 * to about 3 standard deviations above the median.
 */
final class PairCrowd {
    private static final int PLACES_TO_A_SIDE = 10;

    private final List<Member> members;
    /** The regions of the members, counted in steps of the lattice. */
    private final List<BreakRegion> regions;

    private final BitSet left;
    private final Map<Place, Integer> counts = new HashMap<>();
    private final PlaceGrid<Integer> indexes;
    private final int width;

    private PairCrowd(List<Member> members, List<BreakRegion> regions, int width) {
        this.members = members;
        this.regions = regions;
        this.width = width;
        this.indexes = new PlaceGrid<>(width);
        this.left = new BitSet(members.size());
    }

    /** A place of the lattice. */
    private record Place(int first, int second) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparingInt(Place::first).thenComparingInt(Place::second);

        /** As a record has it; written out because places are looked up all the time, and this is faster. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Place that && first == that.first && second == that.second;
        }

        @Override
        public int hashCode() {
            return 31 * first + second;
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** How many pairs could cross a place when they were last counted. */
    private record Vote(int pairs, Place place) {
        static final Comparator<Vote> MOST_FIRST =
                Comparator.comparingInt(Vote::pairs).reversed().thenComparing(Vote::place);
    }

    /** The sets, each member in exactly one, those with most members first. */
    static List<List<Member>> divide(List<Member> members, Reach reach) {
        if (members.size() == 1) {
            return List.of(members);
        }
        int step = Math.max(1, reach.width() / PLACES_TO_A_SIDE);
        int lowestFirst =
                lowest(members.stream().mapToInt(member -> member.region().first()));
        int lowestSecond =
                lowest(members.stream().mapToInt(member -> member.region().second()));
        List<BreakRegion> regions = members.stream()
                .map(member -> member.region().inSteps(lowestFirst, lowestSecond, step))
                .toList();
        return new PairCrowd(members, regions, reach.width() / step + 1).divide();
    }

    private static int lowest(IntStream coordinates) {
        return coordinates.min().orElseThrow();
    }

    private List<List<Member>> divide() {
        for (int index = 0; index < members.size(); index++) {
            left.set(index);
            indexes.put(regions.get(index).first(), regions.get(index).second(), index);
            forEachPlace(regions.get(index), place -> counts.merge(place, 1, Integer::sum));
        }
        PriorityQueue<Vote> votes = new PriorityQueue<>(Vote.MOST_FIRST);
        counts.forEach((place, pairs) -> enter(new Vote(pairs, place), votes));

        List<List<Member>> sets = new ArrayList<>();
        while (!votes.isEmpty()) {
            Vote vote = votes.remove();
            int now = counts.getOrDefault(vote.place(), 0);
            if (now == vote.pairs()) {
                sets.add(take(vote.place()));
            } else {
                enter(new Vote(now, vote.place()), votes);
            }
        }
        left.stream().forEach(alone -> sets.add(List.of(members.get(alone))));
        return sets;
    }

    private static void enter(Vote vote, PriorityQueue<Vote> votes) {
        if (vote.pairs() > 1) {
            votes.add(vote);
        }
    }

    /** Takes all that can cross the place out of the crowd. */
    private List<Member> take(Place place) {
        List<Member> taken = new ArrayList<>();
        Range first = new Range(place.first() - width, place.first());
        Range second = new Range(place.second() - width, place.second());
        for (int index : indexes.within(first, second)) {
            if (left.get(index) && regions.get(index).contains(place.first(), place.second())) {
                left.clear(index);
                taken.add(members.get(index));
                forEachPlace(regions.get(index), there -> counts.merge(there, -1, Integer::sum));
            }
        }
        return taken;
    }

    private static void forEachPlace(BreakRegion region, Consumer<Place> action) {
        for (int first = region.first(); first + region.second() <= region.limit(); first++) {
            for (int second = region.second(); first + second <= region.limit(); second++) {
                action.accept(new Place(first, second));
            }
        }
    }
}
