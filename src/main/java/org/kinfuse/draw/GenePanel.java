package org.kinfuse.draw;

import java.util.ArrayList;
import java.util.List;
import org.kinfuse.draw.Canvas.Anchor;
import org.kinfuse.draw.Canvas.Face;
import org.kinfuse.draw.Canvas.Look;
import org.kinfuse.draw.Schematic.Break;
import org.kinfuse.draw.Schematic.ExonShape;
import org.kinfuse.draw.Schematic.Fate;
import org.kinfuse.draw.Schematic.GeneTrack;
import org.kinfuse.genome.Side;

/** Each gene with its exons, from left to right as it is transcribed, and where it is broken. */
final class GenePanel {
    private static final double LANE = 16;
    private static final double SHADOW = 4;
    private static final String PLUS = "+";

    private final Canvas canvas;

    GenePanel(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Draws the panel and says where it ends. */
    double draw(List<GeneTrack> tracks, double top) {
        canvas.group("genes", "");
        double y = Page.head(canvas, top, "Genes, as they are transcribed: exons to scale, introns shortened");
        for (int track = 0; track < tracks.size(); track++) {
            y = draw(tracks.get(track), track, y);
        }
        canvas.close();
        return y;
    }

    private double draw(GeneTrack gene, int track, double top) {
        canvas.group("gene", gene.gene() + ", " + gene.role().words());
        TrackScale scale = new TrackScale(gene.exons());
        double y = top + Page.BODY + 2;
        title(gene, track, y);
        List<Lanes.Spot> spots = Lanes.beside(
                gene.breaks().stream().map(scale::of).toList(),
                gene.breaks().stream().map(Break::site).toList(),
                Page.SMALL);
        double exons = y + 14 + LANE;
        double middle = exons + ExonBox.CODING / 2;
        drawIntrons(gene, scale, middle);
        for (ExonShape exon : gene.exons()) {
            draw(exon, gene, track, scale, exons);
        }
        double numbers = exons + ExonBox.CODING + 13;
        new ExonNumbers(canvas).draw(gene.exons(), scale, gene.breaks(), numbers);
        for (int i = 0; i < spots.size(); i++) {
            double x = scale.of(gene.breaks().get(i));
            double baseline = y + 6 + LANE;
            canvas.text(
                    spots.get(i).middle(),
                    baseline,
                    gene.breaks().get(i).site(),
                    Face.plain(Page.SMALL),
                    Anchor.MIDDLE);
            canvas.line(
                    x,
                    baseline + 3,
                    x,
                    exons + ExonBox.CODING + 3,
                    Look.line(Ink.JUNCTION, 1.6).dashed("4 2"));
        }
        double bottom = brackets(gene, scale, numbers + 6);
        canvas.close();
        return bottom + 12;
    }

    private void title(GeneTrack gene, int track, double y) {
        String name = gene.gene();
        canvas.text(Page.LEFT, y, name, Face.bold(Page.HEAD).in(Ink.letters(track)), Anchor.START);
        String rest = gene.role().words() + ", " + gene.transcript() + ", " + gene.contig() + " (" + gene.strand()
                + "), " + gene.exons().size() + (gene.exons().size() == 1 ? " exon" : " exons");
        canvas.text(
                Page.LEFT + Lettering.boldWidth(name, Page.HEAD) + 8,
                y,
                rest,
                Face.plain(Page.BODY).in(Ink.QUIET),
                Anchor.START);
    }

    private void drawIntrons(GeneTrack gene, TrackScale scale, double middle) {
        ExonShape first = gene.exons().get(0);
        ExonShape last = gene.exons().get(gene.exons().size() - 1);
        canvas.line(scale.left(first) - 12, middle, scale.right(last) + 12, middle, Look.line(Ink.LINE, 1.2));
        for (ExonShape exon : gene.exons().subList(0, gene.exons().size() - 1)) {
            double x = scale.right(exon) + scale.intron() / 2;
            if (scale.intron() > 8) {
                canvas.path(
                        "M" + Canvas.number(x - 2) + " " + Canvas.number(middle - 3) + "l4 3l-4 3",
                        Look.line(Ink.LINE, 1.2));
            }
        }
        canvas.text(
                scale.left(first) - 16,
                middle + 4,
                "5\u2032",
                Face.plain(Page.SMALL).in(Ink.QUIET),
                Anchor.END);
        canvas.text(
                scale.right(last) + 16,
                middle + 4,
                "3\u2032",
                Face.plain(Page.SMALL).in(Ink.QUIET),
                Anchor.START);
    }

    private void draw(ExonShape exon, GeneTrack gene, int track, TrackScale scale, double y) {
        Box whole = Box.of(scale.left(exon), y, scale.width(exon), ExonBox.CODING);
        List<Box> parts = ExonBox.parts(whole, exon.before(), exon.coding(), exon.behind());
        canvas.group(
                "exon " + exon.fate().word(),
                gene.gene() + " exon " + exon.number() + ": " + exon.fate().word());
        Look solid = Look.outlined(Ink.of(track), Ink.of(track), 1);
        Look ghost = Look.dashed(Ink.PAPER, Ink.of(track));
        switch (exon.fate()) {
            case KEPT -> parts.forEach(part -> canvas.rectangle(part, solid));
            case LOST -> parts.forEach(part -> canvas.rectangle(part, ghost));
            case DOUBLED -> {
                parts.forEach(part -> canvas.rectangle(
                        Box.of(part.x() + SHADOW, part.y() - SHADOW, part.width(), part.height()),
                        Look.outlined(Ink.pale(track), Ink.of(track), 1)));
                parts.forEach(part -> canvas.rectangle(part, solid));
            }
            case CUT -> {
                parts.forEach(part -> canvas.rectangle(part, ghost));
                keptOf(exon, gene, scale, parts).forEach(part -> canvas.rectangle(part, solid));
            }
        }
        canvas.close();
    }

    /** What of a cut exon lies on the kept side of the break that cuts it. */
    private static List<Box> keptOf(ExonShape exon, GeneTrack gene, TrackScale scale, List<Box> parts) {
        double left = scale.left(exon);
        double right = scale.right(exon);
        for (Break broken : gene.breaks()) {
            if (broken.within() == Schematic.Within.EXON && broken.exon() == exon.number()) {
                boolean keepsBefore =
                        broken.kept().equals(Side.LEFT.word()) == gene.strand().equals(PLUS);
                if (keepsBefore) {
                    right = scale.of(broken);
                } else {
                    left = scale.of(broken);
                }
            }
        }
        return ExonBox.between(parts, left, right);
    }

    /** Under each run of exons that are kept, what they are. */
    private double brackets(GeneTrack gene, TrackScale scale, double y) {
        double bottom = y;
        Lanes lanes = new Lanes(Page.SMALL);
        for (List<ExonShape> run : runs(gene.exons())) {
            ExonShape first = run.get(0);
            ExonShape last = run.get(run.size() - 1);
            canvas.path(
                    "M" + Canvas.number(scale.left(first)) + " " + Canvas.number(y) + "v4H"
                            + Canvas.number(scale.right(last)) + "v-4",
                    Look.line(Ink.TEXT, 1));
            String words = words(run);
            Lanes.Spot spot = lanes.place((scale.left(first) + scale.right(last)) / 2, words);
            double baseline = y + 17 + spot.lane() * LANE;
            canvas.text(spot.middle(), baseline, words, Face.plain(Page.SMALL), Anchor.MIDDLE);
            bottom = Math.max(bottom, baseline);
        }
        return bottom;
    }

    private static String words(List<ExonShape> run) {
        ExonShape first = run.get(0);
        ExonShape last = run.get(run.size() - 1);
        String numbers = run.size() == 1 ? "exon " + first.number() : "exons " + first.number() + "-" + last.number();
        String fate = first.fate() == Fate.DOUBLED ? " twice" : " kept";
        boolean cut = first.fate() == Fate.CUT || last.fate() == Fate.CUT;
        return numbers + fate + (cut ? ", one in part" : "");
    }

    /** Consecutive exons that are in the product equally often. */
    private static List<List<ExonShape>> runs(List<ExonShape> exons) {
        List<List<ExonShape>> runs = new ArrayList<>();
        Fate before = Fate.LOST;
        for (ExonShape exon : exons) {
            Fate fate = exon.fate() == Fate.CUT ? Fate.KEPT : exon.fate();
            if (fate != Fate.LOST) {
                if (fate != before) {
                    runs.add(new ArrayList<>());
                }
                runs.get(runs.size() - 1).add(exon);
            }
            before = fate;
        }
        return runs;
    }
}
