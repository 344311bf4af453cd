package org.kinfuse.page;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kinfuse.report.CallEntry;
import org.kinfuse.report.JunctionEntry;
import org.kinfuse.report.JunctionEntry.BreakendEntry;
import org.kinfuse.report.RejectedEntry;

/** What was turned down close to a call: often the same event seen badly, or what makes its place hard to read. */
final class Neighbours {
    /** Bases between an end of the one and an end of the other: our choice, some fragments. */
    static final int REACH = 1000;

    private static final int MOST = 8;

    private Neighbours() {}

    /** What was turned down near a call. */
    static List<RejectedEntry> of(CallEntry call, List<RejectedEntry> rejected) {
        return near(call.junction(), rejected, RejectedEntry::junction);
    }

    /** Junctions near another one. */
    static List<JunctionEntry> near(JunctionEntry call, List<JunctionEntry> others) {
        return near(call, others, other -> other);
    }

    /** The nearest ones; of those as near, in the order of the answer. */
    private static <T> List<T> near(JunctionEntry call, List<T> others, Function<T, JunctionEntry> junction) {
        return others.stream()
                .filter(other -> distance(call, junction.apply(other)) <= REACH)
                .sorted(Comparator.comparingInt(other -> distance(call, junction.apply(other))))
                .limit(MOST)
                .toList();
    }

    /** Bases between the two ends of them that lie nearest to each other. */
    private static int distance(JunctionEntry one, JunctionEntry other) {
        return Stream.of(one.first(), one.second())
                .flatMapToInt(end -> Stream.of(other.first(), other.second()).mapToInt(beside -> distance(end, beside)))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static int distance(BreakendEntry one, BreakendEntry other) {
        return one.contig().equals(other.contig()) ? Math.abs(one.position() - other.position()) : Integer.MAX_VALUE;
    }
}
