package org.kinfuse.judge;

import java.util.Optional;
import org.kinfuse.evidence.Support;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.DomainFate;
import org.kinfuse.fuse.Interpretation;
import org.kinfuse.fuse.Outcome;

/**
 * Enough unique fragments. Fewer suffice for a candidate, where the whole kinase domain of a gene is kept: one of them
 * must show the junction itself if the gene is known to break, all of them if it is not.
 */
final class FragmentRule implements EvidenceRule {
    static final String NAME = "fragments";

    private final JudgeSettings settings;

    FragmentRule(JudgeSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public RuleVerdict judge(SupportedAdjacency rearrangement, Interpretation interpretation) {
        return RuleVerdict.atLeast(
                NAME,
                rearrangement.support().uniqueFragments(),
                isRelaxed(rearrangement.support(), interpretation)
                        ? settings.minimumFragmentsKinase()
                        : settings.minimumFragments());
    }

    private boolean isRelaxed(Support support, Interpretation interpretation) {
        int shown = support.splitReads() + support.clippedReads();
        return support.splitReads() > 0
                && retainedKinase(interpretation)
                        .filter(gene -> KinasesKnownToBreak.contains(gene) || shown >= support.uniqueFragments())
                        .isPresent();
    }

    /** The gene whose kinase domain the product keeps whole. */
    private static Optional<String> retainedKinase(Interpretation interpretation) {
        return interpretation.headline() instanceof Outcome.Product product && !product.leavesExonsUnchanged()
                ? product.kinase()
                        .filter(kinase -> kinase.fate() == DomainFate.Fate.KEPT)
                        .map(kinase -> kinase.transcript().gene())
                : Optional.empty();
    }
}
