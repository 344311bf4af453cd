package org.kinfuse.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Interpretation;

/**
 * What a rearrangement means, whatever the evidence for it.
 *
 * @param rearrangement the rearrangement
 * @param interpretation genes, exons, frame, domains
 * @param knownPair whether the gene pair is known in cancer
 * @param biology what it means for the choice of a kinase inhibitor, if it is there
 * @param tier the same, unless it is a candidate
 */
record Assessment(
        SupportedAdjacency rearrangement,
        Interpretation interpretation,
        Call.KnownPair knownPair,
        Tier biology,
        Tier tier) {

    /** The same with too little evidence for a call. */
    Assessment asCandidate() {
        return new Assessment(rearrangement, interpretation, knownPair, biology, Tier.SIX);
    }

    /**
     * The answer.
     *
     * @param number its number among the answers, from 1
     * @param score evidence beside chance, where it was weighed
     * @param ofEvidence what its reader should know of the evidence
     * @param reciprocals number of the answer that is the other half of the same event, the nearest of several; empty if there is none
     */
    Call call(int number, OptionalInt score, List<Reason> ofEvidence, List<Integer> reciprocals) {
        List<Reason> evidence = new ArrayList<>(ofPrecision());
        evidence.addAll(ofEvidence);
        List<Reason> reasons = Reasoning.reasons(tier, interpretation, evidence, reciprocals);
        return new Call(number, tier, rearrangement, interpretation, knownPair, score, reciprocals, reasons);
    }

    private List<Reason> ofPrecision() {
        return switch (rearrangement.precision()) {
            case PRECISE -> List.of();
            case IMPRECISE ->
                List.of(new Reason(
                        Reason.Code.IMPRECISE,
                        "no read shows the junction to the base: each end may lie up to "
                                + rearrangement.uncertainty()
                                + " bases farther out, which may be in another exon or intron"));
        };
    }
}
