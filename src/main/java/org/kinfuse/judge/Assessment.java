package org.kinfuse.judge;

import java.util.List;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Interpretation;

/**
 * What a rearrangement means, whatever the evidence for it.
 *
 * @param rearrangement the rearrangement
 * @param interpretation genes, exons, frame, domains
 * @param knownPair whether the gene pair is known in cancer
 * @param tier what it means for the choice of a kinase inhibitor
 */
record Assessment(
        SupportedAdjacency rearrangement, Interpretation interpretation, Call.KnownPair knownPair, Tier tier) {

    /**
     * The answer.
     *
     * @param number its number among the answers, from 1
     * @param ofEvidence what its reader should know of the evidence
     * @param reciprocals numbers of the answers that are the other half of the same event
     */
    Call call(int number, List<Reason> ofEvidence, List<Integer> reciprocals) {
        List<Reason> reasons = Reasoning.reasons(tier, interpretation, ofEvidence, reciprocals);
        return new Call(number, tier, rearrangement, interpretation, knownPair, reciprocals, reasons);
    }
}
