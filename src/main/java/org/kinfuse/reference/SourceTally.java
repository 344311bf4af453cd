package org.kinfuse.reference;

import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what became of the rows of one public table. */
final class SourceTally {
    private int rows;
    private final SortedMap<String, Integer> leftOut = new TreeMap<>();

    /** Counts a row that was read. */
    void read() {
        rows++;
    }

    /** Counts a row that was read before and is not used after all. */
    void leaveOut(String reason) {
        leftOut.merge(reason, 1, Integer::sum);
    }

    /** Rows read. */
    int rows() {
        return rows;
    }

    /** Rows that are used: those read less those left out. */
    int used() {
        return rows - leftOut.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Rows not used, by reason. */
    SortedMap<String, Integer> leftOut() {
        return new TreeMap<>(leftOut);
    }
}
