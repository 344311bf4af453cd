package org.kinfuse.draw;

import java.util.List;
import org.kinfuse.draw.Canvas.Anchor;
import org.kinfuse.draw.Canvas.Face;
import org.kinfuse.draw.Canvas.Look;
import org.kinfuse.draw.Schematic.Band;
import org.kinfuse.draw.Schematic.Chromosome;
import org.kinfuse.draw.Schematic.Locus;

/** The chromosomes with their bands, and where on them the call lies. */
final class ChromosomePanel {
    private static final double LABEL = 60;
    private static final double BAR = 16;
    private static final double LANE = 17;
    private static final double MARKER = 9;
    private static final String CENTROMERE = "acen";

    private final Canvas canvas;

    ChromosomePanel(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Draws the panel and says where it ends. */
    double draw(List<Chromosome> chromosomes, double top) {
        canvas.group("chromosomes", "");
        double y = Page.head(canvas, top, "Chromosomes");
        int longest = chromosomes.stream().mapToInt(Chromosome::length).max().orElse(1);
        for (Chromosome chromosome : chromosomes) {
            y = draw(chromosome, (Page.INNER - LABEL) / longest, y);
        }
        canvas.close();
        return y;
    }

    private double draw(Chromosome chromosome, double scale, double top) {
        double left = Page.LEFT + LABEL;
        List<Lanes.Spot> spots = Lanes.beside(
                chromosome.loci().stream()
                        .map(locus -> left + locus.position() * scale)
                        .toList(),
                chromosome.loci().stream().map(ChromosomePanel::words).toList(),
                Page.SMALL);
        double bar = top + LANE + MARKER + 2;
        canvas.group("chromosome", chromosome.contig());
        canvas.text(Page.LEFT, bar + BAR - 3, chromosome.contig(), Face.bold(Page.BODY), Anchor.START);
        for (Band band : chromosome.bands()) {
            draw(band, left, scale, bar);
        }
        Box whole = Box.of(left, bar, chromosome.length() * scale, BAR).rounded(BAR / 2);
        canvas.rectangle(whole, Look.outlined("none", Ink.LINE, 1));
        for (int i = 0; i < spots.size(); i++) {
            Locus locus = chromosome.loci().get(i);
            double x = left + locus.position() * scale;
            double baseline = top + LANE - 5;
            canvas.line(x, baseline + 3, x, bar, Look.line(Ink.TEXT, 1));
            canvas.path(triangle(x, bar), Look.filled(Ink.TEXT));
            canvas.text(spots.get(i).middle(), baseline, words(locus), Face.plain(Page.SMALL), Anchor.MIDDLE);
        }
        canvas.close();
        return bar + BAR + 12;
    }

    private void draw(Band band, double left, double scale, double y) {
        double x = left + (band.start() - 1) * scale;
        double width = (band.end() - band.start() + 1) * scale;
        if (band.stain().equals(CENTROMERE)) {
            boolean before = band.name().startsWith("p");
            double tip = before ? x + width : x;
            double base = before ? x : x + width;
            canvas.path(
                    "M" + point(base, y) + "L" + point(tip, y + BAR / 2) + "L" + point(base, y + BAR) + "Z",
                    Look.filled("#8c8c8c"));
            return;
        }
        // Round ends of the outline stay free.
        double from = Math.max(x, left + BAR / 4);
        canvas.rectangle(Box.of(from, y, Math.max(0, x + width - from), BAR), Look.filled(Ink.stain(band.stain())));
    }

    private static String triangle(double x, double tip) {
        return "M" + point(x - MARKER / 2, tip - MARKER) + "L" + point(x + MARKER / 2, tip - MARKER) + "L"
                + point(x, tip) + "Z";
    }

    private static String point(double x, double y) {
        return Canvas.number(x) + " " + Canvas.number(y);
    }

    private static String words(Locus locus) {
        String gene = locus.gene().isEmpty() ? "" : locus.gene() + " ";
        return gene + locus.band() + ", " + Numbers.grouped(locus.position()) + ", " + locus.kept() + " side kept";
    }
}
