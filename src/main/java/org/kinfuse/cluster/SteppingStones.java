package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kinfuse.cluster.ClipAtEnd.End;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Side;

/**
 * Junctions that lead into a short piece of the genome which reads leave again at its other end: steps of one junction
 * with a templated insertion, though no read may pass through the piece as a whole.
 *
 * <pre>
 *   AAAAAAAAAA|ttttttt|BBBBBBBBBB      the sample
 *   aaaaaaaaaa|ttttttt|bb              seems to show a junction A to t
 *          aaa|ttttttt|bbbbbbbb        seems to show a junction t to B, or stops at B
 * </pre>
 */
final class SteppingStones {
    /** Bases that a read must go on past the piece. */
    private static final int GOES_ON = 5;

    /** Bases within which the next exon edge of a spliced molecule lies: nine of ten inner exons are shorter. */
    private static final int EXON = 300;

    /** Nearly all introns of human genes are shorter. */
    private static final int LONGEST_INTRON = 500_000;

    private final ClusterSettings settings;
    private final Map<Contig, NavigableMap<Integer, List<Step>>> steps = new HashMap<>();

    /**
     * A junction as a step into a piece.
     *
     * @param cluster the junction
     * @param from its end at which the step starts
     */
    record Step(SplitCluster cluster, End from) {
        static Stream<Step> of(SplitCluster cluster) {
            return Stream.of(End.values()).map(from -> new Step(cluster, from));
        }

        /** Where the step starts: as far out as the bases match. */
        Breakend start() {
            return ClipAtEnd.breakend(placed(), from);
        }

        /** Where the piece begins. */
        Breakend piece() {
            return ClipAtEnd.breakend(placed(), from.opposite());
        }

        private Adjacency placed() {
            Adjacency stated = cluster.adjacency();
            Adjacency slid = stated.slid(stated.homology());
            return Orientation.of(slid).equals(Orientation.of(stated)) && outward(stated, slid) > 0 ? slid : stated;
        }

        private int outward(Adjacency stated, Adjacency slid) {
            Breakend before = ClipAtEnd.breakend(stated, from);
            return (ClipAtEnd.breakend(slid, from).position() - before.position())
                    * before.kept().outward();
        }

        /** The most bases that a read has in the piece, or past it. */
        int longest() {
            return cluster.reads().stream()
                    .mapToInt(read -> ReadStops.anchor(read, from.opposite()).alignedBases())
                    .max()
                    .orElse(0);
        }

        /** The best mapping quality of its reads in the piece. */
        int quality() {
            return cluster.reads().stream()
                    .mapToInt(read -> ReadStops.anchor(read, from.opposite()).mappingQuality())
                    .max()
                    .orElse(0);
        }

        /** Whether a read that comes from the start leaves the piece again. */
        boolean goesOn() {
            int inserted = cluster.adjacency().inserted().length();
            return cluster.reads().stream()
                    .anyMatch(read -> ReadStops.anchor(read, from).beyond().length()
                            >= inserted
                                    + ReadStops.anchor(read, from.opposite()).alignedBases()
                                    + GOES_ON);
        }

        /** What its reads show at its start. */
        Flank flank() {
            Breakend stated = ClipAtEnd.breakend(cluster.adjacency(), from);
            return Flank.of(stated, ReadStops.at(cluster, from)).movedOut(outward(cluster.adjacency(), placed()));
        }

        /** Whether it skips a stretch of one contig that may be an intron. */
        boolean skips() {
            Adjacency adjacency = cluster.adjacency();
            return adjacency.first().contig().equals(adjacency.second().contig())
                    && adjacency.second().position() - adjacency.first().position() <= LONGEST_INTRON
                    && adjacency.first().kept() == Side.LEFT
                    && adjacency.second().kept() == Side.RIGHT;
        }
    }

    /** A way across a piece. */
    record Crossing(Step into, Step out, Seam seam) {
        /** The piece. */
        GenomicInterval piece() {
            int one = into.piece().position();
            int other = out.piece().position();
            return new GenomicInterval(into.piece().contig(), Math.min(one, other), Math.max(one, other));
        }
    }

    private SteppingStones(ClusterSettings settings) {
        this.settings = settings;
    }

