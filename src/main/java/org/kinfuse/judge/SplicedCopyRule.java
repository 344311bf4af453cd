package org.kinfuse.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Interpretation;
import org.kinfuse.fuse.Outcome;
import org.kinfuse.locate.LocatedEnd;
import org.kinfuse.locate.Site;

/**
 * What joins the exons of one gene at their very edges, in their order, is its spliced transcript: cDNA that got into the
 * library, a plasmid, or a processed pseudogene. Where two consecutive exons are joined so, twice in a gene, all joins
 * between its exons are of that copy, those among them of which only pairs were seen. Joins of two edges in another order or
 * direction are of it as well: exons spliced backward into a circle (Salzman et al., PLoS One 7:e30733, 2012), or copies that
 * the reverse transcriptase folded or switched at an edge.
 */
final class SplicedCopyRule implements EvidenceRule {
    static final String NAME = "spliced-copy";

    /** Joins of consecutive exons from which a gene is taken to have a spliced copy. */
    private static final int ENOUGH = 2;

    /** Bases by which an aligner runs over the edge of an exon, or stops before it. */
    private static final int TOLERANCE = 10;

    private final Map<String, Integer> joinsByGene;

    private SplicedCopyRule(Map<String, Integer> joinsByGene) {
        this.joinsByGene = joinsByGene;
    }

    /** The rule for a sample with these rearrangements. */
    static SplicedCopyRule of(List<Assessment> assessments) {
        Map<String, Integer> joins = new HashMap<>();
        for (Assessment each : assessments) {
            if (each.interpretation().headline() instanceof Outcome.Product product && joinsConsecutive(product)) {
                joins.merge(product.five().gene(), 1, Integer::sum);
            }
        }
        return new SplicedCopyRule(joins);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public RuleVerdict judge(SupportedAdjacency rearrangement, Interpretation interpretation) {
        Optional<String> copied = copied(rearrangement, interpretation.headline());
        return new RuleVerdict(
                NAME,
                copied.isPresent() ? RuleVerdict.Result.FAIL : RuleVerdict.Result.PASS,
                copied.map(gene -> "cDNA of " + gene + ", " + joinsByGene.getOrDefault(gene, 0)
                                + " joins of consecutive exons")
                        .orElse("none"),
                "none");
    }

    /** The gene whose spliced copy it is of. */
    private Optional<String> copied(SupportedAdjacency rearrangement, Outcome outcome) {
        return outcome.fold(new Outcome.Cases<Optional<String>>() {
            @Override
            public Optional<String> product(Outcome.Product product) {
                String gene = product.five().gene();
                boolean ofCopy = joinsConsecutive(product)
                        || (hasCopy(gene)
                                && (joinsExons(product, rearrangement)
                                        || joinsEdges(
                                                product.five().end(),
                                                product.three().end())));
                return ofCopy ? Optional.of(gene) : Optional.empty();
            }

            @Override
            public Optional<String> noProduct(Outcome.NoProduct noProduct) {
                return noProduct
                        .first()
                        .located()
                        .flatMap(one -> noProduct
                                .second()
                                .located()
                                .filter(other -> joinsEdges(one, other))
                                .map(other -> one.transcript().gene()))
                        .filter(SplicedCopyRule.this::hasCopy);
            }
        });
    }

    private boolean hasCopy(String gene) {
        return joinsByGene.getOrDefault(gene, 0) >= ENOUGH;
    }

    /** Whether both ends lie at edges of exons of one transcript. */
    private static boolean joinsEdges(LocatedEnd one, LocatedEnd other) {
        return one.transcript() == other.transcript()
                && isAtEdge(one, SupportedAdjacency.Precision.PRECISE)
                && isAtEdge(other, SupportedAdjacency.Precision.PRECISE);
    }

    private static boolean joinsConsecutive(Outcome.Product product) {
        return product.leavesExonsUnchanged()
                && product.five().atExonEdge()
                && product.three().atExonEdge();
    }

    /** Whether exons of one transcript are joined in their order, both ends where its spliced copy would have them. */
    private static boolean joinsExons(Outcome.Product product, SupportedAdjacency rearrangement) {
        return product.withinOneTranscript()
                && product.five().exons().last() < product.three().exons().first()
                && isAtEdge(product.five().end(), rearrangement.precision())
                && isAtEdge(product.three().end(), rearrangement.precision());
    }

    /** Within the tolerance; anywhere in an exon for what is not known to the base. */
    private static boolean isAtEdge(LocatedEnd end, SupportedAdjacency.Precision precision) {
        return end.site().fold(new Site.Cases<Boolean>() {
            @Override
            public Boolean inExon(Site.InExon site) {
                return switch (precision) {
                    case PRECISE -> Math.min(site.basesBefore(), site.basesAfter()) <= TOLERANCE;
                    case IMPRECISE -> true;
                };
            }

            @Override
            public Boolean inIntron(Site.InIntron site) {
                return Math.min(site.fromDonor(), site.toAcceptor()) <= TOLERANCE;
            }

            @Override
            public Boolean outside(Site.Outside site) {
                return false;
            }
        });
    }
}
