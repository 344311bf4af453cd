package org.kinfuse.genome;

/**
 * An output cannot be written. The message is the whole sentence shown to the user: it names the file and what stood in
 * the way. The command line turns it into exit code 4, without a stack trace; nothing half-written stays behind.
 */
public final class CannotWrite extends RuntimeException {
    /** @param sentence the whole sentence shown to the user */
    public CannotWrite(String sentence) {
        super(sentence);
    }

    /**
     * @param sentence the whole sentence shown to the user
     * @param cause what the system said
     */
    public CannotWrite(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
