package org.kinfuse.judge;

import org.kinfuse.evidence.Support;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Interpretation;
import org.kinfuse.fuse.Outcome;

/**
 * Enough unique fragments; fewer suffice where a kinase is concerned and as many show the junction itself. Two chimeras
 * of a library seldom break at the same two bases, but a chimera's split read finds another chimera's pair within a
 * fragment's length of it all too often.
 */
final class FragmentRule implements EvidenceRule {
    static final String NAME = "fragments";

    private final JudgeSettings settings;

    FragmentRule(JudgeSettings settings) {
        this.settings = settings;
    }

    @Override
    public RuleVerdict judge(SupportedAdjacency rearrangement, Interpretation interpretation) {
        Support support = rearrangement.support();
        boolean junctionShown = support.splitReads() > 0
                && support.splitReads() + support.clippedReads() >= settings.minimumFragmentsKinase();
        boolean relaxed = concernsKinase(interpretation) && junctionShown;
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
