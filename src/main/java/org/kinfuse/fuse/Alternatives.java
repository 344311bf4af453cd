package org.kinfuse.fuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinfuse.genes.Transcript;
import org.kinfuse.locate.Site;

/**
 * Other ways to read a fusion, the likelier first. None of them ever replaces the headline.
 *
 * <pre>
 *   ==i=|--==j==        exon i has lost its donor:     i-1 is spliced to j       CUT_EXON_SKIPPED
 *   ==i--| . . ==1==2   exon 1 never had an acceptor:  i is spliced to 2         NEIGHBOUR_SPLICED
 *   ==h==i--|--==j==k   out of frame:                  h to j, or i to k, if that is in frame    EXON_SKIPPED
 * </pre>
 */
final class Alternatives {
    private Alternatives() {}

    static List<Reading> of(Partner five, Partner three, Reading headline) {
        List<Reading> readings = new ArrayList<>();
        if (headline.way() != Reading.Way.SPLICED
                || !five.end().isInside()
                || !three.end().isInside()) {
            add(withWholeSpliceSites(five, three, headline), readings);
        } else if (headline.verdict().frame() == Frame.OUT_OF_FRAME) {
            int last = headline.fiveExons().last();
            int first = headline.threeExons().first();
            add(inFrame(five, three, last - 1, first), readings);
            add(inFrame(five, three, last, first + 1), readings);
        }
        return readings;
    }

    private static void add(Optional<Reading> reading, List<Reading> readings) {
        if (reading.isPresent()) {
            readings.add(reading.get());
        }
    }

    private static Optional<Reading> withWholeSpliceSites(Partner five, Partner three, Reading headline) {
        boolean fiveCut = five.end().site() instanceof Site.InExon;
        boolean threeCut = three.end().site() instanceof Site.InExon;
        boolean fiveLacksDonor = fiveCut || !five.end().isInside();
        boolean threeLacksAcceptor = threeCut || !three.end().isInside();
        Reading.Way way = fiveCut || threeCut ? Reading.Way.CUT_EXON_SKIPPED : Reading.Way.NEIGHBOUR_SPLICED;
        return spliced(
                way,
                five,
                three,
                headline.fiveExons().last() - (fiveLacksDonor ? 1 : 0),
                headline.threeExons().first() + (threeLacksAcceptor ? 1 : 0));
    }

    private static Optional<Reading> inFrame(Partner five, Partner three, int last, int first) {
        return spliced(Reading.Way.EXON_SKIPPED, five, three, last, first)
                .filter(reading -> reading.verdict().frame() == Frame.IN_FRAME);
    }

    /** Exons 1 to {@code last} spliced to the exons from {@code first} on, if both parts hold an exon. */
    private static Optional<Reading> spliced(Reading.Way way, Partner five, Partner three, int last, int first) {
        Transcript end = three.end().transcript();
        if (last < 1 || first > end.exonCount()) {
            return Optional.empty();
        }
        FrameVerdict verdict = FrameVerdict.byPhase(
                CodingCut.beforeExon(five.end().transcript(), last + 1), CodingCut.beforeExon(end, first), 0);
        return Optional.of(
                Reading.byPhase(way, new ExonRange(1, last), new ExonRange(first, end.exonCount()), verdict));
    }
}
