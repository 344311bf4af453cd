package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kinfuse.cluster.JunctionAssembly.Workshop;
import org.kinfuse.cluster.ReferencePlacing.Window;
import org.kinfuse.cluster.SteppingStones.Step;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.evidence.SplitRead.Passage;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;

/**
 * Finds junctions of which no aligner placed both sides of any read: clips are laid upon the clips at the place that pairs
 * lead to. So it is with aligners that write no SA tags, with sides too short for them, and with insertions.
 *
 * <pre>
 *   ======>  . . . . . . . . . . . . . .  <======     a pair leads from here to there
 *     =======|bbbbbbb          aaaaaaaaa|=======      clips that stop here and there
 *     aaaaaaaaaaaaaaa|==========                      laid upon each other, they read the same
 * </pre>
 */
final class ClipSeams {
    /**
     * Bases that a flank must show of what the other aligns: two ends that both lead to one third place read the same
     * there, and are no junction.
     */
    private static final int ARRIVING = 10;

    private final ClusterSettings settings;
    private final Reach reach;
    private final Stops clips;
    private final Stops strong;
    private final Map<Breakend, Step> steps = new HashMap<>();
    private final Map<Breakend, Flank> flanks = new HashMap<>();
    private final Set<Candidate> candidates = new TreeSet<>();
    private final boolean readsReference;
    private final ReferencePlacing placing;
    private final List<Lead> leads = new ArrayList<>();

    /** Two ends that may be joined. */
    private record Candidate(Breakend one, Breakend other) implements Comparable<Candidate> {
        private static final Comparator<Candidate> ORDER =
                Comparator.comparing(Candidate::one).thenComparing(Candidate::other);

        @Override
        public int compareTo(Candidate other) {
            return ORDER.compare(this, other);
        }
    }

    /** A place where reads stop, and where on the reference the bases past it may lie. */
    private record Lead(Breakend stop, Window window) {}

    /**
     * Reads that seams place.
     *
     * @param reads the reads
     * @param used the clips among them
     * @param stepped junctions that turned out to be steps
     */
    record Found(List<SplitRead> reads, Set<ClippedRead> used, Set<SplitCluster> stepped) {}

    /**
     * @param clips reads that stop, and support no junction
     * @param steps junctions that lead into short pieces which reads leave again
     */
    ClipSeams(Workshop shop, List<ClippedRead> clips, List<Step> steps) {
        this.settings = shop.settings();
        this.reach = shop.reach();
        this.readsReference = !shop.reference().isEmpty();
        this.placing = new ReferencePlacing(shop.reference());
        this.clips = Stops.of(clips);
        List<ClippedRead> of = new ArrayList<>();
        for (ClippedRead clip : clips) {
            // The clip itself is one of them.
            if (settings.minimumFragments() <= 1
                    || Molecules.count(this.clips.at(clip.breakend())) >= settings.minimumFragments()) {
                of.add(clip);
            }
        }
        for (Step step : steps) {
            this.steps.putIfAbsent(step.start(), step);
            of.addAll(ReadStops.at(step.cluster(), step.from()));
        }
        this.strong = Stops.of(of);
    }

    /** The reads of all seams between ends that pairs join, or that lie beside a piece. */
    Found between(List<DiscordantPair> pairs, List<PairSet> sets) {
        for (DiscordantPair pair : pairs) {
            SpanningPair spanning = SpanningPair.of(pair);
            Breakend first = spanning.innermost().first();
            Breakend second = spanning.innermost().second();
            int room = Math.max(0, reach.fragment() - spanning.alignedBases());
            candidates(strong, first, clips, second, room);
            candidates(strong, second, clips, first, room);
        }
        for (PairSet set : sets) {
            if (readsReference) {
                lead(set, set.adjacency().first(), set.adjacency().second());
                lead(set, set.adjacency().second(), set.adjacency().first());
            }
            if (set.pairs().size() >= settings.minimumFragments()) {
                candidates(
                        clips, set.adjacency().first(), clips, set.adjacency().second(), set.room());
            }
        }
        for (Step step : steps.values()) {
            Breakend piece = step.piece();
            for (Breakend facing : List.of(
                    piece,
                    new Breakend(piece.contig(), piece.position(), piece.kept().opposite()))) {
                clips.near(facing, reach.fragment(), reach.fragment())
                        .forEach(other -> candidates.add(new Candidate(step.start(), other)));
                if (readsReference) {
                    leads.add(new Lead(
                            step.start(), new Window(facing, reach.fragment(), reach.fragment(), step.quality())));
                }
            }
        }
        return found();
    }

    private void candidates(Stops ones, Breakend one, Stops others, Breakend other, int room) {
        List<Breakend> here = ones.near(one, reach.overrun(), room);
        if (!here.isEmpty()) {
            for (Breakend there : others.near(other, reach.overrun(), room)) {
                here.forEach(breakend -> candidates.add(new Candidate(breakend, there)));
            }
        }
    }

