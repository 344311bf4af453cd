package org.kinfuse.intake;

/** Why clipped bases are evidence of a break, or are not. */
enum ClipVerdict {
    /** They may be the other side of a break. */
    EVIDENCE,
    /** The read itself fits elsewhere as well: mapping quality below the minimum. */
    POORLY_PLACED,
    /** The read ran through its fragment into the sequencing adapter. */
    ADAPTER,
    /** The sequencer lost track: mean base quality below the minimum. */
    LOW_QUALITY,
    /** One letter repeated: no signal (N, or G on two-colour sequencers) or a poly-A tail; it fits too many places. */
    ONE_LETTER
}
