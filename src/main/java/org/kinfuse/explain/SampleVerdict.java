package org.kinfuse.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinfuse.evidence.Material;
import org.kinfuse.explain.SampleExplanation.PartDepth;
import org.kinfuse.explain.SampleExplanation.SeenJunction;
import org.kinfuse.explain.SampleExplanation.Verdict;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.RegionSet;
import org.kinfuse.judge.Call;
import org.kinfuse.judge.JudgeSettings;
import org.kinfuse.judge.RuleVerdict;
import org.kinfuse.judge.Tier;

/** Weighs what a sample shows of two places, in one word and in one sentence. */
final class SampleVerdict {
    private static final double PERCENT = 100;

    /** How many times more fragments are there than are well placed, where placing is what is lacking: our choice. */
    private static final int POORLY_PLACED = 2;

    private final AskedPlace one;
    private final AskedPlace other;
    private final int minimumSpan;

    SampleVerdict(AskedPlace one, AskedPlace other, int minimumSpan) {
        this.one = one;
        this.other = other;
        this.minimumSpan = minimumSpan;
    }

    Verdict of(List<SeenJunction> junctions, List<PartDepth> depths, SampleView sample) {
        if (!junctions.isEmpty()) {
            return junctions.get(0).call().isPresent() ? Verdict.CALLED : Verdict.TURNED_DOWN;
        }
        return sample.material() == Material.RNA
                        || (obstacle(sample).isEmpty() && best(depths).isPresent())
                ? Verdict.NOT_SEEN
                : Verdict.COULD_NOT_BE_SEEN;
    }

    String sentence(List<SeenJunction> junctions, List<PartDepth> depths, SampleView sample) {
        return switch (of(junctions, depths, sample)) {
            case CALLED -> called(junctions);
            case TURNED_DOWN ->
                turnedDown(junctions.get(0)) + stillPossible(junctions.get(0), depths, sample.material());
            case NOT_SEEN -> notSeen(depths, sample.material());
            case COULD_NOT_BE_SEEN ->
                "could not have been seen, because " + obstacle(sample).orElseGet(() -> lacking(depths));
        };
    }

    /** What joins the places but keeps other sides than were asked for. */
    String otherSides(List<SeenJunction> junctions) {
        if (junctions.isEmpty()) {
            return "";
        }
        List<SeenJunction> called =
                junctions.stream().filter(seen -> seen.call().isPresent()).toList();
        return "; a join that keeps other sides is " + (called.isEmpty() ? "seen, but rejected" : called(called));
    }

    private static String called(List<SeenJunction> junctions) {
        return "called: "
                + junctions.stream()
                        .flatMap(seen -> seen.call().stream())
                        .map(SampleVerdict::called)
                        .collect(Collectors.joining("; "));
    }

    private static String called(Call call) {
        int fragments = call.rearrangement().support().uniqueFragments();
        return "call " + call.number() + " in tier " + call.tier().number()
                + (call.tier() == Tier.SIX ? ", a candidate," : "") + " with " + counted(fragments, "unique fragment");
    }

    private static String turnedDown(SeenJunction seen) {
        return "seen with "
                + counted(seen.rearrangement().support().uniqueFragments(), "unique fragment")
                + ", but rejected because of " + (seen.failed().size() == 1 ? "the rule " : "the rules ")
                + seen.failed().stream().map(SampleVerdict::compared).collect(Collectors.joining("; "));
    }

    /** Where too few fragments show something, it may be chance: what a true fusion would have needed is told as well. */
    private static String stillPossible(SeenJunction seen, List<PartDepth> depths, Material material) {
        boolean fewFragments =
                seen.failed().stream().anyMatch(rule -> rule.rule().equals(JudgeSettings.FRAGMENTS_RULE));
        return fewFragments && material == Material.DNA
                ? best(depths)
                        .map(best -> String.format(
                                Locale.ROOT,
                                "; a fusion of %.1f %% of the alleles would have been called",
                                PERCENT * best.callability().leastFraction().orElse(1)))
                        .orElse("")
                : "";
    }

