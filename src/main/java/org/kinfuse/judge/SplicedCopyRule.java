package org.kinfuse.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Interpretation;
import org.kinfuse.fuse.Outcome;
import org.kinfuse.fuse.Partner;
import org.kinfuse.locate.Site;

/**
 * What joins the exons of one gene at their very edges, in their order, is its spliced transcript: cDNA that got into the
 * library, a plasmid, or a processed pseudogene. Where two consecutive exons are joined so, twice in a gene, all joins
 * between its exons are of that copy, those among them of which only pairs were seen.
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
        if (interpretation.headline() instanceof Outcome.Product product) {
            int joins = joinsByGene.getOrDefault(product.five().gene(), 0);
            if (joinsConsecutive(product) || (joins >= ENOUGH && joinsExons(product, rearrangement))) {
                return new RuleVerdict(
                        NAME,
                        RuleVerdict.Result.FAIL,
                        "cDNA of " + product.five().gene() + ", " + joins + " joins of consecutive exons",
                        "none");
            }
        }
        return new RuleVerdict(NAME, RuleVerdict.Result.PASS, "none", "none");
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
                && isInCopy(product.five(), rearrangement.precision())
                && isInCopy(product.three(), rearrangement.precision());
    }

    private static boolean isInCopy(Partner partner, SupportedAdjacency.Precision precision) {
        return partner.end().site().fold(new Site.Cases<Boolean>() {
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
