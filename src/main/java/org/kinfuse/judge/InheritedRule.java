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
 * third, for both alleles have the fragments that cross. The panel may capture the two alleles unlike, and at an end
 * outside the panel hardly any fragment of the other allele is seen: so one end that comes to that fraction will do for
 * deletions and duplications. Inversions that are inherited are rare: both ends must.
 */
final class InheritedRule implements EvidenceRule {
    static final String NAME = "inherited";

    private static final int LONGEST = 10_000;
    private static final double HALF = 1 / 2.0;
    private static final double THIRD = 1 / 3.0;

    /** 99 % of a normal distribution lie within so many standard deviations. */
    private static final double DEVIATIONS = 2.576;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public RuleVerdict judge(SupportedAdjacency rearrangement, Interpretation interpretation) {
        Adjacency adjacency = rearrangement.adjacency();
        boolean near = adjacency.first().contig().equals(adjacency.second().contig())
                && adjacency.second().position() - adjacency.first().position() <= LONGEST;
        boolean looksInherited = near
                && joinsNoTwoGenes(interpretation.headline())
                && RecurrentLoss.of(interpretation.headline()).isEmpty()
                && hasItsFraction(rearrangement);
        return new RuleVerdict(
                NAME,
                looksInherited ? RuleVerdict.Result.FAIL : RuleVerdict.Result.PASS,
                looksInherited ? words(rearrangement) : "no",
                "no");
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

    private static boolean hasItsFraction(SupportedAdjacency rearrangement) {
        return switch (Rearrangement.of(rearrangement.adjacency())) {
            case DELETION, INSERTION ->
                ends(rearrangement).anyMatch(crossing -> reaches(rearrangement, crossing, HALF));
            case DUPLICATION -> ends(rearrangement).anyMatch(crossing -> reaches(rearrangement, crossing, THIRD));
            case INVERSION -> ends(rearrangement).allMatch(crossing -> reaches(rearrangement, crossing, HALF));
            case TRANSLOCATION, UNCHANGED -> false;
        };
    }

    private static Stream<OptionalInt> ends(SupportedAdjacency rearrangement) {
        return Stream.of(
                rearrangement.crossing().first(), rearrangement.crossing().second());
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
        List<String> shares = ends(rearrangement)
                .map(crossing -> crossing.isPresent()
                        ? String.format(Locale.ROOT, "%.2f", fragments / (double) (fragments + crossing.getAsInt()))
                        : "unknown")
                .toList();
        return Rearrangement.of(rearrangement.adjacency()).word() + " of a fraction of " + String.join(" and ", shares);
    }
}
