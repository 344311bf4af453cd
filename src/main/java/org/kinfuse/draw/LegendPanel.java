package org.kinfuse.draw;

import org.kinfuse.draw.Canvas.Anchor;
import org.kinfuse.draw.Canvas.Face;
import org.kinfuse.draw.Canvas.Look;

/** What the shapes mean. Every meaning has a shape of its own, so that a print in grey can be read. */
final class LegendPanel {
    private static final double WIDTH = 26;
    private static final double HEIGHT = 14;

    private final Canvas canvas;

    LegendPanel(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Draws the panel and says where it ends. */
    double draw(double top) {
        canvas.group("legend", "");
        canvas.line(Page.LEFT, top, Page.RIGHT, top, Look.line("#d0d0d0", 1));
        double y = top + 10;
        Look solid = Look.outlined(Ink.LINE, Ink.LINE, 1);
        Look ghost = Look.dashed(Ink.PAPER, Ink.LINE);
        double x = Page.LEFT;
        canvas.rectangle(Box.of(x, y, WIDTH, HEIGHT), solid);
        x = words(x, y, "kept");
        canvas.rectangle(Box.of(x, y, WIDTH, HEIGHT), ghost);
        canvas.rectangle(Box.of(x, y, WIDTH / 2, HEIGHT), solid);
        x = words(x, y, "cut");
        canvas.rectangle(Box.of(x, y, WIDTH, HEIGHT), ghost);
        x = words(x, y, "lost");
        canvas.rectangle(Box.of(x + 4, y - 4, WIDTH, HEIGHT), Look.outlined(Ink.PAPER, Ink.LINE, 1));
        canvas.rectangle(Box.of(x, y, WIDTH, HEIGHT), solid);
        x = words(x + 4, y, "twice");
        canvas.rectangle(Box.of(x, y + 3, WIDTH / 2, HEIGHT - 6), solid);
        canvas.rectangle(Box.of(x + WIDTH / 2, y, WIDTH / 2, HEIGHT), solid);
        x = words(x, y, "untranslated, translated");
        canvas.line(
                x + WIDTH / 2,
                y - 3,
                x + WIDTH / 2,
                y + HEIGHT + 3,
                Look.line(Ink.JUNCTION, 1.6).dashed("4 2"));
        x = words(x, y, "break");
        canvas.rectangle(Box.of(x, y, WIDTH, HEIGHT).rounded(3), Look.outlined(Ink.LINE, Ink.JUNCTION, 2.4));
        words(x, y, "kinase domain");
        canvas.close();
        return y + HEIGHT + 8;
    }

    private double words(double x, double y, String words) {
        canvas.text(x + WIDTH + 6, y + HEIGHT - 3, words, Face.plain(Page.SMALL), Anchor.START);
        return x + WIDTH + 6 + Lettering.width(words, Page.SMALL) + 18;
    }
}
