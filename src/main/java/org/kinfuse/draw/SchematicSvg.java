package org.kinfuse.draw;

import org.kinfuse.draw.Canvas.Anchor;
import org.kinfuse.draw.Canvas.Face;
import org.kinfuse.draw.Canvas.Look;
import org.kinfuse.draw.Schematic.Product;

/** A schematic as SVG: panels one below the other, chromosomes, genes, transcript, proteins, support. */
public final class SchematicSvg {
    private static final String DOCUMENT = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private SchematicSvg() {}

    /**
     * The picture as a file of its own. The same schematic gives the same text.
     *
     * @param source what it was drawn from, for the foot: sample, program and reference
     */
    public static String document(Schematic schematic, String source) {
        return DOCUMENT + element(schematic, source);
    }

    /**
     * The picture as an element of a page.
     *
     * @param source what it was drawn from, for the foot
     */
    public static String element(Schematic schematic, String source) {
        // The height is known when all is drawn.
        double height = draw(new Canvas(), schematic, source);
        Canvas canvas = new Canvas();
        canvas.open(
                Page.WIDTH,
                height,
                schematic.heading().name() + ": " + schematic.heading().verdict(),
                schematic.heading().text());
        canvas.rectangle(Box.of(0, 0, Page.WIDTH, height), Look.filled(Ink.PAPER));
        draw(canvas, schematic, source);
        canvas.close();
        return canvas.drawn();
    }

    private static double draw(Canvas canvas, Schematic schematic, String source) {
        Schematic.Heading heading = schematic.heading();
        double y = 34;
        canvas.text(Page.LEFT, y, heading.name(), Face.bold(Page.TITLE), Anchor.START);
        canvas.text(
                Page.RIGHT,
                y,
                "tier " + heading.tier() + ", " + heading.rearrangement(),
                Face.plain(Page.BODY).in(Ink.QUIET),
                Anchor.END);
        y += 22;
        canvas.text(Page.LEFT, y, heading.verdict(), Face.plain(Page.HEAD), Anchor.START);
        y = new ChromosomePanel(canvas).draw(schematic.chromosomes(), y + 14);
        if (!schematic.genes().isEmpty()) {
            y = new GenePanel(canvas).draw(schematic.genes(), y + Page.GAP / 2);
        }
        for (Product product : schematic.product()) {
            y = new TranscriptPanel(canvas).draw(product, schematic.genes(), y + Page.GAP / 2);
        }
        y = new ProteinPanel(canvas).draw(schematic.genes(), schematic.product(), y + Page.GAP / 2);
        y = new SupportPanel(canvas).draw(schematic.support(), y + Page.GAP / 2);
        y = new LegendPanel(canvas).draw(y + Page.GAP / 2);
        canvas.text(Page.LEFT, y + 12, source, Face.plain(Page.SMALL).in(Ink.QUIET), Anchor.START);
        return y + 24;
    }
}
