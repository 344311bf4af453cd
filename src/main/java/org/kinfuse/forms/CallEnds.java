package org.kinfuse.forms;

import org.kinfuse.report.CallEntry;
import org.kinfuse.report.EndEntry;
import org.kinfuse.report.JunctionEntry.BreakendEntry;
import org.kinfuse.report.OutcomeEntry;

/**
 * What lies at the two ends of a call, in the order of its junction.
 *
 * @param first at the end that comes first in genome order
 * @param second at the other
 */
record CallEnds(EndEntry first, EndEntry second) {
    static CallEnds of(CallEntry call) {
        BreakendEntry first = call.junction().first();
        BreakendEntry second = call.junction().second();
        return call.outcome().fold(new OutcomeEntry.Cases<CallEnds>() {
            @Override
            public CallEnds transcript(OutcomeEntry.Transcript transcript) {
                EndEntry five = transcript.five();
                EndEntry three = transcript.three();
                return distance(five, first) + distance(three, second)
                                <= distance(five, second) + distance(three, first)
                        ? new CallEnds(five, three)
                        : new CallEnds(three, five);
            }

            @Override
            public CallEnds none(OutcomeEntry.None none) {
                return new CallEnds(none.first(), none.second());
            }
        });
    }

    /** How far an end was slid if it is that breakend; farther than any slide if it cannot be. */
    private static long distance(EndEntry end, BreakendEntry breakend) {
        return end.contig().equals(breakend.contig()) && end.kept().equals(breakend.kept())
                ? Math.abs((long) end.position() - breakend.position())
                : Integer.MAX_VALUE;
    }
}
