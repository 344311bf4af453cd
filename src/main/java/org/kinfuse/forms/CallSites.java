package org.kinfuse.forms;

import org.kinfuse.report.CallEntry;
import org.kinfuse.report.EndEntry;
import org.kinfuse.report.OutcomeEntry;

/**
 * The two ends of a call in the order in which tables name them: that of the transcript, or of the genome where there is
 * none.
 *
 * @param one the 5' partner, or the first end
 * @param other the 3' partner, or the second end
 */
record CallSites(EndEntry one, EndEntry other) {
    static CallSites of(CallEntry call) {
        return call.outcome().fold(new OutcomeEntry.Cases<CallSites>() {
            @Override
            public CallSites transcript(OutcomeEntry.Transcript transcript) {
                return new CallSites(transcript.five(), transcript.three());
            }

            @Override
            public CallSites none(OutcomeEntry.None none) {
                return new CallSites(none.first(), none.second());
            }
        });
    }
}
