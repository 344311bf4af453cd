package org.kinfuse.intake;

import htsjdk.samtools.SAMFileHeader;
import java.io.IOException;
import java.util.Optional;

/** The header and the records of a stream, as the reader of its format hands them over. */
interface RecordStream extends AutoCloseable {
    /** What stands before the records. */
    SAMFileHeader header();

    /** The next record, which the next call may overwrite; nothing at the end. */
    Optional<Alignment> next() throws IOException;

    @Override
    void close() throws IOException;
}
