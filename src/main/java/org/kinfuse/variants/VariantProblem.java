package org.kinfuse.variants;

/** A record cannot be read. Whoever knows the file and the line makes it a sentence. */
final class VariantProblem extends RuntimeException {
    private final String field;

    /**
     * @param field the field at fault, as the format calls it
     * @param fault what was expected there and what was found
     */
    VariantProblem(String field, String fault) {
        // Without a stack trace: a damaged file can hold millions of such records.
        super(fault, null, false, false);
        this.field = field;
    }

    /** The sentence without the file's name, which comes before it. */
    String sentence(long line) {
        return ", line " + line + ", " + field + ": " + getMessage();
    }
}
