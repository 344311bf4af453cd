package org.kinfuse.draw;

import org.kinfuse.draw.Canvas.Look;

/** The reads of a call as SVG: base by base across the junction, and the pairs around it to scale. */
public final class ReadsSvg {
    private ReadsSvg() {}

    /** The picture as an element of a page. The same reads give the same text. */
    public static String element(ShownReads shown) {
        // The height is known when all is drawn.
        double height = draw(new Canvas(), shown);
        Canvas canvas = new Canvas();
        canvas.open(
                Page.WIDTH,
                height,
                "Reads across the junction of " + shown.beforeName() + " and " + shown.afterName() + ", "
                        + shown.count(),
                shown.description());
        canvas.rectangle(Box.of(0, 0, Page.WIDTH, height), Look.filled(Ink.PAPER));
        draw(canvas, shown);
        canvas.close();
        return canvas.drawn();
    }

    private static double draw(Canvas canvas, ShownReads shown) {
        double y = 6;
        if (shown.crossed()) {
            y = new BasesPanel(canvas, shown).draw(y);
        }
        if (!shown.reads().pairs().isEmpty()) {
            y = new PairsPanel(canvas, shown).draw(y + 8);
        }
        return y + 8;
    }
}
