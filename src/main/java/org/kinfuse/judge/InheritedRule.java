package org.kinfuse.judge;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Interpretation;
import org.kinfuse.fuse.Outcome;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Rearrangement;

/**
 * A short deletion, duplication or inversion that joins no two genes and has the allele fraction of an inherited one is
 * what everybody has some of, and no fusion.
 *
 * <p>A genome differs from the reference by some 1,000 large deletions (The 1000 Genomes Project Consortium, Nature 526:68,
 * 2015). On one of two chromosomes a deletion or inversion makes half of the fragments at its ends, a tandem duplication a
 * third, for both alleles have the fragments that cross. One end that comes to that fraction will do for deletions and
 * duplications, as the panel may capture the two alleles unlike. Inversions that are inherited are rare: both ends must.
 *
 * <p>An end that is not baited tells nothing: hardly any fragment of the other allele is seen there. Where only one end is
 * baited, half of the fraction will do at that one, for the joined allele holds only a part of the baits around it.
 */
final class InheritedRule implements EvidenceRule {
    static final String NAME = "inherited";

    private static final int LONGEST = 10_000;
    private static final double HALF = 1 / 2.0;
    private static final double THIRD = 1 / 3.0;

    /** The share of the fraction that will do where only one end is baited: our choice. */
    private static final double ONE_END_BAITED = 1 / 2.0;

    /** 99 % of a normal distribution lie within so many standard deviations. */
    private static final double DEVIATIONS = 2.576;

    private final Background background;

    InheritedRule(Background background) {
        this.background = background;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public RuleVerdict judge(SupportedAdjacency rearrangement, Interpretation interpretation) {
        boolean looksInherited = isShortChangeOfOneGene(rearrangement.adjacency(), interpretation)
                && RecurrentLoss.of(interpretation.headline()).isEmpty()
                && hasItsFraction(rearrangement);
        return new RuleVerdict(
                NAME,
                looksInherited ? RuleVerdict.Result.FAIL : RuleVerdict.Result.PASS,
                looksInherited ? words(rearrangement) : "no",
                "no");
    }

    /** Whether it is of a kind of which everybody has some. */
    static boolean isShortChangeOfOneGene(Adjacency adjacency, Interpretation interpretation) {
        return adjacency.first().contig().equals(adjacency.second().contig())
                && adjacency.second().position() - adjacency.first().position() <= LONGEST
                && joinsNoTwoGenes(interpretation.headline());
    }

    private static boolean joinsNoTwoGenes(Outcome outcome) {
        return outcome.fold(new Outcome.Cases<Boolean>() {
            @Override
            public Boolean product(Outcome.Product product) {
                return product.withinOneGene();
            }

            @Override
            public Boolean noProduct(Outcome.NoProduct noProduct) {
                return true;
            }
        });
    }

    private boolean hasItsFraction(SupportedAdjacency rearrangement) {
        List<OptionalInt> baited = baited(rearrangement);
        double allowance = baited.size() == 1 ? ONE_END_BAITED : 1;
        return switch (Rearrangement.of(rearrangement.adjacency())) {
            case DELETION, INSERTION ->
                baited.stream().anyMatch(crossing -> reaches(rearrangement, crossing, HALF * allowance));
            case DUPLICATION ->
                baited.stream().anyMatch(crossing -> reaches(rearrangement, crossing, THIRD * allowance));
            case INVERSION -> baited.stream().allMatch(crossing -> reaches(rearrangement, crossing, HALF));
            case TRANSLOCATION, UNCHANGED -> false;
        };
    }

    /** What crosses the ends that tell something. */
    private List<OptionalInt> baited(SupportedAdjacency rearrangement) {
        SupportedAdjacency.Crossing crossing = rearrangement.crossing();
        return switch (background.baited(rearrangement)) {
            case FIRST -> List.of(crossing.first());
            case SECOND -> List.of(crossing.second());
            case BOTH, NEITHER, UNKNOWN -> List.of(crossing.first(), crossing.second());
        };
    }

    /** Whether the fragments are no fewer than the share of all would be by more than chance. */
    private static boolean reaches(SupportedAdjacency rearrangement, OptionalInt crossing, double share) {
        if (crossing.isEmpty()) {
            return false;
        }
        int fragments = rearrangement.support().uniqueFragments();
        double all = fragments + (double) crossing.getAsInt();
        return fragments >= all * share - DEVIATIONS * StrictMath.sqrt(all * share * (1 - share));
    }

    private static String words(SupportedAdjacency rearrangement) {
        int fragments = rearrangement.support().uniqueFragments();
        List<String> shares = Stream.of(
                        rearrangement.crossing().first(),
                        rearrangement.crossing().second())
                .map(crossing -> crossing.isPresent()
                        ? String.format(Locale.ROOT, "%.2f", fragments / (double) (fragments + crossing.getAsInt()))
                        : "unknown")
                .toList();
        return Rearrangement.of(rearrangement.adjacency()).word() + " of a fraction of " + String.join(" and ", shares);
    }
}
