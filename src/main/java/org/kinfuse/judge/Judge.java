package org.kinfuse.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Outcome;
import org.kinfuse.locate.Place;

/** Turns rearrangements into calls: evidence decides between call and rejection, biology decides the tier. */
public final class Judge {
    private static final Comparator<Assessment> ORDER = Comparator.comparing(Assessment::tier)
            .thenComparing(
                    assessment -> assessment.rearrangement().support().uniqueFragments(), Comparator.reverseOrder())
            .thenComparing(assessment -> assessment.rearrangement().adjacency());

    private final Assessor assessor;
    private final JudgeSettings settings;
    private final List<EvidenceRule> rules;

    /**
     * A judge.
     *
     * @param assessor says what a rearrangement means
     * @param settings thresholds of the evidence rules
     */
    public Judge(Assessor assessor, JudgeSettings settings) {
        this.assessor = assessor;
        this.settings = settings;
        this.rules = List.of(new SpanRule(settings), new FragmentRule(settings), new MappingQualityRule(settings));
    }

    /** The answers for all rearrangements of one sample. */
    public Judgement judge(List<SupportedAdjacency> rearrangements) {
        List<Assessment> accepted = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        for (SupportedAdjacency rearrangement : rearrangements) {
            Assessment assessment = assessor.assess(rearrangement);
            List<RuleVerdict> failed = rules.stream()
                    .map(rule -> rule.judge(rearrangement, assessment.interpretation()))
                    .filter(verdict -> verdict.result() == RuleVerdict.Result.FAIL)
                    .toList();
            if (failed.isEmpty()) {
                accepted.add(assessment);
            } else {
                rejections.add(new Rejection(
                        rearrangement, genes(assessment.interpretation().headline()), failed));
            }
        }
        accepted.sort(ORDER);
        rejections.sort(
                Comparator.comparing(rejection -> rejection.rearrangement().adjacency()));
        return new Judgement(numbered(accepted), rejections);
    }

    private List<Call> numbered(List<Assessment> accepted) {
        ReciprocalIndex index = new ReciprocalIndex();
        for (int i = 0; i < accepted.size(); i++) {
            index.add(i + 1, accepted.get(i).rearrangement().adjacency());
        }
        List<Call> calls = new ArrayList<>();
        for (Assessment one : accepted) {
            List<Integer> reciprocals = index.reciprocalsOf(one.rearrangement().adjacency());
            calls.add(one.call(calls.size() + 1, ofEvidence(one.rearrangement()), reciprocals));
        }
        return calls;
    }

    private List<Reason> ofEvidence(SupportedAdjacency rearrangement) {
        int fragments = rearrangement.support().uniqueFragments();
        return fragments < settings.minimumFragments()
                ? List.of(
                        new Reason(
                                Reason.Code.RELAXED_SUPPORT,
                                "passed with " + fragments
                                        + " unique fragments because a kinase domain is concerned and they show the junction itself"))
                : List.of();
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
