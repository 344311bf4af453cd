package org.kinfuse.intake;

/** A record contradicts itself or the header. It is set aside and counted; the reading goes on. */
final class MalformedRecord extends RuntimeException {
    /** @param reason what is wrong with it, in words that can follow the record's name */
    MalformedRecord(String reason) {
        // Without a stack trace: a damaged file can hold millions of such records.
        super(reason, null, false, false);
    }
}