    /** Ways across pieces, of each junction the best. */
    static List<Crossing> among(List<SplitCluster> clusters, ClusterSettings settings) {
        SteppingStones stones = new SteppingStones(settings);
        List<Step> all = new ArrayList<>();
        for (SplitCluster cluster : clusters) {
            Step.of(cluster).forEach(step -> {
                stones.steps
                        .computeIfAbsent(step.piece().contig(), contig -> new TreeMap<>())
                        .computeIfAbsent(step.piece().position(), position -> new ArrayList<>())
                        .add(step);
                all.add(step);
            });
        }
        return all.stream()
                .filter(step -> step.piece().kept() == Side.RIGHT && stones.isShort(step))
                .map(stones::best)
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean isShort(Step step) {
        return step.longest() <= Seam.LONGEST_INSERTION + settings.alignerTolerance();
    }

    private Optional<Crossing> best(Step into) {
        int start = into.piece().position();
        return steps
                .getOrDefault(into.piece().contig(), new TreeMap<>())
                .subMap(start, true, start + Seam.LONGEST_INSERTION, true)
                .values()
                .stream()
                .flatMap(List::stream)
                .filter(out -> out.piece().kept() == Side.LEFT
                        && isShort(out)
                        && !out.cluster().equals(into.cluster()))
                .filter(out -> staysWithin(into, out) && (into.goesOn() || out.goesOn()))
                .filter(out -> !isSpliced(into, out))
                .flatMap(out ->
                        Seam.of(into.flank(), out.flank(), settings)
                                .map(seam -> new Crossing(into, out, seam))
                                .stream())
                .filter(crossing ->
                        crossing.seam().inserted() > 0 && crossing.seam().arriving() >= GOES_ON)
                .filter(crossing -> settings.spansEnough(crossing.seam().junction()))
                .max(Comparator.comparingInt(
                                (Crossing crossing) -> crossing.seam().matches())
                        .thenComparing(crossing -> crossing.out().cluster(), SplitCluster.STRONGEST_FIRST.reversed()));
    }

    private boolean staysWithin(Step into, Step out) {
        int piece = out.piece().position() - into.piece().position();
        return Math.max(into.longest(), out.longest()) <= piece + settings.alignerTolerance();
    }

    /** Whether the piece looks like an exon: a neighbour on its contig leads on to a further exon. */
    private boolean isSpliced(Step into, Step out) {
        return (into.skips() && leadsOn(into.start(), into.cluster()))
                || (out.skips() && leadsOn(out.start(), out.cluster()));
    }

    private boolean leadsOn(Breakend edge, SplitCluster known) {
        int far = edge.position() - EXON * edge.kept().outward();
        return steps
                .getOrDefault(edge.contig(), new TreeMap<>())
                .subMap(Math.min(edge.position(), far), true, Math.max(edge.position(), far), true)
                .values()
                .stream()
                .flatMap(List::stream)
                .anyMatch(step -> step.piece().kept() != edge.kept()
                        && step.skips()
                        && !step.cluster().equals(known));
    }

    /** Steps whose reads go on past a short piece, though no junction leads on. */
    static List<Step> open(List<SplitCluster> clusters, ClusterSettings settings) {
        SteppingStones stones = new SteppingStones(settings);
        return clusters.stream()
                .flatMap(Step::of)
                .filter(step -> stones.isShort(step) && step.goesOn())
                .toList();
    }

    /** All reads of a way across a piece, told as reads of the one junction. */
    static List<SplitRead> reads(Crossing crossing) {
        Seam back = crossing.seam().turned();
        SplitRead.Passage passage = new SplitRead.Passage(
                crossing.piece(),
                List.of(
                        crossing.into().cluster().adjacency(),
                        crossing.out().cluster().adjacency()));
        List<SplitRead> reads = new ArrayList<>();
        for (SplitRead read : crossing.into().cluster().reads()) {
            reads.add(ReadStops.across(
                    crossing.seam(), ReadStops.at(read, crossing.into().from()), List.of(passage)));
        }
        for (SplitRead read : crossing.out().cluster().reads()) {
            reads.add(ReadStops.across(back, ReadStops.at(read, crossing.out().from()), List.of(passage)));
        }
        return reads;
    }
}
