package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinfuse.cluster.ClusterResult.Counts;
import org.kinfuse.cluster.JunctionAssembly.Workshop;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.Depth;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.LibraryProfile;
import org.kinfuse.evidence.LoneJunction;
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
    private final int judged;

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
        this(settings, material, ReferenceBases.none(), settings.minimumFragments());
    }

    private EvidenceClusterer(ClusterSettings settings, Material material, ReferenceBases reference, int judged) {
        this.settings = settings;
        this.material = material;
        this.reference = reference;
        this.judged = judged;
    }

    /**
     * The same clusterer, which places clips too short for an aligner on the reference where pairs lead to.
     *
     * @param bases of the genome, as far as they are known
     */
    public EvidenceClusterer reading(ReferenceBases bases) {
        return new EvidenceClusterer(settings, material, bases, judged);
    }

    /**
     * The same clusterer, which tells of junctions of fewer fragments no more than where they are: of a whole genome there
     * are very many.
     *
     * @param fragments unique fragments from which on a junction is counted in full
     */
    public EvidenceClusterer judging(int fragments) {
        return new EvidenceClusterer(settings, material, reference, fragments);
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
        Handed handed = new Handed();
        int precise = 0;
        for (SplitCluster junction : junctions) {
            precise += hand(counting.precise(junction, joinedPairs, joinedClips), counting, handed);
        }
        int imprecise = 0;
        for (PairSet set : longSets) {
            imprecise += hand(counting.imprecise(refinement.refine(set)), counting, handed);
        }
        return new ClusterResult(
                handed.inOrder(),
                handed.lone(),
                new Counts(
                        splitReads.size(),
                        pairs.size(),
                        clips.size(),
                        splitReads.size() - longSplitReads.size(),
                        sets.size() - longSets.size(),
                        junctions.size() - precise,
                        longSets.size() - imprecise),
                handed.reads());
    }

    /** Hands a junction on that has fragments enough, and returns how many were: 1 or none. */
    private int hand(Weighed weighed, Counting counting, Handed handed) {
        if (weighed.fragments() < settings.minimumFragments()) {
            return 0;
        }
        if (weighed.fragments() < judged) {
            handed.lone().add(new LoneJunction(weighed.tally().junction(), weighed.fragments()));
        } else {
            SupportedAdjacency found = counting.inFull(weighed);
            handed.adjacencies().add(found);
            handed.reads().keep(found, weighed.tally());
        }
        return 1;
    }

    private static <T extends Evidence> List<T> only(Class<T> kind, List<Evidence> evidence) {
        return evidence.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What is handed on. */
    private record Handed(List<SupportedAdjacency> adjacencies, List<LoneJunction> lone, ClusteredReads reads) {
        Handed() {
            this(new ArrayList<>(), new ArrayList<>(), new ClusteredReads());
        }

        List<SupportedAdjacency> inOrder() {
            adjacencies.sort(GENOME_ORDER);
            return adjacencies;
        }
    }

    /**
     * A junction and how many fragments support it.
     *
     * @param tally the evidence behind it
     * @param precision how its place is known
     * @param uncertainty how far its ends may lie from where they are stated
     * @param templates where the inserted bases come from: one or none
     * @param gap the fragments that seem to cover it
     * @param fragments unique fragments
     */
    private record Weighed(
            Tally tally,
            Precision precision,
            int uncertainty,
            List<GenomicInterval> templates,
            GapFragments gap,
            int fragments) {}

    /** Counts what supports a junction and what crosses its ends unbroken. */
    private record Counting(Reach reach, Depth depth) {
        Weighed precise(
                SplitCluster cluster,
                Assignment<DiscordantPair, DiscordantPair> pairs,
                Assignment<ClipAtEnd, ClippedRead> clips) {
            Adjacency adjacency = cluster.adjacency();
            Tally tally = new Tally(adjacency, cluster.reads(), pairs.of(adjacency), clips.of(adjacency));
            return weighed(tally, Precision.PRECISE, 0, templates(cluster));
        }

        private static List<GenomicInterval> templates(SplitCluster cluster) {
            return cluster.adjacency().inserted().isEmpty()
                    ? List.of()
                    : Passages.of(cluster).map(Passage::piece).stream().toList();
        }

        Weighed imprecise(PairSet set) {
            Tally tally = new Tally(set.adjacency(), List.of(), set.pairs(), List.of());
            return weighed(tally, Precision.IMPRECISE, set.room(), List.of());
        }

        private Weighed weighed(Tally tally, Precision precision, int uncertainty, List<GenomicInterval> templates) {
            GapFragments gap = GapFragments.over(tally, reach, depth);
            return new Weighed(tally, precision, uncertainty, templates, gap, tally.fragments(gap.supporting()));
        }

        SupportedAdjacency inFull(Weighed weighed) {
            Tally tally = weighed.tally();
            return new SupportedAdjacency(
                    tally.junction(),
                    weighed.precision(),
                    weighed.uncertainty(),
                    tally.support(weighed.gap().supporting()),
                    weighed.gap().crossing(depth),
                    tally.quality(reach),
                    weighed.templates());
        }
    }
}
