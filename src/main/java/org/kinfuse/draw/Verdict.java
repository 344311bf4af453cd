package org.kinfuse.draw;

import java.util.List;
import org.kinfuse.fuse.Frame;
import org.kinfuse.report.OutcomeEntry;
import org.kinfuse.report.OutcomeEntry.DomainEntry;

/** Frame and kinase of a product in a few words. */
final class Verdict {
    private Verdict() {}

    /** {@code in frame, kinase domain of NTRK1 retained}. */
    static String of(OutcomeEntry.Transcript made) {
        return frame(made.reading().frame()) + ", " + kinase(made.kinase()) + untranslated(made);
    }

    /**
     * A kinase domain that only the transcript holds is no kinase: that of the 3' partner where its frame is not read. Whose
     * protein is told is not asked within one gene, where the two parts have one name.
     */
    private static String untranslated(OutcomeEntry.Transcript made) {
        String frame = made.reading().frame();
        boolean lostFrame = frame.equals(Frame.OUT_OF_FRAME.word()) || frame.equals(Frame.STOP_BEFORE_JUNCTION.word());
        boolean ofThreeAlone = made.kinase().domain().stream()
                .filter(domain -> domain.keptResidues() > 0)
                .map(DomainEntry::transcript)
                .anyMatch(transcript -> transcript.equals(made.three().transcript())
                        && !transcript.equals(made.five().transcript()));
        return lostFrame && ofThreeAlone ? " in the transcript, but not in its frame" : "";
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
