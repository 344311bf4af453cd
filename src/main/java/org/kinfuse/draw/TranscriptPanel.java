package org.kinfuse.draw;

import java.util.List;
import org.kinfuse.draw.Canvas.Anchor;
import org.kinfuse.draw.Canvas.Face;
import org.kinfuse.draw.Canvas.Look;
import org.kinfuse.draw.Schematic.Fate;
import org.kinfuse.draw.Schematic.GeneTrack;
import org.kinfuse.draw.Schematic.Part;
import org.kinfuse.draw.Schematic.Piece;
import org.kinfuse.draw.Schematic.Product;

/** The transcript that comes of the call, its exons numbered as in their genes, and the frame at the junction. */
final class TranscriptPanel {
    private static final double NARROWEST = 3;
    private static final double PILL = 20;

    private final Canvas canvas;

    TranscriptPanel(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Draws the panel and says where it ends. */
    double draw(Product product, List<GeneTrack> tracks, double top) {
        canvas.group("transcript", "");
        double y = Page.head(canvas, top, "Fusion transcript (mRNA), " + product.way());
        double[] widths =
                Widths.fit(product.pieces().stream().mapToInt(Piece::length).toArray(), Page.INNER, NARROWEST);
        double exons = y + PILL + 12;
        double x = Page.LEFT;
        double junction = Page.LEFT;
        Lanes numbers = new Lanes(Page.SMALL);
        for (int i = 0; i < widths.length; i++) {
            Piece piece = product.pieces().get(i);
            draw(piece, tracks, Box.of(x, exons, widths[i], ExonBox.CODING));
            String number = number(piece);
            double middle = x + widths[i] / 2;
            if (!number.isEmpty() && numbers.place(middle, number).lane() == 0) {
                canvas.text(middle, exons + ExonBox.CODING + 13, number, Face.plain(Page.SMALL), Anchor.MIDDLE);
            }
            x += widths[i];
            if (piece.part() == Part.FIVE) {
                junction = x;
            }
        }
        frame(product, junction, y, exons);
        double bottom = names(product, tracks, widths, exons + ExonBox.CODING + 30);
        canvas.text(
                Page.LEFT,
                bottom + 18,
                "Frame: " + product.why() + ".",
                Face.plain(Page.SMALL).in(Ink.QUIET),
                Anchor.START);
        canvas.close();
        return bottom + 22;
    }

    private void draw(Piece piece, List<GeneTrack> tracks, Box box) {
        String colour = Ink.of(piece.gene());
        switch (piece.kind()) {
            case EXON -> {
                String gene = tracks.get(piece.gene()).gene();
                canvas.group(
                        "piece exon",
                        gene + " exon " + piece.exon() + (piece.fate() == Fate.CUT ? ", a part of it" : ""));
                ExonBox.parts(box, piece.before(), piece.coding(), piece.behind())
                        .forEach(part -> canvas.rectangle(part, Look.outlined(colour, Ink.PAPER, 1)));
                canvas.close();
            }
            case INTRON -> {
                canvas.group("piece intron", "intron " + piece.exon() + ", read on");
                double middle = box.y() + box.height() / 2;
                canvas.rectangle(
                        Box.of(box.x(), middle - ExonBox.UNTRANSLATED / 4, box.width(), ExonBox.UNTRANSLATED / 2),
                        Look.dashed(Ink.pale(piece.gene()), colour));
                canvas.close();
            }
            case INSERT -> {
                canvas.group("piece insert", piece.length() + " inserted bases");
                canvas.rectangle(box, Look.filled(Ink.INSERT));
                canvas.close();
            }
        }
    }

    private static String number(Piece piece) {
        return switch (piece.kind()) {
            case EXON -> Integer.toString(piece.exon());
            case INTRON, INSERT -> "";
        };
    }

    /** The frame in a frame, over the junction. */
    private void frame(Product product, double junction, double y, double exons) {
        String words = Verdict.frame(product.frame());
        double width = Lettering.boldWidth(words, Page.BODY) + 16;
        double middle = Math.max(Page.LEFT + width / 2, Math.min(Page.RIGHT - width / 2, junction));
        canvas.group("frame", "reading frame at the junction: " + words);
        canvas.line(junction, y + PILL, junction, exons + ExonBox.CODING + 4, Look.line(Ink.JUNCTION, 2));
        canvas.rectangle(
                Box.of(middle - width / 2, y, width, PILL).rounded(PILL / 2),
                Look.outlined(Ink.PAPER, Ink.JUNCTION, 1.4));
        canvas.text(middle, y + PILL - 6, words, Face.bold(Page.BODY), Anchor.MIDDLE);
        canvas.close();
    }

    /** Under each part, whose exons it has. */
    private double names(Product product, List<GeneTrack> tracks, double[] widths, double baseline) {
        double x = Page.LEFT;
        double[] from = {Double.NaN, Double.NaN};
        double[] to = {Page.LEFT, Page.LEFT};
        for (int i = 0; i < widths.length; i++) {
            Part part = product.pieces().get(i).part();
            if (part != Part.INSERT) {
                int index = part == Part.FIVE ? 0 : 1;
                from[index] = Double.isNaN(from[index]) ? x : from[index];
                to[index] = x + widths[i];
            }
            x += widths[i];
        }
        Lanes lanes = new Lanes(Page.BODY);
        double bottom = baseline;
        for (Part part : List.of(Part.FIVE, Part.THREE)) {
            int index = part == Part.FIVE ? 0 : 1;
            String words = words(product, tracks, part);
            if (!Double.isNaN(from[index])) {
                Lanes.Spot spot = lanes.place((from[index] + to[index]) / 2, words);
                double y = baseline + spot.lane() * 17;
                int track = part == Part.FIVE ? 0 : tracks.size() - 1;
                canvas.text(spot.middle(), y, words, Face.bold(Page.BODY).in(Ink.letters(track)), Anchor.MIDDLE);
                bottom = Math.max(bottom, y);
            }
        }
        return bottom;
    }

    private static String words(Product product, List<GeneTrack> tracks, Part part) {
        List<Piece> pieces = product.pieces().stream()
                .filter(piece -> piece.part() == part && piece.kind() == Schematic.Kind.EXON)
                .toList();
        String gene = tracks.get(part == Part.FIVE ? 0 : tracks.size() - 1).gene();
        if (pieces.isEmpty()) {
            return gene;
        }
        int first = pieces.get(0).exon();
        int last = pieces.get(pieces.size() - 1).exon();
        return gene + (first == last ? " exon " + first : " exons " + first + "-" + last);
    }
}
