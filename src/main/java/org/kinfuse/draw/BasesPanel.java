package org.kinfuse.draw;

import java.util.Locale;
import org.kinfuse.draw.Canvas.Anchor;
import org.kinfuse.draw.Canvas.Face;
import org.kinfuse.draw.Canvas.Look;
import org.kinfuse.report.ReadsEntry.ArmEntry;
import org.kinfuse.report.ReadsEntry.RowEntry;

/** Reads laid upon the junction base by base, below its two sides and what most reads show. */
final class BasesPanel {
    /** Room for the names of the rows. */
    private static final double GUTTER = 76;

    private static final double WIDEST_COLUMN = 7.6;
    private static final double ROW = 17;
    private static final double HEIGHT = 14;
    private static final double BASELINE = 11;
    private static final double POINT = 5;
    private static final double SWATCH = 20;
    private static final int TICK = 10;

    private final Canvas canvas;
    private final ShownReads shown;
    private final double column;
    private final int size;

    BasesPanel(Canvas canvas, ShownReads shown) {
        this.canvas = canvas;
        this.shown = shown;
        int columns = shown.lastOffset() - shown.firstOffset() + 1;
        double most = Math.min(WIDEST_COLUMN, (Page.INNER - GUTTER) / columns);
        this.size = (int) Math.floor(most / Ink.MONO_WIDTH);
        // As wide as the letters are by themselves: not every program that draws SVG stretches text.
        this.column = size * Ink.MONO_WIDTH;
    }

    private double x(int offset) {
        return Page.LEFT + GUTTER + (offset - shown.firstOffset()) * column;
    }

    /** The left edge of what the second side has for its own. */
    private double edge() {
        return x(shown.reads().between().length());
    }

    /** Draws the panel and says where it ends. */
    double draw(double top) {
        canvas.group("bases", "");
        double y = heads(top);
        double upper = y;
        y = shown.against() == ShownReads.Against.REFERENCE ? references(y) : y;
        y = consensus(y) + 4;
        for (RowEntry row : shown.reads().rows()) {
            draw(row, y);
            y += ROW;
        }
        for (double x : shown.reads().between().isEmpty() ? new double[] {x(0)} : new double[] {x(0), edge()}) {
            canvas.line(x, upper - 4, x, y + 2, Look.line(Ink.JUNCTION, 1.2).dashed("4 2"));
        }
        y = legend(y + 10);
        canvas.close();
        return y;
    }

    private double heads(double top) {
        ArmEntry before = shown.reads().before();
        ArmEntry after = shown.reads().after();
        double y = top + 12;
        canvas.text(
                x(0) - 6,
                y,
                head(shown.beforeName(), before),
                Face.bold(Page.BODY).in(Ink.FIVE),
                Anchor.END);
        canvas.text(
                edge() + 6,
                y,
                head(shown.afterName(), after),
                Face.bold(Page.BODY).in(Ink.THREE_TEXT),
                Anchor.START);
        y += 16;
        for (int offset = -TICK; offset >= shown.firstOffset(); offset -= TICK) {
            tick(x(offset) + column / 2, y, position(before, offset + 1), offset % (2 * TICK) == 0);
        }
        tick(x(-1) + column / 2, y, before.position(), false);
        int between = shown.reads().between().length();
        tick(edge() + column / 2, y, after.position(), false);
        for (int bases = TICK - 1; between + bases <= shown.lastOffset(); bases += TICK) {
            tick(x(between + bases) + column / 2, y, position(after, bases), (bases + 1) % (2 * TICK) == 0);
        }
        return y + 8;
    }

    private static String head(String name, ArmEntry arm) {
        return name + ", " + arm.contig() + ":" + Numbers.grouped(arm.position())
                + (arm.strand().equals("+") ? " \u2192" : " \u2190");
    }

    /** The position so many bases further along the drawing than a side's own end. */
    private static int position(ArmEntry arm, int bases) {
        return arm.strand().equals("+") ? arm.position() + bases : arm.position() - bases;
    }

    private void tick(double x, double y, int position, boolean labelled) {
        canvas.line(x, y + 1, x, y + 5, Look.line(Ink.LINE, 1));
        if (labelled) {
            canvas.text(x, y - 1, Numbers.grouped(position), Face.plain(9).in(Ink.QUIET), Anchor.MIDDLE);
        }
    }

    private void name(String words, String colour, double y) {
        canvas.text(Page.LEFT, y + BASELINE, words, Face.bold(Page.SMALL).in(colour), Anchor.START);
    }

    private double references(double top) {
        ArmEntry before = shown.reads().before();
        ArmEntry after = shown.reads().after();
        int between = shown.reads().between().length();
        canvas.group("reference", "the reference genome on both sides; what is lost in small letters");
        name(shown.beforeName(), Ink.FIVE, top);
        letters(shown.firstOffset(), top, before.reference(), Face.plain(size).in(Ink.FIVE));
        letters(0, top, small(before.lost()), Face.plain(size).in(Ink.QUIET));
        name(shown.afterName(), Ink.THREE_TEXT, top + ROW);
        letters(
                between - after.lost().length(),
                top + ROW,
                small(after.lost()),
                Face.plain(size).in(Ink.QUIET));
        letters(between, top + ROW, after.reference(), Face.plain(size).in(Ink.THREE_TEXT));
        canvas.close();
        return top + 2 * ROW;
    }

    private void letters(int offset, double top, String bases, Face face) {
        canvas.bases(x(offset), top + BASELINE, bases, face, column);
    }

    private static String small(String bases) {
        return bases.toLowerCase(Locale.ROOT);
    }

