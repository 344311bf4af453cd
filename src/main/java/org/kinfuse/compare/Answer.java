package org.kinfuse.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What comes of one expectation in one sample.
 *
 * @param verdict the verdict
 * @param sample the sample; empty where it was not compared
 * @param expected what was expected; none for a call that nobody expected
 * @param pairings the calls that answer it, or that are meant and differ
 * @param remarks what else is to be said, in words
 */
record Answer(
        Verdict verdict, String sample, List<ExpectedFusion> expected, List<Pairing> pairings, List<String> remarks) {
    /** Copies the lists. */
    Answer {
        expected = List.copyOf(expected);
        pairings = List.copyOf(pairings);
        remarks = List.copyOf(remarks);
    }

    static Answer of(Verdict verdict, String sample, ExpectedFusion expected, List<Pairing> pairings) {
        return new Answer(verdict, sample, List.of(expected), pairings, List.of());
    }

    static Answer unexpected(String sample, Pairing call) {
        return new Answer(Verdict.UNEXPECTED, sample, List.of(), List.of(call), List.of());
    }

    Answer remarking(List<String> further) {
        return new Answer(verdict, sample, expected, pairings, further);
    }

    /** The row it answers, if any. */
    Optional<ExpectedFusion.Row> row() {
        return expected.stream().map(ExpectedFusion::row).findFirst();
    }

    /** All that is to be said of it, a clause each. */
    Stream<String> explanations() {
        Stream<String> halves = pairings.stream()
                .filter(pairing -> pairing.half() == Pairing.Half.RECIPROCAL)
                .map(pairing -> "the other half of the event");
        Stream<String> differences = verdict == Verdict.DIFFERS
                ? pairings.stream()
                        .flatMap(pairing -> pairing.differences().stream())
                        .map(Difference::sentence)
                : Stream.empty();
        return Stream.concat(Stream.concat(halves, differences), remarks.stream());
    }
}
