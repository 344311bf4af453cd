package org.kinfuse.draw;

import java.util.List;
import org.kinfuse.report.OutcomeEntry;
import org.kinfuse.report.OutcomeEntry.DomainEntry;

/** Frame and kinase of a product in a few words. */
final class Verdict {
    private Verdict() {}

    /** {@code in frame, kinase domain of NTRK1 retained}. */
    static String of(OutcomeEntry.Transcript made) {
        return frame(made.reading().frame()) + ", " + kinase(made.kinase());
    }

    /** The frame as a reader of pictures wants it: without hyphens. */
    static String frame(String word) {
        return word.equals("undecided") ? "frame undecided" : word.replace('-', ' ');
    }

    private static String kinase(OutcomeEntry.KinaseEntry kinase) {
        List<DomainEntry> domain = kinase.domain();
        if (domain.isEmpty()) {
            return "no kinase domain";
        }
        String of = "kinase domain of " + domain.get(0).gene() + " " + kinase.status();
        return kinase.status().equals("partial") ? of + " (" + domain.get(0).percent() + " %)" : of;
    }
}