    private double consensus(double top) {
        String before = shown.reads().before().bases();
        String between = shown.reads().between();
        String after = shown.reads().after().bases();
        canvas.group("consensus", "what most reads show");
        name("most reads", Ink.TEXT, top);
        canvas.rectangle(
                Box.of(x(shown.firstOffset()), top, before.length() * column, HEIGHT), Look.filled(Ink.FIVE_PALE));
        canvas.rectangle(Box.of(edge(), top, after.length() * column, HEIGHT), Look.filled(Ink.THREE_PALE));
        boolean inserted = shown.junction().homology() == 0;
        if (!between.isEmpty()) {
            Box box = Box.of(x(0), top, between.length() * column, HEIGHT);
            canvas.rectangle(box, inserted ? Look.filled(Ink.INSERT) : Look.outlined(Ink.SHARED, Ink.JUNCTION, 1.2));
        }
        letters(shown.firstOffset(), top, before, Face.bold(size));
        letters(0, top, between, Face.bold(size).in(inserted ? Ink.PAPER : Ink.TEXT));
        letters(between.length(), top, after, Face.bold(size));
        canvas.close();
        return top + ROW;
    }

    private void draw(RowEntry row, double top) {
        canvas.group("read", words(row));
        int first = shown.firstPlaced(row);
        int last = shown.lastPlaced(row);
        if (row.start() < first || last < row.end()) {
            canvas.rectangle(
                    Box.of(x(row.start()), top, row.bases().length() * column, HEIGHT),
                    Look.dashed(Ink.PAPER, Ink.LINE));
        }
        Heading heading = Heading.of(row);
        canvas.path(arrow(heading, x(first), x(last) + column, top), Look.outlined(heading.ground(), Ink.LINE, 1));
        letters(row.start(), top, small(row.bases().substring(0, first - row.start())), Face.plain(size));
        letters(first, top, row.bases().substring(first - row.start(), last + 1 - row.start()), Face.plain(size));
        letters(last + 1, top, small(row.bases().substring(last + 1 - row.start())), Face.plain(size));
        for (int offset : shown.different(row)) {
            canvas.rectangle(Box.of(x(offset), top, column, HEIGHT), Look.filled(Ink.DIFFERENT));
            String base = row.bases().substring(offset - row.start(), offset + 1 - row.start());
            letters(offset, top, base, Face.bold(size).in(Ink.PAPER));
        }
        canvas.close();
    }

    private String words(RowEntry row) {
        int different = shown.different(row).size();
        return "fragment " + row.fragment() + ", sequenced "
                + (row.strand().equals("+") ? "in this direction" : "against this direction") + ", "
                + (row.placed().equals("both") ? "placed on both sides" : "placed on one side, the rest clipped")
                + ", mapping quality " + row.mappingQuality() + ", " + different + " different";
    }

    /** Which way a read was sequenced. */
    private enum Heading {
        ALONG,
        AGAINST;

        static Heading of(RowEntry row) {
            return row.strand().equals("+") ? ALONG : AGAINST;
        }

        String ground() {
            return this == ALONG ? Ink.ALONG : Ink.AGAINST;
        }
    }

    /** A bar with a point on the side towards which the read was sequenced, outside of its bases. */
    private static String arrow(Heading heading, double left, double right, double top) {
        String from = Canvas.number(left);
        String to = Canvas.number(right);
        String middle = Canvas.number(top + HEIGHT / 2);
        String bottom = Canvas.number(top + HEIGHT);
        String start = "M" + from + " " + Canvas.number(top) + "H" + to;
        return switch (heading) {
            case ALONG ->
                start + "L" + Canvas.number(right + POINT) + " " + middle + "L" + to + " " + bottom + "H" + from + "Z";
            case AGAINST -> start + "V" + bottom + "H" + from + "L" + Canvas.number(left - POINT) + " " + middle + "Z";
        };
    }

    private double legend(double top) {
        canvas.group("legend", "");
        double x = Page.LEFT + POINT;
        canvas.path(arrow(Heading.ALONG, x, x + 15, top), Look.outlined(Ink.ALONG, Ink.LINE, 1));
        x = words(x, top, "read sequenced to the right") + POINT;
        canvas.path(arrow(Heading.AGAINST, x, x + 15, top), Look.outlined(Ink.AGAINST, Ink.LINE, 1));
        x = words(x, top, "to the left");
        canvas.rectangle(Box.of(x, top, SWATCH, HEIGHT), Look.dashed(Ink.PAPER, Ink.LINE));
        canvas.text(x + 3, top + BASELINE, "ac", Face.plain(Page.SMALL), Anchor.START);
        x = words(x, top, "clipped by the aligner");
        canvas.rectangle(Box.of(x + 4, top, 11, HEIGHT), Look.filled(Ink.DIFFERENT));
        canvas.text(x + 6, top + BASELINE, "T", Face.bold(Page.SMALL).in(Ink.PAPER), Anchor.START);
        x = words(x, top, "not as " + shown.against().words());
        if (!shown.reads().between().isEmpty()) {
            boolean inserted = shown.junction().homology() == 0;
            canvas.rectangle(
                    Box.of(x, top, SWATCH, HEIGHT),
                    inserted ? Look.filled(Ink.INSERT) : Look.outlined(Ink.SHARED, Ink.JUNCTION, 1.2));
            words(x, top, inserted ? "inserted" : "the same on both sides");
        }
        canvas.close();
        return top + HEIGHT + 4;
    }

    private double words(double x, double top, String words) {
        canvas.text(x + 27, top + BASELINE, words, Face.plain(Page.SMALL), Anchor.START);
        return x + 27 + Lettering.width(words, Page.SMALL) + 16;
    }
}