    private static String compared(RuleVerdict rule) {
        return rule.rule() + ": found " + rule.value() + ", asked for " + rule.threshold();
    }

    private static String notSeen(List<PartDepth> depths, Material material) {
        return switch (material) {
            case RNA -> "not seen; whether it could have been is not known of RNA";
            case DNA -> {
                PartDepth best = best(depths).orElseThrow();
                yield String.format(
                        Locale.ROOT,
                        "not seen, though it could have been down to %.1f %% of the alleles: %s is crossed by %s in the "
                                + "median",
                        PERCENT * best.callability().leastFraction().orElse(1),
                        best.part().name(),
                        counted(best.callability().medianDepth(), "unique fragment"));
            }
        };
    }

    /** The part in which the smallest fraction would have been found. */
    private static Optional<PartDepth> best(List<PartDepth> depths) {
        return depths.stream()
                .filter(depth -> depth.callability().leastFraction().isPresent())
                .min(Comparator.comparingDouble(
                        depth -> depth.callability().leastFraction().orElse(1)));
    }

    /** What no depth would overcome. */
    private Optional<String> obstacle(SampleView sample) {
        return excluded(one, sample).or(() -> excluded(other, sample)).or(this::tooNear);
    }

    private static Optional<String> excluded(AskedPlace place, SampleView sample) {
        RegionSet excluded = sample.coverage().excluded();
        return place.parts().stream()
                .flatMap(part -> excluded.overlapping(part.place()).stream())
                .findFirst()
                .filter(region -> place.parts().stream()
                        .allMatch(part -> !excluded.overlapping(part.place()).isEmpty()))
                .map(region -> place.asked() + " lies in a stretch on which no read can be placed, " + region.name());
    }

    /** Only two positions can be so near that nothing between them counts. */
    private Optional<String> tooNear() {
        List<GenomicInterval> parts = Stream.of(one, other)
                .flatMap(place -> place.parts().stream())
                .map(AskedPlace.Part::place)
                .toList();
        int start = parts.stream().mapToInt(GenomicInterval::start).min().orElseThrow();
        int end = parts.stream().mapToInt(GenomicInterval::end).max().orElseThrow();
        if (!one.around().contig().equals(other.around().contig()) || end - start >= minimumSpan) {
            return Optional.empty();
        }
        return Optional.of("the two places lie nearer than the " + minimumSpan + " bases of --min-span");
    }

    private String lacking(List<PartDepth> depths) {
        return Stream.of(one, other)
                .distinct()
                .map(place -> lacking(
                        place,
                        depths.stream()
                                .filter(depth -> depth.place().equals(place))
                                .toList()))
                .collect(Collectors.joining(", and "));
    }

    private static String lacking(AskedPlace place, List<PartDepth> depths) {
        if (depths.stream().allMatch(depth -> depth.callability().onTarget().equals(OptionalInt.of(0)))) {
            return place.asked() + " is not targeted";
        }
        int fragments = depths.stream().mapToInt(PartDepth::fragments).sum();
        int wellPlaced = depths.stream().mapToInt(PartDepth::wellPlaced).sum();
        int deepest = depths.stream()
                .mapToInt(depth -> depth.callability().medianDepth())
                .max()
                .orElse(0);
        int needed = depths.stream()
                .mapToInt(depth -> depth.callability().fragmentsNeeded())
                .min()
                .orElse(0);
        return fragments > POORLY_PLACED * wellPlaced
                ? String.format(
                        Locale.ROOT,
                        "%.0f %% of the fragments at %s are poorly placed, as they fit other places as well",
                        PERCENT * (fragments - wellPlaced) / fragments,
                        place.asked())
                : place.asked() + " is crossed by "
                        + (deepest == 0 ? "no" : Integer.toString(deepest)) + " unique fragment"
                        + (deepest == 1 ? "" : "s") + " in the median, and " + needed + " are asked for";
    }

    private static String counted(int number, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
    }
}
