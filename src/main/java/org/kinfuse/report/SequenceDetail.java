package org.kinfuse.report;

/** How much of a translated fusion is printed. */
public enum SequenceDetail {
    /** Places: the residue at the junction, the first stop. */
    PLACES,
    /** The protein and the spliced transcript as well. */
    SEQUENCES
}
