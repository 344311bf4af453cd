package org.kinfuse.draw;

/** The page that everything is drawn on, in pixels: as wide as a screen's half, or as a sheet of paper at 130 dots an inch. */
final class Page {
    static final double WIDTH = 1000;
    static final double LEFT = 30;
    static final double RIGHT = 970;
    static final double INNER = RIGHT - LEFT;

    static final int TITLE = 22;
    static final int HEAD = 15;
    static final int BODY = 13;
    static final int SMALL = 11;

    /** Space between two panels. */
    static final double GAP = 26;

    private Page() {}

    /** Draws the head of a panel, and says where its content begins. */
    static double head(Canvas canvas, double top, String words) {
        canvas.text(LEFT, top + HEAD, words, Canvas.Face.bold(HEAD), Canvas.Anchor.START);
        double line = top + HEAD + 7;
        canvas.line(LEFT, line, RIGHT, line, Canvas.Look.line("#d0d0d0", 1));
        return line + 8;
    }
}
