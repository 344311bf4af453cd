package org.kinfuse.intake;

/** Where the other mate of a pair is to be learnt of. */
sealed interface OtherMate {
    /** From its own record. */
    enum Comes implements OtherMate {
        /** It is in what is read. */
        IN_ITS_RECORD
    }

    /**
     * From the first mate's record, since its own is not read.
     *
     * @param half the other mate as the record tells of it
     */
    record Told(PairHalf half) implements OtherMate {}
}
