package org.kinfuse.judge;

import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Interpretation;

/** One question to the evidence. Rules decide between pass and rejection and never touch the tier. */
interface EvidenceRule {
    /** Its name in outputs and documentation. */
    String name();

    /** The verdict on a rearrangement; the interpretation is there for rules that know special genes. */
    RuleVerdict judge(SupportedAdjacency rearrangement, Interpretation interpretation);
}
