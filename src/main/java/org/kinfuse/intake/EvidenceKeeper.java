package org.kinfuse.intake;

import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.SplitRead;

/** Takes the pieces of evidence as records give them. */
interface EvidenceKeeper {
    /** Takes a telling of a split read; the primary and the supplementary record of a read tell the same. */
    void keep(SplitRead read);

    /** Takes a pair. */
    void keep(DiscordantPair pair);

    /** Takes a clipped read. */
    void keep(ClippedRead read);
}
