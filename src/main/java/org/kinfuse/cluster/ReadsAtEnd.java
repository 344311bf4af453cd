package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kinfuse.cluster.ClipAtEnd.End;
import org.kinfuse.cluster.OutwardBases.Comparison;
import org.kinfuse.evidence.Alternative;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.Fragment;
import org.kinfuse.evidence.JunctionQuality;
import org.kinfuse.evidence.PairEnd;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.evidence.SplitRead.Anchor;
import org.kinfuse.genome.Breakend;

/** The reads at one end of a junction, whatever kind of evidence they are. */
final class ReadsAtEnd {
    private final End end;
    private final Breakend breakend;
    private final Breakend other;
    private final Reach reach;
    private final Set<Long> starts = new HashSet<>();
    private final List<OutwardBases> beyond = new ArrayList<>();
    private int reads;
    private int elsewhere;
    private int alternativeAtOther;
    private int unnamed;
    private final CopiesOfReads copies;

    private ReadsAtEnd(End end, Breakend breakend, Breakend other, Reach reach) {
        this.end = end;
        this.breakend = breakend;
        this.other = other;
        this.reach = reach;
        this.copies = new CopiesOfReads(reach.fragment());
    }

    /** What the reads behind a tally are like at one of its ends. */
    static JunctionQuality.End quality(Tally tally, End end, Reach reach) {
        ReadsAtEnd there = new ReadsAtEnd(
                end,
                ClipAtEnd.breakend(tally.junction(), end),
                ClipAtEnd.breakend(tally.junction(), end.opposite()),
                reach);
        tally.splitReads().forEach(there::add);
        tally.pairs().forEach(there::add);
        tally.clips().forEach(there::add);
        return there.quality();
    }

    private JunctionQuality.End quality() {
        OutwardBases majority = OutwardBases.majority(beyond);
        int compared = 0;
        int different = 0;
        for (OutwardBases bases : beyond) {
            Comparison comparison = majority.compare(bases, 0);
            compared += comparison.compared();
            different += comparison.different();
        }
        return new JunctionQuality.End(
                starts.size(),
                reads,
                elsewhere,
                alternativeAtOther,
                majority.forward(breakend.kept()),
                compared,
                different,
                unnamed,
                copies.mostRead());
    }

    private void add(SplitRead read) {
        start(read);
        Anchor anchor =
                switch (end) {
                    case FIRST -> read.first();
                    case SECOND -> read.second();
                };
        placed(anchor.mappingQuality(), anchor.alternatives());
        // What a read tells starts at its own breakend: only those placed alike can be laid upon each other.
        if (ClipAtEnd.breakend(read.adjacency(), end).equals(breakend)) {
            bases(anchor.beyond());
        }
    }

    private void add(DiscordantPair pair) {
        start(pair);
        SpanningPair spanning = SpanningPair.of(pair);
        PairEnd mate =
                switch (end) {
                    case FIRST -> spanning.first();
                    case SECOND -> spanning.second();
                };
        placed(mate.mappingQuality(), mate.alternatives());
    }

    private void add(ClipAtEnd clip) {
        start(clip.clip());
        if (clip.end() == end) {
            placed(clip.clip().mappingQuality(), List.of());
            if (clip.clip().breakend().equals(breakend)) {
                bases(clip.clip().clipped());
            }
        }
    }

    private void bases(String forward) {
        if (!forward.isEmpty()) {
            beyond.add(OutwardBases.past(breakend.kept(), forward));
        }
    }

    private void start(Evidence piece) {
        Fragment fragment = piece.fragment();
        long outer =
                switch (end) {
                    case FIRST -> fragment.firstEnd();
                    case SECOND -> fragment.secondEnd();
                };
        if (outer != Fragment.NO_END) {
            starts.add(outer);
        }
    }

    private void placed(int mappingQuality, List<Alternative> alternatives) {
        reads++;
        elsewhere += mappingQuality == 0 || !alternatives.isEmpty() ? 1 : 0;
        unnamed += mappingQuality == 0 && alternatives.isEmpty() ? 1 : 0;
        alternativeAtOther += alternatives.stream().anyMatch(this::isNearOther) ? 1 : 0;
        copies.add(alternatives.stream()
                .filter(alternative -> !isNear(alternative, breakend))
                .toList());
    }

    private boolean isNearOther(Alternative alternative) {
        return isNear(alternative, other);
    }

    private boolean isNear(Alternative alternative, Breakend place) {
        return alternative.contig().equals(place.contig())
                && Math.abs(alternative.start() - place.position()) <= reach.fragment();
    }
}
