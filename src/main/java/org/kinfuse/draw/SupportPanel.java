package org.kinfuse.draw;

import org.kinfuse.draw.Canvas.Anchor;
import org.kinfuse.draw.Canvas.Face;
import org.kinfuse.draw.Canvas.Look;
import org.kinfuse.draw.Schematic.Fraction;
import org.kinfuse.draw.Schematic.Support;

/** The evidence: counts in words, and the share of each end with its confidence interval. */
final class SupportPanel {
    private static final double BAR_LEFT = Page.LEFT + 130;
    private static final double BAR_WIDTH = 300;
    private static final double BAR = 12;
    private static final double ROW = 24;

    private final Canvas canvas;

    SupportPanel(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Draws the panel and says where it ends. */
    double draw(Support support, double top) {
        if (support.sentences().isEmpty()) {
            return top;
        }
        canvas.group("support", "");
        double y = Page.head(canvas, top, "Support") + Page.BODY + 2;
        canvas.text(Page.LEFT, y, String.join(", ", support.sentences()), Face.plain(Page.BODY), Anchor.START);
        y += 12;
        for (Fraction fraction : support.fractions()) {
            draw(fraction, y);
            y += ROW;
        }
        canvas.close();
        return y;
    }

    private void draw(Fraction fraction, double y) {
        canvas.group("fraction", "");
        double middle = y + BAR / 2;
        canvas.text(Page.LEFT, y + BAR - 1, fraction.end() + " end", Face.plain(Page.BODY), Anchor.START);
        canvas.rectangle(Box.of(BAR_LEFT, y, BAR_WIDTH, BAR), Look.outlined(Ink.PAPER, Ink.LINE, 1));
        canvas.rectangle(Box.of(BAR_LEFT, y, BAR_WIDTH * fraction.fraction(), BAR), Look.filled(Ink.LINE));
        StringBuilder words = new StringBuilder(Numbers.percent(fraction.fraction()));
        if (fraction.low().isPresent() && fraction.high().isPresent()) {
            double low = BAR_LEFT + BAR_WIDTH * fraction.low().getAsDouble();
            double high = BAR_LEFT + BAR_WIDTH * fraction.high().getAsDouble();
            canvas.path(
                    "M" + Canvas.number(low) + " " + Canvas.number(middle - 4) + "v8m0-4H" + Canvas.number(high)
                            + "m0-4v8",
                    Look.line(Ink.TEXT, 1.4));
            words.append(" (95 % interval ")
                    .append(Numbers.percent(fraction.low().getAsDouble()))
                    .append(" to ")
                    .append(Numbers.percent(fraction.high().getAsDouble()))
                    .append(')');
        }
        fraction.depth()
                .ifPresent(depth ->
                        words.append(" of ").append(Numbers.grouped(depth)).append(" fragments"));
        canvas.text(BAR_LEFT + BAR_WIDTH + 12, y + BAR - 1, words.toString(), Face.plain(Page.BODY), Anchor.START);
        canvas.close();
    }
}