    /** Where reads stop at one end of a set of pairs, the bases past it may lie at the other. */
    private void lead(PairSet set, Breakend here, Breakend there) {
        for (Breakend stop : clips.near(here, reach.overrun(), set.room())) {
            List<Evidence> behind = new ArrayList<>(set.pairs());
            behind.addAll(clips.at(stop));
            if (Molecules.count(behind) >= settings.minimumFragments()) {
                leads.add(new Lead(stop, new Window(there, reach.overrun(), set.room(), set.mappingQuality(there))));
            }
        }
    }

    /** A junction and the reads behind it. */
    private record Made(Seam seam, List<Step> steps, int reads) {
        /** An end that a read misplaced has few reads, and leaves bases over. */
        static final Comparator<Made> BEST_FIRST = Comparator.comparingInt(Made::reads)
                .reversed()
                .thenComparingInt(made -> Math.abs(made.seam().inserted()))
                .thenComparing(made -> made.seam().junction());
    }

    private Found found() {
        List<Made> seams = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!candidate.one().equals(candidate.other())) {
                made(candidate).ifPresent(seams::add);
            }
        }
        Found found = new Found(new ArrayList<>(), new HashSet<>(), new HashSet<>());
        placeAll(seams, found);
        placeAll(onReference(found), found);
        return found;
    }

    private void placeAll(List<Made> seams, Found found) {
        seams.sort(Made.BEST_FIRST);
        seams.forEach(made -> place(made.seam(), made.steps().stream().findFirst(), found));
    }

    /** The seams between reads that no other reads explain and the reference. */
    private List<Made> onReference(Found found) {
        List<Made> seams = new ArrayList<>();
        for (Lead lead : leads) {
            Optional<Step> step = Optional.ofNullable(steps.get(lead.stop()));
            boolean open = step.map(into -> !found.stepped().contains(into.cluster()))
                    .orElseGet(() -> !found.used().containsAll(clips.at(lead.stop())));
            if (open) {
                placing.seam(flank(lead.stop()), lead.window())
                        .filter(Seam::liesOnContigs)
                        .flatMap(seam -> made(seam, step, reads(step, lead.stop())))
                        .ifPresent(seams::add);
            }
        }
        return seams;
    }

    private Optional<Made> made(Candidate candidate) {
        Optional<Step> step = Optional.ofNullable(steps.get(candidate.one()));
        int reads = clips.at(candidate.other()).size() + reads(step, candidate.one());
        return Seam.of(flank(candidate.one()), clipFlank(candidate.other()), settings)
                .flatMap(seam -> made(seam, step, reads));
    }

    private int reads(Optional<Step> step, Breakend stop) {
        return step.map(into -> into.cluster().reads().size())
                .orElseGet(() -> clips.at(stop).size());
    }

    private Optional<Made> made(Seam seam, Optional<Step> step, int reads) {
        return Optional.of(new Made(seam, step.stream().toList(), reads))
                .filter(made -> seam.arriving() >= ARRIVING && settings.spansEnough(seam.junction()))
                .filter(made -> step.isEmpty() || passes(step.get(), seam));
    }

    private Flank flank(Breakend breakend) {
        Step step = steps.get(breakend);
        return step == null ? clipFlank(breakend) : step.flank();
    }

    private Flank clipFlank(Breakend breakend) {
        return flanks.computeIfAbsent(breakend, end -> Flank.of(end, clips.at(end)));
    }

    private boolean passes(Step step, Seam seam) {
        return step.longest() <= seam.inserted() + settings.alignerTolerance();
    }

    private void place(Seam seam, Optional<Step> step, Found found) {
        List<Passage> passage =
                step
                        .map(into -> new Passage(
                                piece(into, seam), List.of(into.cluster().adjacency())))
                        .stream()
                        .toList();
        if (step.isPresent()) {
            if (!found.stepped().add(step.get().cluster())) {
                return;
            }
            for (SplitRead read : step.get().cluster().reads()) {
                found.reads()
                        .add(ReadStops.across(
                                seam, ReadStops.at(read, step.get().from()), passage));
            }
        } else {
            clips.at(seam.one().breakend()).forEach(clip -> place(seam, clip, passage, found));
        }
        clips.at(seam.other().breakend()).forEach(clip -> place(seam.turned(), clip, passage, found));
    }

    /** A clip that reaches the other side far enough becomes a split read; others may still join the junction. */
    private void place(Seam seam, ClippedRead clip, List<Passage> passage, Found found) {
        boolean reaches = clip.clipped().length() - seam.inserted() >= settings.clipBases();
        if (reaches
                && seam.one().beyond().compare(Flank.beyond(clip), 0).agrees(settings)
                && found.used().add(clip)) {
            found.reads().add(ReadStops.across(seam, clip, passage));
        }
    }

    private static GenomicInterval piece(Step step, Seam seam) {
        Breakend begin = step.piece();
        int end = begin.position()
                - (Math.min(step.longest(), seam.inserted()) - 1) * begin.kept().outward();
        // Reads may insert more bases than their contig has there.
        int start = Math.max(1, Math.min(begin.position(), end));
        return new GenomicInterval(begin.contig(), start, Math.max(begin.position(), end));
    }
}
