package org.kinfuse.draw;

import java.util.List;
import org.kinfuse.draw.Schematic.Break;
import org.kinfuse.draw.Schematic.ExonShape;

/** Where exons stand on the page: exons to scale, all introns alike and short. */
final class TrackScale {
    /** Of the page, beyond the first and the last exon: for breaks outside of the transcript. */
    private static final double OUTSIDE = 26;

    private static final double WIDEST_INTRON = 26;
    private static final double NARROWEST_EXON = 2.5;
    private static final double SHARE_OF_INTRONS = 0.4;

    private final double[] widths;
    private final double[] lefts;
    private final double intron;

    TrackScale(List<ExonShape> exons) {
        double room = Page.INNER - 2 * OUTSIDE;
        int introns = exons.size() - 1;
        intron = introns == 0 ? 0 : Math.min(WIDEST_INTRON, room * SHARE_OF_INTRONS / introns);
        int[] lengths = exons.stream().mapToInt(ExonShape::length).toArray();
        widths = Widths.fit(lengths, room - introns * intron, NARROWEST_EXON);
        lefts = new double[widths.length];
        double x = Page.LEFT + OUTSIDE;
        for (int i = 0; i < widths.length; i++) {
            lefts[i] = x;
            x += widths[i] + intron;
        }
    }

    double left(ExonShape exon) {
        return lefts[exon.number() - 1];
    }

    double width(ExonShape exon) {
        return widths[exon.number() - 1];
    }

    double right(ExonShape exon) {
        return left(exon) + width(exon);
    }

    double intron() {
        return intron;
    }

    /** Where a break stands. */
    double of(Break broken) {
        int index = broken.exon() - 1;
        return switch (broken.within()) {
            case EXON -> lefts[index] + widths[index] * broken.share();
            case INTRON -> lefts[index] + widths[index] + intron * (0.2 + 0.6 * broken.share());
            case UPSTREAM -> lefts[0] - OUTSIDE / 4;
            case DOWNSTREAM -> lefts[lefts.length - 1] + widths[widths.length - 1] + OUTSIDE / 4;
        };
    }
}
