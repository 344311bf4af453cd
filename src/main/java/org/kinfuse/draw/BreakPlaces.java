package org.kinfuse.draw;

import org.kinfuse.draw.Schematic.Break;
import org.kinfuse.draw.Schematic.Within;
import org.kinfuse.report.EndEntry;
import org.kinfuse.report.SiteEntry;

/** Where along its transcript an end lies. */
final class BreakPlaces {
    private static final String UPSTREAM = "upstream";
    private static final double HALF_A_BASE = 0.5;

    private BreakPlaces() {}

    /** The break of an end that lies in or beside a transcript. */
    static Break of(EndEntry end) {
        SiteEntry site = end.site();
        if (site instanceof SiteEntry.InExon in) {
            double whole = (double) in.basesBefore() + 1 + in.basesAfter();
            return at(end, in.exon(), Within.EXON, (in.basesBefore() + HALF_A_BASE) / whole);
        }
        if (site instanceof SiteEntry.InIntron in) {
            double whole = (double) in.fromDonor() + in.toAcceptor();
            return at(end, in.intron(), Within.INTRON, in.fromDonor() / whole);
        }
        if (site instanceof SiteEntry.Outside out) {
            return out.end().equals(UPSTREAM)
                    ? at(end, 0, Within.UPSTREAM, 0)
                    : at(end, end.transcriptExons(), Within.DOWNSTREAM, 0);
        }
        throw new IllegalArgumentException("a break of a transcript does not lie in a desert");
    }

    private static Break at(EndEntry end, int exon, Within within, double share) {
        return new Break(end.position(), end.kept(), end.site().text(), exon, within, share);
    }
}
