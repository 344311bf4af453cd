package org.kinfuse.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Interpretation;
import org.kinfuse.fuse.Interpreter;
import org.kinfuse.fuse.Outcome;
import org.kinfuse.locate.Place;

/** Turns rearrangements into calls: evidence decides between call and rejection, biology decides the tier. */
public final class Judge {
    private final Interpreter interpreter;
    private final Interpreter.GenePairs knownPairs;
    private final List<EvidenceRule> rules;
    private final Reasoning reasoning;

    /**
     * A judge.
     *
     * @param interpreter says what an adjacency means
     * @param knownPairs gene pairs reported in cancer
     * @param settings thresholds of the evidence rules
     */
    public Judge(Interpreter interpreter, Interpreter.GenePairs knownPairs, JudgeSettings settings) {
        this.interpreter = interpreter;
        this.knownPairs = knownPairs;
        this.rules = List.of(new SpanRule(settings), new FragmentRule(settings), new MappingQualityRule(settings));
        this.reasoning = new Reasoning(settings);
    }

    /** The answers for all rearrangements of one sample. */
    public Judgement judge(List<SupportedAdjacency> rearrangements) {
        List<Accepted> accepted = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        for (SupportedAdjacency rearrangement : rearrangements) {
            Interpretation interpretation = interpreter.interpret(rearrangement.adjacency());
            List<RuleVerdict> failed = rules.stream()
                    .map(rule -> rule.judge(rearrangement, interpretation))
                    .filter(verdict -> verdict.result() == RuleVerdict.Result.FAIL)
                    .toList();
            if (failed.isEmpty()) {
                accepted.add(accept(rearrangement, interpretation));
            } else {
                rejections.add(new Rejection(rearrangement, genes(interpretation.headline()), failed));
            }
        }
        accepted.sort(Accepted.ORDER);
        rejections.sort(
                Comparator.comparing(rejection -> rejection.rearrangement().adjacency()));
        return new Judgement(numbered(accepted), rejections);
    }

    /** A rearrangement that passed, before it has its number. */
    private record Accepted(
            SupportedAdjacency rearrangement, Interpretation interpretation, Call.KnownPair knownPair, Tier tier) {
        static final Comparator<Accepted> ORDER = Comparator.comparing(Accepted::tier)
                .thenComparing(
                        accepted -> accepted.rearrangement().support().uniqueFragments(), Comparator.reverseOrder())
                .thenComparing(accepted -> accepted.rearrangement().adjacency());
    }

    private Accepted accept(SupportedAdjacency rearrangement, Interpretation interpretation) {
        Call.KnownPair knownPair = knownPair(interpretation.headline());
        return new Accepted(
                rearrangement, interpretation, knownPair, Tiering.tier(interpretation.headline(), knownPair));
    }

    private Call.KnownPair knownPair(Outcome outcome) {
        return outcome instanceof Outcome.Product product
                        && !product.withinOneGene()
                        && knownPairs.contains(
                                product.five().gene(), product.three().gene())
                ? Call.KnownPair.KNOWN
                : Call.KnownPair.NOT_KNOWN;
    }

    private List<Call> numbered(List<Accepted> accepted) {
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < accepted.size(); i++) {
            Accepted one = accepted.get(i);
            List<Integer> reciprocals = new ArrayList<>();
            for (int j = 0; j < accepted.size(); j++) {
                if (Reciprocal.areHalvesOfOneEvent(
                        one.rearrangement().adjacency(),
                        accepted.get(j).rearrangement().adjacency())) {
                    reciprocals.add(j + 1);
                }
            }
            calls.add(new Call(
                    i + 1,
                    one.tier(),
                    one.rearrangement(),
                    one.interpretation(),
                    one.knownPair(),
                    reciprocals,
                    reasoning.reasons(one.tier(), one.rearrangement(), one.interpretation(), reciprocals)));
        }
        return calls;
    }

    private static String genes(Outcome outcome) {
        return outcome.fold(new Outcome.Cases<String>() {
            @Override
            public String product(Outcome.Product product) {
                return product.five().gene() + "::" + product.three().gene();
            }

            @Override
            public String noProduct(Outcome.NoProduct noProduct) {
                return gene(noProduct.first()) + "::" + gene(noProduct.second());
            }
        });
    }

    private static String gene(Place place) {
        return place.located().map(end -> end.transcript().gene()).orElse(".");
    }
}
