package org.kinfuse.reference;

/**
 * A look at the record of a gene for its domains alone: to make all genes of hg19 takes a second, and to pass over what is not asked
 * for a twentieth of it.
 */
final class GeneRecordGlance {
    private final boolean[] wanted;

    /** @param wanted for each domain by its number, whether it is looked for */
    GeneRecordGlance(boolean[] wanted) {
        this.wanted = wanted.clone();
    }

    /**
     * Whether a gene can have one of the domains. Where a transcript states its phases the record tells only the reader of exons how long
     * they are, and the answer is yes.
     *
     * @param body the record, its checksum first
     */
    boolean mayHold(ByteCursor body) {
        body.skip(Integer.BYTES);
        body.octet();
        int exons = body.number();
        for (int i = 0; i < 2 * exons; i++) {
            body.number();
        }
        int exonBytes = (exons + Byte.SIZE - 1) / Byte.SIZE;
        for (int transcripts = body.number(); transcripts > 0; transcripts--) {
            // The form of its accession, the number in it, and the version.
            body.number();
            body.number();
            body.number();
            int flags = body.number();
            body.skip(exonBytes);
            if ((flags & GenesFormat.PHASES_STATED) != 0 || ((flags & GenesFormat.CODING) != 0 && holds(body))) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(ByteCursor body) {
        // The two ends of the coding region.
        body.number();
        body.number();
        boolean holds = false;
        for (int domains = body.number(); domains > 0; domains--) {
            int term = body.number();
            if (term >= wanted.length) {
                throw new ByteCursor.Damaged("it refers to domain " + term + " of " + wanted.length);
            }
            holds |= wanted[term];
            body.number();
            body.number();
        }
        return holds;
    }
}
