package org.kinfuse.cli;

/** An option has a value that it cannot have. The message is shown to the user; the exit code is that of usage. */
final class UsageProblem extends RuntimeException {
    UsageProblem(String sentence) {
        super(sentence);
    }

    UsageProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
