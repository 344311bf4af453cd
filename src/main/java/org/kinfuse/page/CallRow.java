package org.kinfuse.page;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.kinfuse.report.CallEntry;
import org.kinfuse.report.EndEntry;
import org.kinfuse.report.OutcomeEntry;

/** A call as a row of the page's table. */
final class CallRow {
    /** The heads of the columns; those of numbers are sorted as such. */
    static final List<String> HEADS = List.of(
            "#",
            "Tier",
            "Fusion",
            "Exons",
            "Frame",
            "Kinase",
            "5\u2032 end",
            "3\u2032 end",
            "Fragments",
            "5\u2032 %",
            "3\u2032 %");

    private CallRow() {}

    /** What stands behind number, tier and name. */
    static List<String> cells(CallEntry call) {
        return call.outcome().fold(new OutcomeEntry.Cases<List<String>>() {
            @Override
            public List<String> transcript(OutcomeEntry.Transcript made) {
                OutcomeEntry.ReadingEntry reading = made.reading();
                return Stream.concat(
                                Stream.of(
                                        range(reading.fiveExons()) + " :: " + range(reading.threeExons()),
                                        reading.frame().replace('-', ' '),
                                        kinase(made.kinase())),
                                places(call, made.five(), made.three()).stream())
                        .toList();
            }

            @Override
            public List<String> none(OutcomeEntry.None none) {
                return Stream.concat(
                                Stream.of("", "no transcript", ""), places(call, none.first(), none.second()).stream())
                        .toList();
            }
        });
    }

    private static String range(OutcomeEntry.ExonsEntry exons) {
        return exons.first() == exons.last() ? Integer.toString(exons.first()) : exons.first() + "-" + exons.last();
    }

    private static String kinase(OutcomeEntry.KinaseEntry kinase) {
        return kinase.domain().stream()
                        .map(domain -> domain.gene() + " ")
                        .findFirst()
                        .orElse("")
                + kinase.status();
    }

    private static List<String> places(CallEntry call, EndEntry five, EndEntry three) {
        int fragments = call.support().uniqueFragments();
        return List.of(
                place(five),
                place(three),
                fragments == 0 ? "" : Integer.toString(fragments),
                percent(five.fraction()),
                percent(three.fraction()));
    }

    static String place(EndEntry end) {
        return end.contig() + ":" + String.format(Locale.ROOT, "%,d", end.position());
    }

    private static String percent(OptionalDouble share) {
        return share.isPresent() ? String.format(Locale.ROOT, "%.1f", 100 * share.getAsDouble()) : "";
    }
}
