package org.kinfuse.intake;

import htsjdk.samtools.SAMFileHeader;
import java.io.IOException;

/** The header and the records of a stream, as the reader of its format hands them over. */
interface RecordStream extends AutoCloseable {
    /** What stands before the records. */
    SAMFileHeader header();

    /**
     * Goes on to the next record.
     *
     * @return whether there is one
     */
    boolean advance() throws IOException;

    /** The record at hand, which may be the same object after each {@link #advance}. */
    Alignment record();

    /**
     * Passes over plain records that follow, as far as that is easier than to {@link #advance} to each.
     *
     * @param plain takes what is told of them
     * @return how many; the last of them is the record at hand then
     */
    default int passPlain(PlainRecords plain) {
        return 0;
    }

    @Override
    void close() throws IOException;
}
