package org.kinfuse.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Interpretation;
import org.kinfuse.fuse.Outcome;
import org.kinfuse.locate.Place;
import org.kinfuse.noise.MobileElements;

/** Turns rearrangements into calls: evidence decides between call and rejection, biology decides the tier. */
public final class Judge {
    private static final Comparator<Assessment> ORDER = Comparator.comparing(Assessment::tier)
            .thenComparing(
                    assessment -> assessment.rearrangement().support().uniqueFragments(), Comparator.reverseOrder())
            .thenComparing(assessment -> assessment.rearrangement().adjacency());

    /** The names of the rules that look beyond the sample's own reads. */
    public static final Set<String> BACKGROUND_RULES = Set.of(NormalRule.NAME, PanelRule.NAME, TargetRule.NAME);

    /** The score from which a number of files says nothing to anybody: one in a million. */
    private static final int CERTAIN = 60;

    private final Assessor assessor;
    private final JudgeSettings settings;
    private final Noise noise;
    private final Background background;

    /**
     * A judge of one sample of which nothing is known but its own reads.
     *
     * @param assessor says what a rearrangement means
     * @param settings thresholds of the evidence rules
     * @param noise what makes junctions that are none in this sample
     */
    public Judge(Assessor assessor, JudgeSettings settings, Noise noise) {
        this(assessor, settings, noise, Background.NONE);
    }

    /**
     * A judge of one sample.
     *
     * @param assessor says what a rearrangement means
     * @param settings thresholds of the evidence rules
     * @param noise what makes junctions that are none in this sample
     * @param background what is known beside the sample's own reads
     */
    public Judge(Assessor assessor, JudgeSettings settings, Noise noise, Background background) {
        this.assessor = assessor;
        this.settings = settings;
        this.noise = noise;
        this.background = background;
    }

    /** The rules for one sample: some look at all that the sample shows. */
    private List<EvidenceRule> rules(List<Assessment> assessments) {
        List<SupportedAdjacency> all =
                assessments.stream().map(Assessment::rearrangement).toList();
        Stream<EvidenceRule> own = Stream.of(
                SpanRule.of(settings, all),
                new FragmentRule(settings),
                new ChanceRule(noise.chance(), settings),
                new MappingQualityRule(settings),
                SimilarPlacesRule.of(all),
                ParalogueRule.of(all),
                new ExcludedRegionRule(noise.excluded()),
                new MobileElementRule(MobileElements.among(all)));
        return Stream.of(own, natureRules(assessments), background.rules().stream())
                .flatMap(rules -> rules)
                .toList();
    }

    /** What splicing looks like too, so not for RNA; and a normal tells what is inherited. */
    private Stream<EvidenceRule> natureRules(List<Assessment> assessments) {
        return switch (background.material()) {
            case RNA -> Stream.of();
            case DNA -> {
                Stream<EvidenceRule> always = Stream.of(
                        RepeatRule.of(assessments.stream()
                                .map(Assessment::rearrangement)
                                .toList()),
                        SplicedCopyRule.of(assessments));
                yield background.normal().isThere()
                        ? always
                        : Stream.concat(always, Stream.of(new InheritedRule(background)));
            }
        };
    }

    /** The answers for all rearrangements of one sample. */
    public Judgement judge(List<SupportedAdjacency> rearrangements) {
        List<Assessment> assessments =
                rearrangements.stream().map(assessor::assess).toList();
        List<EvidenceRule> rules = rules(assessments);
        List<Assessment> accepted = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        for (Assessment assessment : assessments) {
            List<RuleVerdict> failed = rules.stream()
                    .map(rule -> rule.judge(assessment.rearrangement(), assessment.interpretation()))
                    .filter(verdict -> verdict.result() == RuleVerdict.Result.FAIL)
                    .toList();
            if (failed.isEmpty()) {
                accepted.add(hasEnough(assessment.rearrangement()) ? assessment : assessment.asCandidate());
            } else {
                rejections.add(new Rejection(
                        assessment.rearrangement(),
                        genes(assessment.interpretation().headline()),
                        failed));
            }
        }
        accepted.sort(ORDER);
        rejections.sort(
                Comparator.comparing(rejection -> rejection.rearrangement().adjacency()));
        return new Judgement(numbered(accepted), rejections, outcomes(rules, rearrangements.size(), rejections));
    }

