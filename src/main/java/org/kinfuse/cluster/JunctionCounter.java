package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.Depth;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.evidence.SupportedAdjacency.Precision;
import org.kinfuse.genome.Adjacency;

/**
 * Counts what another sample says of junctions that one sample showed, read by read and pair by pair. It makes no clusters
 * of the other sample's own, so that a single fragment counts, and counts for the junction as it is known.
 *
 * <p>A split read counts for the junction that it shows, slid within the homology or misplaced by the aligner's tolerance;
 * a pair for one that it may cross; a clipped read for one whose other side its clipped bases read, as known from the
 * sample that showed it. It remembers some references for each piece of evidence.
 */
public final class JunctionCounter {
    private final ClusterSettings settings;
    private final SameBreak sameBreak;
    private final List<SupportedAdjacency> junctions;
    private final KnownJunctions precise;

    /**
     * @param settings those with which the junctions were found
     * @param junctions the junctions to be counted
     */
    public JunctionCounter(ClusterSettings settings, List<SupportedAdjacency> junctions) {
        this.settings = settings;
        this.sameBreak = new SameBreak(settings);
        this.junctions = List.copyOf(junctions);
        this.precise = new KnownJunctions(
                junctions.stream()
                        .filter(junction -> junction.precision() == Precision.PRECISE)
                        .map(SupportedAdjacency::adjacency)
                        .toList(),
                settings.alignerTolerance());
    }

    /**
     * The junctions as another sample shows them, each as it was given but for its support and what crosses it.
     *
     * @param shown the evidence that showed the junctions: clipped bases are compared with it
     * @param other the other sample
     */
    public List<SupportedAdjacency> count(List<Evidence> shown, OtherSample other) {
        List<SplitRead> splitReads = only(SplitRead.class, other.evidence());
        List<SplitCluster> clusters = precise.shownBy(splitReads);
        Reach reach = Reach.of(other.library(), settings);
        Assignment<DiscordantPair, DiscordantPair> pairs =
                PairJoining.join(only(DiscordantPair.class, other.evidence()), clusters, reach);
        Assignment<ClipAtEnd, ClippedRead> clips = ClipJoining.join(
                only(ClippedRead.class, other.evidence()), precise.shownBy(only(SplitRead.class, shown)), settings);
        Map<Adjacency, List<SplitRead>> readsByJunction =
                clusters.stream().collect(Collectors.toMap(SplitCluster::adjacency, SplitCluster::reads));
        Left left = Left.of(
                splitReads.stream()
                        .filter(read -> precise.shown(read).isEmpty())
                        .toList(),
                pairs.left(),
                reach);

        List<SupportedAdjacency> counted = new ArrayList<>(junctions.size());
        for (SupportedAdjacency junction : junctions) {
            Adjacency adjacency = junction.adjacency();
            Tally tally =
                    switch (junction.precision()) {
                        case PRECISE ->
                            new Tally(
                                    adjacency,
                                    readsByJunction.getOrDefault(adjacency, List.of()),
                                    pairs.of(adjacency),
                                    clips.of(adjacency));
                        case IMPRECISE -> left.within(adjacency, sameBreak.region(junction));
                    };
            counted.add(as(junction, tally, reach, other.depth()));
        }
        return counted;
    }

    private static SupportedAdjacency as(SupportedAdjacency junction, Tally tally, Reach reach, Depth depth) {
        GapFragments gap = GapFragments.over(tally, reach, depth);
        return new SupportedAdjacency(
                junction.adjacency(),
                junction.precision(),
                junction.uncertainty(),
                tally.support(gap.supporting()),
                gap.crossing(depth));
    }

    private static <T extends Evidence> List<T> only(Class<T> kind, List<Evidence> evidence) {
        return evidence.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Evidence that shows no junction known to the base, by the way it points. */
    private record Left(
            Map<Orientation, List<SplitRead>> splitReads, Map<Orientation, List<SpanningPair>> pairs, Reach reach) {

        static Left of(List<SplitRead> splitReads, List<DiscordantPair> pairs, Reach reach) {
            return new Left(
                    splitReads.stream().collect(Collectors.groupingBy(read -> Orientation.of(read.adjacency()))),
                    pairs.stream().map(SpanningPair::of).collect(Collectors.groupingBy(SpanningPair::orientation)),
                    reach);
        }

        /** What shows a break somewhere in the region. */
        Tally within(Adjacency adjacency, BreakRegion region) {
            Orientation orientation = Orientation.of(adjacency);
            return new Tally(
                    adjacency,
                    splitReads.getOrDefault(orientation, List.of()).stream()
                            .filter(read -> region.contains(
                                    SameBreak.outward(read.adjacency().first()),
                                    SameBreak.outward(read.adjacency().second())))
                            .toList(),
                    pairs.getOrDefault(orientation, List.of()).stream()
                            .filter(pair ->
                                    region.and(BreakRegion.of(pair, reach)).isPossible())
                            .map(SpanningPair::pair)
                            .toList(),
                    List.of());
        }
    }
}
