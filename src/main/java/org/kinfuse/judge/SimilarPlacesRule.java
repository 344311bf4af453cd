package org.kinfuse.judge;

import java.util.List;
import java.util.Locale;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Interpretation;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;

/**
 * The two places are not alike: of the reads at either end fewer than half fit beside the other end, too. What fits both
 * places shows no join of them, but an aligner's choice; so it is in segmental duplications and arrays of repeats. Where one
 * junction tells that of two places, it holds for every other junction of the same two.
 */
final class SimilarPlacesRule implements EvidenceRule {
    static final String NAME = "similar-places";

    /** Our choice: most reads of a join of unlike places fit one of them only. */
    private static final double HALF = 0.5;

    /** Bases around an end that are one place with it: some lengths of a fragment. */
    private static final int ONE_PLACE = 1_000;

    /** Reads from which a junction tells something of its places. */
    private static final int ENOUGH = 3;

    private final List<SupportedAdjacency> alike;

    private SimilarPlacesRule(List<SupportedAdjacency> alike) {
        this.alike = alike;
    }

    /** The rule for a sample with these rearrangements. */
    static SimilarPlacesRule of(List<SupportedAdjacency> all) {
        return new SimilarPlacesRule(all.stream()
                .filter(each -> similarity(each) >= HALF)
                .filter(each -> each.quality().first().reads() >= ENOUGH
                        && each.quality().second().reads() >= ENOUGH)
                .toList());
    }

    private static double similarity(SupportedAdjacency rearrangement) {
        return Math.max(
                rearrangement.quality().first().similarity(),
                rearrangement.quality().second().similarity());
    }

    private static boolean areOfTheSamePlaces(Adjacency one, Adjacency other) {
        return areNear(one.first(), other.first()) && areNear(one.second(), other.second());
    }

    private static boolean areNear(Breakend one, Breakend other) {
        return one.contig().equals(other.contig()) && Math.abs(one.position() - other.position()) <= ONE_PLACE;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public RuleVerdict judge(SupportedAdjacency rearrangement, Interpretation interpretation) {
        double similarity = alike.stream()
                .filter(other -> areOfTheSamePlaces(rearrangement.adjacency(), other.adjacency()))
                .mapToDouble(SimilarPlacesRule::similarity)
                .reduce(similarity(rearrangement), Math::max);
        return new RuleVerdict(
                NAME,
                similarity < HALF ? RuleVerdict.Result.PASS : RuleVerdict.Result.FAIL,
                String.format(Locale.ROOT, "%.2f", similarity),
                "< 0.5");
    }
}
