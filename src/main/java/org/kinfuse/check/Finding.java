package org.kinfuse.check;

/**
 * Something that was found of a file.
 *
 * @param severity how much it matters
 * @param topic what it is about, in a word
 * @param sentence what was found, without capital or full stop
 * @param advice what to do about it; empty where there is nothing to do
 */
record Finding(Severity severity, String topic, String sentence, String advice) {
    static Finding ok(String topic, String sentence) {
        return new Finding(Severity.OK, topic, sentence, "");
    }

    static Finding note(String topic, String sentence, String advice) {
        return new Finding(Severity.NOTE, topic, sentence, advice);
    }

    static Finding warning(String topic, String sentence, String advice) {
        return new Finding(Severity.WARNING, topic, sentence, advice);
    }

    static Finding problem(String topic, String sentence, String advice) {
        return new Finding(Severity.PROBLEM, topic, sentence, advice);
    }
}
