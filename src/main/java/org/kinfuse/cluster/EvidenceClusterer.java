package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kinfuse.cluster.ClusterResult.Counts;
import org.kinfuse.cluster.JunctionAssembly.Workshop;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.Depth;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.LibraryProfile;
import org.kinfuse.evidence.Material;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.evidence.SplitRead.Passage;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.evidence.SupportedAdjacency.Precision;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.ReferenceBases;

/**
 * Turns evidence into adjacencies.
 *
 * <pre>
 *   split reads ── SplitReadClustering ──▶ junctions, exact to the base ──┐
 *   pairs ──────── PairJoining ──▶ joined to them                        ├─▶ Tally ─▶ adjacencies
 *                  └─▶ left ── PairClustering ──▶ imprecise ones ─────────┤
 *   clips ──────── ClipJoining ──▶ joined to the junctions ───────────────┘
 * </pre>
 *
 * <p>A pure function: the same evidence gives the same adjacencies, in whatever order it comes. It holds the evidence it
 * is given and a few references for each piece of it.
 */
public final class EvidenceClusterer {
    private static final Comparator<SupportedAdjacency> GENOME_ORDER =
            Comparator.comparing(SupportedAdjacency::adjacency).thenComparing(SupportedAdjacency::precision);

    private final ClusterSettings settings;
    private final Material material;
    private final ReferenceBases reference;

    /** A clusterer of what DNA shows, with the given settings. */
    public EvidenceClusterer(ClusterSettings settings) {
        this(settings, Material.DNA);
    }

    /**
     * @param settings what steers it
     * @param material what was sequenced: of RNA, clips and short pieces between two sides are left as they are, since
     *     splicing makes both
     */
    public EvidenceClusterer(ClusterSettings settings, Material material) {
        this(settings, material, ReferenceBases.none());
    }

    private EvidenceClusterer(ClusterSettings settings, Material material, ReferenceBases reference) {
        this.settings = settings;
        this.material = material;
        this.reference = reference;
    }

    /**
     * The same clusterer, which places clips too short for an aligner on the reference where pairs lead to.
     *
     * @param bases of the genome, as far as they are known
     */
    public EvidenceClusterer reading(ReferenceBases bases) {
        return new EvidenceClusterer(settings, material, bases);
    }

    /**
     * The adjacencies that the evidence shows.
     *
     * @param evidence what the fragments of one file say, in any order
     * @param library the lengths of its fragments
     * @param depth how many fragments cross a place unbroken
     */
    public ClusterResult cluster(List<Evidence> evidence, LibraryProfile library, Depth depth) {
        Reach reach = Reach.of(library, settings);
        List<SplitRead> splitReads = only(SplitRead.class, evidence);
        List<DiscordantPair> pairs = only(DiscordantPair.class, evidence);
        List<ClippedRead> clips = only(ClippedRead.class, evidence);

        List<SplitRead> longSplitReads = splitReads.stream()
                .filter(read -> settings.spansEnough(read.adjacency()))
                .toList();
        Workshop shop = new Workshop(settings, reach, reference);
        JunctionAssembly assembly =
                switch (material) {
                    case DNA -> JunctionAssembly.of(longSplitReads, clips, pairs, shop);
                    case RNA -> new JunctionAssembly(shop.cluster(longSplitReads), clips);
                };
        Passages passages = Passages.among(assembly.junctions(), settings);
        List<SplitCluster> junctions = passages.junctions();
        List<ClippedRead> stopping = new ArrayList<>(assembly.clips());
        stopping.addAll(passages.stopping());
        Assignment<DiscordantPair, DiscordantPair> joinedPairs = PairJoining.join(pairs, junctions, reach);
        Assignment<ClipAtEnd, ClippedRead> joinedClips = ClipJoining.join(stopping, junctions, settings);
        List<PairSet> sets = new PairClustering(reach).cluster(joinedPairs.left());
        List<PairSet> longSets = sets.stream()
                .filter(set -> settings.spansEnough(set.adjacency()))
                .toList();
        ClipRefinement refinement = ClipRefinement.by(joinedClips.left(), settings);

        Counting counting = new Counting(reach, depth);
        ClusteredReads reads = new ClusteredReads();
        List<SupportedAdjacency> precise = withEnoughFragments(
                junctions.stream().map(junction -> counting.precise(junction, joinedPairs, joinedClips)), reads);
        List<SupportedAdjacency> imprecise =
                withEnoughFragments(longSets.stream().map(set -> counting.imprecise(refinement.refine(set))), reads);
        return new ClusterResult(
                Stream.concat(precise.stream(), imprecise.stream())
                        .sorted(GENOME_ORDER)
                        .toList(),
                new Counts(
                        splitReads.size(),
                        pairs.size(),
                        clips.size(),
                        splitReads.size() - longSplitReads.size(),
                        sets.size() - longSets.size(),
                        junctions.size() - precise.size(),
                        longSets.size() - imprecise.size()),
                reads);
    }

    private static <T extends Evidence> List<T> only(Class<T> kind, List<Evidence> evidence) {
        return evidence.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private List<SupportedAdjacency> withEnoughFragments(Stream<Counted> all, ClusteredReads reads) {
        List<SupportedAdjacency> enough = new ArrayList<>();
        all.forEach(counted -> {
            if (counted.found().support().uniqueFragments() >= settings.minimumFragments()) {
                enough.add(counted.found());
                reads.keep(counted.found(), counted.tally());
            }
        });
        return enough;
    }

    /** A junction and what it was counted from. */
    private record Counted(SupportedAdjacency found, Tally tally) {}

    /** Counts what supports a junction and what crosses its ends unbroken. */
    private record Counting(Reach reach, Depth depth) {
        Counted precise(
                SplitCluster cluster,
                Assignment<DiscordantPair, DiscordantPair> pairs,
                Assignment<ClipAtEnd, ClippedRead> clips) {
            Adjacency adjacency = cluster.adjacency();
            Tally tally = new Tally(adjacency, cluster.reads(), pairs.of(adjacency), clips.of(adjacency));
            GapFragments gap = GapFragments.over(adjacency, tally.molecules(), reach, depth);
            SupportedAdjacency found = new SupportedAdjacency(
                    adjacency,
                    Precision.PRECISE,
                    0,
                    tally.support(gap.supporting()),
                    gap.crossing(depth),
                    tally.quality(reach),
                    templates(cluster));
            return new Counted(found, tally);
        }

        private static List<GenomicInterval> templates(SplitCluster cluster) {
            return Passages.of(cluster)
                    .map(Passage::piece)
                    .filter(piece -> !cluster.adjacency().inserted().isEmpty())
                    .stream()
                    .toList();
        }

        Counted imprecise(PairSet set) {
            Adjacency adjacency = set.adjacency();
            Tally tally = new Tally(adjacency, List.of(), set.pairs(), List.of());
            GapFragments gap = GapFragments.over(adjacency, tally.molecules(), reach, depth);
            SupportedAdjacency found = new SupportedAdjacency(
                    adjacency,
                    Precision.IMPRECISE,
                    set.room(),
                    tally.support(gap.supporting()),
                    gap.crossing(depth),
                    tally.quality(reach),
                    List.of());
            return new Counted(found, tally);
        }
    }
}
