package org.kinfuse.cluster;

import java.util.Collection;
import org.kinfuse.evidence.JunctionReads.Row;

/** What most reads show at each offset of a junction. */
final class Consensus {
    private final int from;
    private final String bases;

    private Consensus(int from, String bases) {
        this.from = from;
        this.bases = bases;
    }

    /**
     * The consensus of rows.
     *
     * @param from the first offset
     * @param to the offset after the last
     */
    static Consensus of(Collection<Row> rows, int from, int to) {
        return new Consensus(
                from,
                OutwardBases.majority(rows.stream()
                                .map(row -> new OutwardBases("N".repeat(row.start() - from) + row.bases()))
                                .toList())
                        .bases());
    }

    /** The bases from an offset to before another, as far as any read shows one. */
    String from(int start, int end) {
        return between(start, end).replaceAll("^N+|N+$", "");
    }

    /** The bases from an offset to before another, N where no read shows one. */
    String between(int start, int end) {
        int first = Math.min(start - from, bases.length());
        return bases.substring(first, Math.max(first, Math.min(end - from, bases.length())));
    }
}
