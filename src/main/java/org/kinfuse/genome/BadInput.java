package org.kinfuse.genome;

/**
 * An input cannot be used. The message is the whole sentence shown to the user: it names the file, the place in it where
 * there is one, and what was expected. The command line turns it into exit code 3, without a stack trace.
 */
public final class BadInput extends RuntimeException {
    /** @param sentence the whole sentence shown to the user */
    public BadInput(String sentence) {
        super(sentence);
    }

    /**
     * @param sentence the whole sentence shown to the user
     * @param cause what a library said
     */
    public BadInput(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
