package org.kinfuse.draw;

import java.util.stream.IntStream;
import org.kinfuse.draw.Canvas.Anchor;
import org.kinfuse.draw.Canvas.Face;
import org.kinfuse.draw.Canvas.Look;
import org.kinfuse.report.ReadsEntry.PairEntry;

/** Pairs whose mates lie on the two sides, to scale: each mate points at the junction. */
final class PairsPanel {
    private static final double GUTTER = 76;
    private static final double ROW = 12;
    private static final double BAR = 8;
    private static final double POINT = 5;
    private static final int STEP = 100;

    private final Canvas canvas;
    private final ShownReads shown;
    private final int first;
    private final int last;

    PairsPanel(Canvas canvas, ShownReads shown) {
        this.canvas = canvas;
        this.shown = shown;
        IntStream starts = shown.reads().pairs().stream().mapToInt(PairEntry::beforeFrom);
        IntStream ends = shown.reads().pairs().stream().mapToInt(PairEntry::afterTo);
        this.first = Math.floorDiv(starts.min().orElse(0), STEP) * STEP;
        this.last = -Math.floorDiv(-ends.max().orElse(0), STEP) * STEP;
    }

    private double x(double offset) {
        return Page.LEFT + GUTTER + (offset - first) * (Page.INNER - GUTTER) / Math.max(1, last - first);
    }

    /** Draws the panel and says where it ends. */
    double draw(double top) {
        canvas.group("pairs", "");
        double y = top + 12;
        canvas.text(Page.LEFT, y, "pairs", Face.plain(Page.SMALL).in(Ink.QUIET), Anchor.START);
        if (!shown.crossed()) {
            canvas.text(x(0) - 6, y, shown.beforeName(), Face.bold(Page.BODY).in(Ink.FIVE), Anchor.END);
            canvas.text(x(0) + 6, y, shown.afterName(), Face.bold(Page.BODY).in(Ink.THREE_TEXT), Anchor.START);
        }
        y += 6;
        double upper = y;
        for (PairEntry pair : shown.reads().pairs()) {
            draw(pair, y);
            y += ROW;
        }
        canvas.line(x(0), upper - 4, x(0), y + 2, Look.line(Ink.JUNCTION, 1.2).dashed("4 2"));
        y = axis(y + 4);
        canvas.close();
        return y;
    }

    private void draw(PairEntry pair, double top) {
        canvas.group("pair", "fragment " + pair.fragment() + ", a mate on each side");
        double middle = top + BAR / 2;
        canvas.line(
                x(pair.beforeTo()),
                middle,
                x(pair.afterFrom()),
                middle,
                Look.line(Ink.LINE, 1).dashed("2 2"));
        double left = x(pair.beforeFrom());
        double tip = x(pair.beforeTo() + 1);
        canvas.path(
                "M" + Canvas.number(left) + " " + Canvas.number(top) + "H" + Canvas.number(tip - POINT) + "L"
                        + Canvas.number(tip) + " " + Canvas.number(middle) + "L" + Canvas.number(tip - POINT) + " "
                        + Canvas.number(top + BAR) + "H" + Canvas.number(left) + "Z",
                Look.outlined(Ink.FIVE_PALE, Ink.FIVE, 1));
        double right = x(pair.afterTo() + 1);
        double point = x(pair.afterFrom());
        canvas.path(
                "M" + Canvas.number(right) + " " + Canvas.number(top) + "H" + Canvas.number(point + POINT) + "L"
                        + Canvas.number(point) + " " + Canvas.number(middle) + "L" + Canvas.number(point + POINT) + " "
                        + Canvas.number(top + BAR) + "H" + Canvas.number(right) + "Z",
                Look.outlined(Ink.THREE_PALE, Ink.THREE, 1));
        canvas.close();
    }

    private double axis(double top) {
        for (int offset = first; offset <= last; offset += STEP) {
            canvas.line(x(offset), top, x(offset), top + 4, Look.line(Ink.LINE, 1));
            canvas.text(
                    x(offset),
                    top + 14,
                    offset == 0 ? "junction" : Math.abs(offset) + " bases",
                    Face.plain(9).in(Ink.QUIET),
                    Anchor.MIDDLE);
        }
        return top + 18;
    }
}
