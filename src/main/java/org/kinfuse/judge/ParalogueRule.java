package org.kinfuse.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Interpretation;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomicInterval;

/**
 * A rearrangement into a gene that has a copy is told once. An aligner puts the reads that fit both now here, now there, so
 * that two junctions share one end, and the other end of each lies where the reads of the other fit as well: of the two the
 * better placed one stands, then the one with more fragments.
 */
final class ParalogueRule implements EvidenceRule {
    static final String NAME = "paralogue";

    /** Bases by which the shared end of the two may differ, as pairs alone do not tell it to the base. */
    private static final int SAME_END = 200;

    /** Bases around the named place, which tells where reads begin and not where the break lies. */
    private static final int SAME_COPY = 1_000;

    private static final Comparator<SupportedAdjacency> BETTER = Comparator.comparing(SupportedAdjacency::precision)
            .thenComparing(
                    junction -> Math.min(
                            junction.support().firstMappingQuality(),
                            junction.support().secondMappingQuality()),
                    Comparator.reverseOrder())
            .thenComparing(junction -> junction.support().uniqueFragments(), Comparator.reverseOrder())
            .thenComparing(SupportedAdjacency::adjacency);

    private final Map<SupportedAdjacency, SupportedAdjacency> betterOnes = new HashMap<>();

    /** A junction with a copy for one of its ends, as seen from the other. */
    private record View(SupportedAdjacency junction, Breakend shared, Breakend end, GenomicInterval copy) {
        boolean isTheOtherOf(View other) {
            return isSame(shared, other.shared) && isAt(end, other.copy) && isAt(other.end, copy);
        }

        private static boolean isSame(Breakend one, Breakend other) {
            return one.contig().equals(other.contig())
                    && one.kept() == other.kept()
                    && Math.abs(one.position() - other.position()) <= SAME_END;
        }

        private static boolean isAt(Breakend end, GenomicInterval copy) {
            return end.contig().equals(copy.contig())
                    && end.position() >= copy.start() - SAME_COPY
                    && end.position() <= copy.end() + SAME_COPY;
        }
    }

    /** The rule for a sample with these rearrangements. */
    static ParalogueRule of(List<SupportedAdjacency> all) {
        Map<Contig, List<View>> views = new HashMap<>();
        for (SupportedAdjacency junction : all) {
            Breakend first = junction.adjacency().first();
            Breakend second = junction.adjacency().second();
            Paralogue.ofFirst(junction).ifPresent(copy -> add(new View(junction, second, first, copy.copy()), views));
            Paralogue.ofSecond(junction).ifPresent(copy -> add(new View(junction, first, second, copy.copy()), views));
        }
        ParalogueRule rule = new ParalogueRule();
        for (List<View> onContig : views.values()) {
            for (View view : onContig) {
                onContig.stream()
                        .filter(other -> other.isTheOtherOf(view) && BETTER.compare(other.junction, view.junction) < 0)
                        .map(View::junction)
                        .min(BETTER)
                        .ifPresent(better -> rule.betterOnes.put(view.junction, better));
            }
        }
        return rule;
    }

    private static void add(View view, Map<Contig, List<View>> views) {
        views.computeIfAbsent(view.shared().contig(), contig -> new ArrayList<>())
                .add(view);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public RuleVerdict judge(SupportedAdjacency rearrangement, Interpretation interpretation) {
        Optional<SupportedAdjacency> better = Optional.ofNullable(betterOnes.get(rearrangement));
        return new RuleVerdict(
                NAME,
                better.isPresent() ? RuleVerdict.Result.FAIL : RuleVerdict.Result.PASS,
                better.map(other -> "the same as " + other.adjacency().first() + " to "
                                + other.adjacency().second())
                        .orElse("none"),
                "none");
    }
}
