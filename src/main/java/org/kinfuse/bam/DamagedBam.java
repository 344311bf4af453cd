package org.kinfuse.bam;

import java.io.Serial;

/** A BAM stream does not hold what its format demands: the message says what, the cause that it ended if it did. */
public final class DamagedBam extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    DamagedBam(String message) {
        super(message);
    }

    DamagedBam(String message, Throwable cause) {
        super(message, cause);
    }
}
