package org.kinfuse.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the process says to its caller when it ends. */
public enum ExitCode {
    /** All went well, also when nothing was found. */
    FINE(0, "all went well, also when nothing was found"),
    /** A fault of the program. */
    BUG(1, "a fault of the program; please report it"),
    /** The command line was not understood. */
    USAGE(2, "the command line was not understood"),
    /** An input cannot be used. */
    BAD_INPUT(3, "an input cannot be used; nothing was written"),
    /** An output cannot be written. */
    CANNOT_WRITE(4, "an output cannot be written; what was there before still is"),
    /** Something that was to be checked is not so. */
    CHECK_FAILED(5, "something that was to be checked is not so");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /** The number that the process ends with. */
    public int number() {
        return number;
    }

    /** What it means, in words. */
    public String meaning() {
        return meaning;
    }

    static Map<String, String> meaningByNumber() {
        return Arrays.stream(values())
                .collect(Collectors.toMap(
                        code -> Integer.toString(code.number),
                        code -> code.meaning,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