    /** How one rearrangement of a sample was judged. */
    public interface Scales {
        /**
         * What every rule finds, in the order of the rules.
         *
         * @param rearrangement one of those that were judged, or one with too few fragments to be
         */
        List<RuleVerdict> verdicts(SupportedAdjacency rearrangement);
    }

    /**
     * The rules as {@link #judge} asks them, of which those that look at all that the sample shows have seen it.
     *
     * @param rearrangements all that were judged
     */
    public Scales scales(List<SupportedAdjacency> rearrangements) {
        List<EvidenceRule> rules =
                rules(rearrangements.stream().map(assessor::assess).toList());
        return one -> {
            Interpretation interpretation = assessor.assess(one).interpretation();
            return rules.stream().map(rule -> rule.judge(one, interpretation)).toList();
        };
    }

    private boolean hasEnough(SupportedAdjacency rearrangement) {
        return rearrangement.support().uniqueFragments() >= settings.minimumFragments();
    }

    /** What each rule left over of what the rules before it had left over. */
    private static List<Judgement.RuleOutcome> outcomes(List<EvidenceRule> rules, int all, List<Rejection> rejections) {
        Map<String, Integer> firstFailed = new HashMap<>();
        rejections.forEach(
                rejection -> firstFailed.merge(rejection.failed().get(0).rule(), 1, Integer::sum));
        List<Judgement.RuleOutcome> outcomes = new ArrayList<>();
        int remaining = all;
        for (EvidenceRule rule : rules) {
            int failed = firstFailed.getOrDefault(rule.name(), 0);
            remaining -= failed;
            outcomes.add(new Judgement.RuleOutcome(rule.name(), remaining, failed));
        }
        return outcomes;
    }

    private List<Call> numbered(List<Assessment> accepted) {
        ReciprocalIndex index = new ReciprocalIndex();
        for (int i = 0; i < accepted.size(); i++) {
            index.add(i + 1, accepted.get(i).rearrangement().adjacency());
        }
        List<Call> calls = new ArrayList<>();
        for (Assessment one : accepted) {
            List<Integer> reciprocals = index.reciprocalsOf(one.rearrangement().adjacency());
            int score = noise.chance().score(one.rearrangement());
            calls.add(one.call(calls.size() + 1, OptionalInt.of(score), ofEvidence(one, score), reciprocals));
        }
        return calls;
    }

    private List<Reason> ofEvidence(Assessment assessment, int score) {
        SupportedAdjacency rearrangement = assessment.rearrangement();
        List<Reason> reasons = new ArrayList<>();
        if (!hasEnough(rearrangement)) {
            reasons.add(new Reason(
                    Reason.Code.RELAXED_SUPPORT,
                    "only " + rearrangement.support().uniqueFragments()
                            + " unique fragments, taken because the whole kinase domain is kept and the junction itself"
                            + " is shown; with "
                            + settings.minimumFragments() + " it would be tier "
                            + assessment.biology().number()));
        }
        reasons.add(new Reason(Reason.Code.CHANCE, ofChance(score)));
        Stream.of(Paralogue.ofFirst(rearrangement), Paralogue.ofSecond(rearrangement))
                .flatMap(Optional::stream)
                .map(this::otherPartner)
                .forEach(reasons::add);
        reasons.addAll(BackgroundReasons.of(assessment, background));
        return reasons;
    }

    private Reason otherPartner(Paralogue paralogue) {
        String gene = assessor.gene(paralogue.inCopy()).orElse("no gene");
        return new Reason(
                Reason.Code.OTHER_PARTNER,
                "the reads at " + paralogue.end().contig() + ":"
                        + paralogue.end().position() + " fit " + gene + " at " + paralogue.copy()
                        + " as well: either may be the partner");
    }

    private static String ofChance(int score) {
        return score >= CERTAIN
                ? "score " + score + ": chance is not expected to show such a junction"
                : String.format(
                        Locale.ROOT,
                        "score %d: chance is expected to show one such junction in %,.0f files like this",
                        score,
                        StrictMath.pow(10, score / 10.0));
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
