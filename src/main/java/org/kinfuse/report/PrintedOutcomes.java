package org.kinfuse.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kinfuse.fuse.Frame;
import org.kinfuse.report.OutcomeEntry.ExonsEntry;
import org.kinfuse.report.OutcomeEntry.ReadingEntry;

/** What the places and exons of an outcome must be beside one another: none lies beyond the exons of its transcript. */
final class PrintedOutcomes {
    private PrintedOutcomes() {}

    /** What is wrong first in the outcomes of a call, and where. */
    static Optional<String> wrongIn(CallEntry call, String path) {
        List<OutcomeEntry> others = call.otherGenes();
        return first(Stream.concat(
                Stream.of(wrongIn(call.outcome(), path + ".outcome")),
                IntStream.range(0, others.size())
                        .mapToObj(i -> wrongIn(others.get(i), path + ".otherGenes[" + i + "]"))));
    }

    private static Optional<String> wrongIn(OutcomeEntry outcome, String path) {
        return outcome.fold(new OutcomeEntry.Cases<>() {
            @Override
            public Optional<String> transcript(OutcomeEntry.Transcript made) {
                List<ReadingEntry> others = made.alternatives();
                return first(Stream.concat(
                        Stream.of(
                                inGene(made.five(), path + ".five"),
                                inGene(made.three(), path + ".three"),
                                wrongIn(made.reading(), made, path + ".reading")),
                        IntStream.range(0, others.size())
                                .mapToObj(i -> wrongIn(others.get(i), made, path + ".alternatives[" + i + "]"))));
            }

            @Override
            public Optional<String> none(OutcomeEntry.None none) {
                return wrongIn(none.first(), path + ".first").or(() -> wrongIn(none.second(), path + ".second"));
            }
        });
    }

    private static Optional<String> first(Stream<Optional<String>> found) {
        return found.flatMap(Optional::stream).findFirst();
    }

    /** The end of a transcript that is made: it has a transcript of its own. */
    private static Optional<String> inGene(EndEntry end, String path) {
        return end.transcript().isEmpty() ? Optional.of(path + ".transcript is missing") : wrongIn(end, path);
    }

    private static Optional<String> wrongIn(EndEntry end, String path) {
        SiteEntry site = end.site();
        int exons = end.transcriptExons();
        if (site instanceof SiteEntry.Desert == !end.transcript().isEmpty()) {
            return Optional.of(path + ".site.kind is '" + site.kind() + "' of "
                    + (end.transcript().isEmpty() ? "no transcript" : end.transcript()));
        }
        if (site instanceof SiteEntry.InExon in) {
            return outside(in.exon(), exons, path + ".site.exon");
        }
        if (site instanceof SiteEntry.InIntron in) {
            return outside(in.intron(), exons - 1, path + ".site.intron");
        }
        return exons > 0 || site instanceof SiteEntry.Desert
                ? Optional.empty()
                : Optional.of(path + ".transcriptExons is " + exons + ": expected 1 or more");
    }

    private static Optional<String> wrongIn(ReadingEntry reading, OutcomeEntry.Transcript made, String path) {
        if (reading.frame().equals(Frame.STOP_BEFORE_JUNCTION.word())
                && reading.translation().isEmpty()) {
            return Optional.of(path + ".frame is '" + reading.frame() + "', which only a translation tells");
        }
        return wrongIn(reading.fiveExons(), made.five().transcriptExons(), path + ".fiveExons")
                .or(() -> wrongIn(reading.threeExons(), made.three().transcriptExons(), path + ".threeExons"));
    }

    private static Optional<String> wrongIn(ExonsEntry exons, int all, String path) {
        if (exons.first() > exons.last()) {
            return Optional.of(
                    path + ".first is " + exons.first() + ": expected no more than last, which is " + exons.last());
        }
        return outside(exons.first(), all, path + ".first").or(() -> outside(exons.last(), all, path + ".last"));
    }

    private static Optional<String> outside(int number, int last, String path) {
        return number >= 1 && number <= last
                ? Optional.empty()
                : Optional.of(path + " is " + number + ": expected 1 to " + last);
    }
}
