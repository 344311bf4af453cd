package org.kinfuse.callability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import org.kinfuse.evidence.FragmentSizes;
import org.kinfuse.evidence.StretchDepths;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Targets;
import org.kinfuse.judge.JudgeSettings;
import org.kinfuse.noise.ChanceModel;

/** Says of introns whether a break in them would have been found, by the rules that calls are made by. */
public final class Callability {
    private final CallabilitySettings settings;
    private final JudgeSettings rules;
    private final ChanceModel chance;
    private final FragmentShares shares;

    /**
     * @param settings when an intron counts as callable
     * @param rules what is asked of a call
     * @param chance how often the library joins places by chance
     * @param sizes how long its fragments are
     */
    public Callability(CallabilitySettings settings, JudgeSettings rules, ChanceModel chance, FragmentSizes sizes) {
        this.settings = settings;
        this.rules = rules;
        this.chance = chance;
        this.shares = FragmentShares.of(sizes);
    }

    /** The answers, in the order of the introns. */
    public List<IntronCallability> of(List<BreakIntron> introns, StretchDepths depths, Targets targets) {
        return introns.stream()
                .map(intron -> new IntronCallability(intron, of(intron.place(), depths, targets)))
                .toList();
    }

    /** The answer for any stretch that was measured. */
    public StretchCallability of(GenomicInterval place, StretchDepths depths, Targets targets) {
        OptionalInt onTarget = targets.basesOn(place);
        int[] sorted = depths.of(place);
        Arrays.sort(sorted);
        int median = sorted[(sorted.length - 1) / 2];
        double further = chance.furtherChimeras(place, median);
        Finding call = call(further);
        double fraction = settings.fractionOfOne();
        int needed = call.depthFor(fraction);
        OptionalDouble least = call.leastFraction(median);
        int callable =
                (int) Arrays.stream(sorted).filter(depth -> depth >= needed).count();
        return new StretchCallability(
                place,
                onTarget,
                median,
                call.fragments(),
                needed,
                callable,
                meanProbability(call, sorted, fraction),
                least,
                smaller(least, candidate(further).leastFraction(median)),
                verdict(callable / (double) sorted.length, onTarget));
    }

    /** A call is no less than a candidate. */
    private static OptionalDouble smaller(OptionalDouble ofCall, OptionalDouble ofCandidate) {
        return ofCall.isPresent() && ofCandidate.isPresent()
                ? OptionalDouble.of(Math.min(ofCall.getAsDouble(), ofCandidate.getAsDouble()))
                : ofCandidate.isPresent() ? ofCandidate : ofCall;
    }

    private StretchCallability.Verdict verdict(double share, OptionalInt onTarget) {
        if (share >= settings.shareOfOne()) {
            return StretchCallability.Verdict.CALLABLE;
        }
        return onTarget.orElse(1) == 0
                ? StretchCallability.Verdict.NOT_TARGETED
                : StretchCallability.Verdict.TOO_LITTLE_DEPTH;
    }

    /** What makes a call of tiers 1 to 5. */
    private Finding call(double further) {
        return new Finding(
                others(further, shown -> rules.minimumFragments() - shown), shares.showing(), shares.founding());
    }

    /**
     * What makes a call, or a candidate of a kinase that is kept whole: fewer fragments, if all of them show the junction
     * and one is a split read. Kinases that are known to break need less; that is not counted on.
     */
    private Finding candidate(double further) {
        return new Finding(
                others(further, shown -> shown < rules.minimumFragmentsKinase() ? rules.minimumFragments() - shown : 0),
                shares.showing(),
                shares.splitting());
    }

    /** Pairs that are asked for beside reads that show the junction, as long as any are. */
    private List<Integer> others(double further, IntUnaryOperator byNumber) {
        List<Integer> others = new ArrayList<>();
        int next = Math.max(byNumber.applyAsInt(0), chance.pairsFor(0, further, rules.minimumScore()));
        while (next > 0) {
            others.add(next);
            int shown = others.size();
            next = Math.max(byNumber.applyAsInt(shown), chance.pairsFor(shown, further, rules.minimumScore()));
        }
        // Whatever the score makes of it, a pair is not worth more than a read that shows the junction.
        for (int shown = 0; shown < others.size(); shown++) {
            others.set(shown, Math.max(others.get(shown), others.size() - shown));
        }
        return others;
    }

    /** Over all bases; of those of one depth it is worked out once. */
    private static double meanProbability(Finding finding, int[] sorted, double fraction) {
        double sum = 0;
        double atLast = finding.probability(sorted[0], fraction);
        for (int i = 0; i < sorted.length; i++) {
            if (i > 0 && sorted[i] != sorted[i - 1]) {
                atLast = finding.probability(sorted[i], fraction);
            }
            sum += atLast;
        }
        return sum / sorted.length;
    }
}
