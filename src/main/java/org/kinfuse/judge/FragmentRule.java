package org.kinfuse.judge;

import org.kinfuse.evidence.Support;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Interpretation;
import org.kinfuse.fuse.Outcome;

/** Enough unique fragments; fewer suffice where a kinase is concerned and a read shows the junction itself. */
final class FragmentRule implements EvidenceRule {
    static final String NAME = "fragments";

    private final JudgeSettings settings;

    FragmentRule(JudgeSettings settings) {
        this.settings = settings;
    }

    @Override
    public RuleVerdict judge(SupportedAdjacency rearrangement, Interpretation interpretation) {
        Support support = rearrangement.support();
        boolean relaxed = concernsKinase(interpretation) && support.splitReads() > 0;
        return RuleVerdict.atLeast(
                NAME,
                support.uniqueFragments(),
                relaxed ? settings.minimumFragmentsKinase() : settings.minimumFragments());
    }

    /** Whether the product keeps some of a kinase domain. */
    static boolean concernsKinase(Interpretation interpretation) {
        return interpretation.headline() instanceof Outcome.Product product
                && product.kinase().filter(kinase -> kinase.keptResidues() > 0).isPresent();
    }
}
