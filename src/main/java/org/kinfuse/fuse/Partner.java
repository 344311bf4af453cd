package org.kinfuse.fuse;

import org.kinfuse.locate.LocatedEnd;
import org.kinfuse.locate.Site;

/**
 * A gene's part in a fusion.
 *
 * @param end the breakend as seen from the gene's transcript
 * @param exons the exons it brings; a cut exon counts
 */
public record Partner(LocatedEnd end, ExonRange exons) {

    /** Whether the break cuts one of its exons, so that a part of it is lost. */
    public boolean cutsExon() {
        return end.site() instanceof Site.InExon site && !atExonEdge(site);
    }

    /** Whether the break lies exactly where one of its exons ends, all of the exon kept. */
    public boolean atExonEdge() {
        return end.site() instanceof Site.InExon site && atExonEdge(site);
    }

    private boolean atExonEdge(Site.InExon site) {
        return switch (end.role()) {
            case FIVE_PRIME -> site.basesAfter() == 0;
            case THREE_PRIME -> site.basesBefore() == 0;
        };
    }

    /** The gene symbol. */
    public String gene() {
        return end.transcript().gene();
    }
}
