package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kinfuse.cluster.ClipAtEnd.End;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
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
    private final PlaceIndex<Step> steps;

    /**
     * A junction as a step into a piece.
     *
     * @param cluster the junction
     * @param from its end at which the step starts
     */
    record Step(SplitCluster cluster, End from) {
        /** Both steps of each junction. */
        static List<Step> all(List<SplitCluster> clusters) {
            List<Step> steps = new ArrayList<>(2 * clusters.size());
            for (SplitCluster cluster : clusters) {
                steps.add(new Step(cluster, End.FIRST));
                steps.add(new Step(cluster, End.SECOND));
            }
            return steps;
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
            if (stated.homology() == 0) {
                return stated;
            }
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
            int longest = 0;
            for (SplitRead read : cluster.reads()) {
                longest = Math.max(
                        longest, ReadStops.anchor(read, from.opposite()).alignedBases());
            }
            return longest;
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
            for (SplitRead read : cluster.reads()) {
                if (ReadStops.anchor(read, from).beyond().length()
                        >= inserted + ReadStops.anchor(read, from.opposite()).alignedBases() + GOES_ON) {
                    return true;
                }
            }
            return false;
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

    private SteppingStones(ClusterSettings settings, List<Step> all) {
        this.settings = settings;
        this.steps = PlaceIndex.of(all, Step::piece);
    }

    /** Ways across pieces, of each junction the best. */
    static List<Crossing> among(List<SplitCluster> clusters, ClusterSettings settings) {
        List<Step> all = Step.all(clusters);
        SteppingStones stones = new SteppingStones(settings, all);
        List<Crossing> crossings = new ArrayList<>();
        for (Step step : all) {
            if (step.piece().kept() == Side.RIGHT && isShort(step, settings)) {
                stones.best(step).ifPresent(crossings::add);
            }
        }
        return crossings;
    }

    private static boolean isShort(Step step, ClusterSettings settings) {
        return step.longest() <= Seam.LONGEST_INSERTION + settings.alignerTolerance();
    }

    private Optional<Crossing> best(Step into) {
        Breakend start = into.piece();
        List<Step> near = steps.between(facing(start), start.position(), start.position() + Seam.LONGEST_INSERTION);
        if (near.isEmpty()) {
            return Optional.empty();
        }
        return near.stream()
                .filter(out -> isShort(out, settings) && !out.cluster().equals(into.cluster()))
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
        return steps.between(facing(edge), Math.min(edge.position(), far), Math.max(edge.position(), far)).stream()
                .anyMatch(step -> step.skips() && !step.cluster().equals(known));
    }

    /** The same place with the other side kept. */
    private static Breakend facing(Breakend edge) {
        return new Breakend(edge.contig(), edge.position(), edge.kept().opposite());
    }

    /** Steps whose reads go on past a short piece, though no junction leads on. */
    static List<Step> open(List<SplitCluster> clusters, ClusterSettings settings) {
        return Step.all(clusters).stream()
                .filter(step -> isShort(step, settings) && step.goesOn())
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
