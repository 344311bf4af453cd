package org.kinfuse.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.kinfuse.compare.ExpectedFusion.Must;
import org.kinfuse.compare.ExpectedFusion.Reciprocal;
import org.kinfuse.judge.Tier;
import org.kinfuse.report.SampleName;
import org.kinfuse.report.TsvColumn;

/**
 * Compares what is expected with what was observed, sample by sample. Each expectation has one call at most and each call
 * answers one expectation at most, so that as few expectations as possible fail.
 */
public final class Comparer {
    private final List<ExpectedFusion> expected;
    private final List<NumberRange> nothingElse;

    /**
     * A comparer.
     *
     * @param expected what is expected, in the order in which it is answered
     */
    public Comparer(List<ExpectedFusion> expected) {
        this(expected, List.of());
    }

    private Comparer(List<ExpectedFusion> expected, List<NumberRange> nothingElse) {
        this.expected = List.copyOf(expected);
        this.nothingElse = List.copyOf(nothingElse);
    }

    /**
     * The same, and calls of some tiers must all be expected or allowed.
     *
     * @param tiers {@code 1-2}
     * @throws IllegalArgumentException if that is no range of numbers
     */
    public Comparer withNothingElseIn(String tiers) {
        NumberRange range = NumberRange.of(tiers);
        if (Arrays.stream(Tier.values()).noneMatch(tier -> range.contains(tier.number()))) {
            throw new IllegalArgumentException("there are tiers 1 to 6");
        }
        return new Comparer(expected, List.of(range));
    }

    /** What comes of it. */
    public Comparison compare(List<ObservedSample> samples) {
        List<Answer> answers = new ArrayList<>();
        for (ExpectedFusion each : expected) {
            if (samples.stream().noneMatch(sample -> concerns(each, sample))) {
                answers.add(Answer.of(Verdict.NO_SAMPLE, each.row().sample(), each, List.of())
                        .remarking(List.of("no file is of sample '" + each.row().sample() + "', but of "
                                + String.join(
                                        ", ",
                                        samples.stream()
                                                .map(sample -> "'" + sample.sample() + "'")
                                                .toList()))));
            }
        }
        for (ObservedSample sample : samples) {
            answers.addAll(ofSample(sample));
        }
        return new Comparison(answers);
    }

    private static boolean concerns(ExpectedFusion each, ObservedSample sample) {
        return each.row().sample().isEmpty()
                || SampleName.ofText(each.row().sample()).equals(sample.sample());
    }

    private List<ExpectedFusion> rows(ObservedSample sample, Must must) {
        return expected.stream()
                .filter(each -> each.must() == must && concerns(each, sample))
                .toList();
    }

    private List<Answer> ofSample(ObservedSample sample) {
        List<ExpectedFusion> wanted = rows(sample, Must.PRESENT);
        List<List<ObservedCall>> groups = groups(sample);
        List<Optional<Pairing>> pairings = new OneToOne(wanted, groups).pairings();
        List<Answer> answers = new ArrayList<>();
        Set<ObservedCall> accounted = new LinkedHashSet<>();
        for (int index = 0; index < wanted.size(); index++) {
            Answer answer = present(sample, wanted.get(index), pairings.get(index));
            answers.add(answer);
            answer.pairings().forEach(pairing -> accounted.add(pairing.call()));
            if (wanted.get(index).reciprocal() == Reciprocal.YES && answer.verdict() == Verdict.FOUND) {
                accounted.addAll(halves(sample, wanted.get(index)));
            }
        }
        addOthersThatSayTheSame(groups, accounted);
        for (ExpectedFusion each : rows(sample, Must.ALLOWED)) {
            List<ObservedCall> calls = holding(sample, each, accounted);
            accounted.addAll(calls);
            addOthersThatSayTheSame(groups, accounted);
            answers.add(Answer.of(Verdict.ALLOWED, name(sample), each, pairings(calls)));
        }
        Set<ObservedCall> forbidden = new LinkedHashSet<>();
        for (ExpectedFusion each : rows(sample, Must.ABSENT)) {
            List<ObservedCall> calls = holding(sample, each, accounted);
            forbidden.addAll(calls);
            Verdict verdict = calls.isEmpty() ? Verdict.ABSENT : Verdict.FORBIDDEN;
            answers.add(Answer.of(verdict, name(sample), each, pairings(calls)));
        }
        accounted.addAll(forbidden);
        answers.sort(Comparator.comparingInt(
                answer -> answer.row().map(ExpectedFusion.Row::line).orElse(0)));
        answers.addAll(unexpected(sample, accounted));
        return answers;
    }

    private static String name(ObservedSample sample) {
        return sample.sample().text();
    }

    private static Answer present(ObservedSample sample, ExpectedFusion wanted, Optional<Pairing> pairing) {
        return pairing.map(found -> Answer.of(
                        found.holds() ? Verdict.FOUND : Verdict.DIFFERS, name(sample), wanted, List.of(found)))
                .orElseGet(() -> Answer.of(Verdict.MISSING, name(sample), wanted, List.of())
                        .remarking(new WhyMissing(sample, wanted).remarks()));
    }

    private static List<ObservedCall> halves(ObservedSample sample, ExpectedFusion wanted) {
        Pairer pairer = new Pairer(wanted);
        return sample.calls().stream().filter(pairer::holds).toList();
    }

    /** Calls of several files that are one: several callers say the same. */
    private static List<List<ObservedCall>> groups(ObservedSample sample) {
        List<List<ObservedCall>> groups = new ArrayList<>();
        for (ObservedCall call : sample.calls()) {
            groups.stream()
                    .filter(group -> group.get(0).file() != call.file()
                            && group.stream().noneMatch(known -> known.file() == call.file())
                            && areOne(group.get(0), call))
                    .findFirst()
                    .orElseGet(() -> {
                        List<ObservedCall> own = new ArrayList<>();
                        groups.add(own);
                        return own;
                    })
                    .add(call);
        }
        return groups;
    }

    private static void addOthersThatSayTheSame(List<List<ObservedCall>> groups, Set<ObservedCall> accounted) {
        for (List<ObservedCall> group : groups) {
            if (group.stream().anyMatch(accounted::contains)) {
                accounted.addAll(group);
            }
        }
    }

    private static boolean areOne(ObservedCall one, ObservedCall other) {
        int within = ExpectedSettings.DEFAULTS.within() + one.uncertainty() + other.uncertainty();
        return ExpectedJunction.of(one.junction())
                        .distance(other.junction(), ExpectedJunction.Half.SAME)
                        .orElse(Integer.MAX_VALUE)
                <= within;
    }

    private static List<ObservedCall> holding(ObservedSample sample, ExpectedFusion row, Set<ObservedCall> accounted) {
        Pairer pairer = new Pairer(row);
        return sample.calls().stream()
                .filter(call -> !accounted.contains(call) && pairer.holds(call))
                .toList();
    }

    private List<Answer> unexpected(ObservedSample sample, Set<ObservedCall> accounted) {
        return sample.calls().stream()
                .filter(call -> !accounted.contains(call))
                .filter(call -> nothingElse.stream().anyMatch(tiers -> tiers.holds(call.cell(TsvColumn.TIER))))
                .map(call -> Answer.unexpected(name(sample), pairing(call)))
                .toList();
    }

    private static List<Pairing> pairings(List<ObservedCall> calls) {
        return calls.stream().map(Comparer::pairing).toList();
    }

    private static Pairing pairing(ObservedCall call) {
        return new Pairing(call, OptionalInt.empty(), Pairing.Half.EXPECTED, List.of());
    }
}
