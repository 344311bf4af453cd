package org.kinfuse.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinfuse.draw.Canvas.Anchor;
import org.kinfuse.draw.Canvas.Face;
import org.kinfuse.draw.Canvas.Look;
import org.kinfuse.draw.Schematic.DomainShape;
import org.kinfuse.draw.Schematic.Fate;
import org.kinfuse.draw.Schematic.GeneTrack;
import org.kinfuse.draw.Schematic.Product;
import org.kinfuse.draw.Schematic.ProteinPart;
import org.kinfuse.draw.Schematic.Read;
import org.kinfuse.fuse.Frame;

/** The proteins of the genes with what is kept and lost of their domains, and under them the protein of the fusion. */
final class ProteinPanel {
    private static final double BAR = 8;
    private static final double DOMAIN = 22;
    private static final double LANE = 15;
    /** Of two domains that share more than this of the shorter, the longer is drawn, a kinase before all others. */
    private static final double MOST_SHARED = 0.3;

    private final Canvas canvas;

    ProteinPanel(Canvas canvas) {
        this.canvas = canvas;
    }

    /** A stretch of protein as it stands on the page. */
    private record Stretch(ProteinPart part, double left) {}

    /** Draws the panel and says where it ends. */
    double draw(List<GeneTrack> tracks, List<Product> products, double top) {
        List<GeneTrack> coding =
                tracks.stream().filter(track -> track.residues() > 0).toList();
        if (coding.isEmpty() || products.isEmpty()) {
            return top;
        }
        canvas.group("proteins", "");
        double y = Page.head(canvas, top, "Proteins and their domains");
        List<ProteinPart> parts =
                products.stream().flatMap(product -> product.protein().stream()).toList();
        int product = parts.stream().mapToInt(ProteinPart::residues).sum();
        int longest = Math.max(
                product, coding.stream().mapToInt(GeneTrack::residues).max().orElse(1));
        double scale = Page.INNER / longest;
        for (int track = 0; track < tracks.size(); track++) {
            if (tracks.get(track).residues() > 0) {
                y = whole(tracks.get(track), track, parts, scale, y);
            }
        }
        y = parts.isEmpty() ? none(products.get(0), y) : product(tracks, parts, scale, y);
        canvas.close();
        return y;
    }

    /** Why there is nothing to draw. */
    private double none(Product product, double top) {
        String why = product.frame().equals(Frame.PROMOTER_SWAP.word())
                ? "no start codon is left in the frame of the 3' partner"
                : product.why();
        title("Fusion protein", "none: " + why, Ink.TEXT, top + Page.BODY);
        return top + Page.BODY + 8;
    }

    private double whole(GeneTrack gene, int track, List<ProteinPart> parts, double scale, double top) {
        canvas.group("protein", gene.gene() + " protein");
        title(gene.gene() + " protein", residues(gene.residues()), Ink.letters(track), top + Page.BODY);
        double middle = top + Page.BODY + 10 + DOMAIN / 2;
        canvas.rectangle(
                Box.of(Page.LEFT, middle - BAR / 2, gene.residues() * scale, BAR),
                Look.dashed(Ink.PAPER, Ink.of(track)));
        for (ProteinPart part : parts) {
            if (part.gene() == track) {
                canvas.rectangle(
                        Box.of(
                                Page.LEFT + (part.firstResidue() - 1) * scale,
                                middle - BAR / 2,
                                part.residues() * scale,
                                BAR),
                        Look.outlined(Ink.pale(track), Ink.of(track), 1));
            }
        }
        Lanes lanes = new Lanes(Page.SMALL);
        double labels = middle + DOMAIN / 2 + 13;
        for (DomainShape domain : drawn(gene)) {
            Box box = Box.of(
                    Page.LEFT + (domain.firstResidue() - 1) * scale,
                    middle - DOMAIN / 2,
                    (domain.lastResidue() - domain.firstResidue() + 1) * scale,
                    DOMAIN);
            canvas.group("domain " + domain.fate().word(), gene.gene() + " " + told(domain, track, parts));
            canvas.rectangle(box, Look.dashed(Ink.PAPER, Ink.of(track)));
            for (ProteinPart part : parts) {
                if (part.gene() == track) {
                    held(domain, part, new Stretch(part, Page.LEFT + (part.firstResidue() - 1) * scale), scale, middle);
                }
            }
            label(domain, told(domain, track, parts), box, lanes, labels);
            canvas.close();
        }
        canvas.close();
        return labels + Math.max(1, lanes.count()) * LANE + 4;
    }

    private static String residues(int number) {
        return Numbers.grouped(number) + " amino acids";
    }

    private void title(String name, String rest, String colour, double baseline) {
        canvas.text(Page.LEFT, baseline, name, Face.bold(Page.BODY).in(colour), Anchor.START);
        canvas.text(
                Page.LEFT + Lettering.boldWidth(name, Page.BODY) + 8,
                baseline,
                rest,
                Face.plain(Page.SMALL).in(Ink.QUIET),
                Anchor.START);
    }

    /** What a stretch holds of a domain. */
    private void held(DomainShape domain, ProteinPart part, Stretch stretch, double scale, double middle) {
        int first = Math.max(domain.firstResidue(), part.firstResidue());
        int last = Math.min(domain.lastResidue(), part.lastResidue());
        if (first > last) {
            return;
        }
        Box box = Box.of(
                stretch.left() + (first - part.firstResidue()) * scale,
                middle - DOMAIN / 2,
                (last - first + 1) * scale,
                DOMAIN);
        canvas.rectangle(box.rounded(3), look(domain, part));
    }

    private static Look look(DomainShape domain, ProteinPart part) {
        String colour = Ink.of(part.gene());
        boolean sure = part.read() == Read.IN_FRAME;
        String fill = sure ? colour : Ink.pale(part.gene());
        if (domain.kinase()) {
            Look kinase = Look.outlined(fill, Ink.JUNCTION, 2.4);
            return sure ? kinase : kinase.dashed("6 3");
        }
        return sure ? Look.outlined(fill, colour, 1) : Look.dashed(fill, colour);
    }

    private void label(DomainShape domain, String words, Box box, Lanes lanes, double baseline) {
        Lanes.Spot spot = lanes.place(box.middle(), words);
        double y = baseline + spot.lane() * LANE;
        if (spot.lane() > 0) {
            canvas.line(box.middle(), box.bottom() + 1, box.middle(), y - 10, Look.line("#bbbbbb", 0.8));
        }
        Face face = domain.kinase() ? Face.bold(Page.SMALL) : Face.plain(Page.SMALL);
        canvas.text(spot.middle(), y, words, face, Anchor.MIDDLE);
    }

    /** How the stretch that holds a domain is read. */
    private static Read read(DomainShape domain, int track, List<ProteinPart> parts) {
        return parts.stream()
                .filter(part -> holds(part, track, domain))
                .map(ProteinPart::read)
                .max(Comparator.naturalOrder())
                .orElse(Read.IN_FRAME);
    }

    private static String told(DomainShape domain, int track, List<ProteinPart> parts) {
        String name = domain.kinase() ? "kinase domain " + domain.name() : domain.name();
        String held =
                switch (domain.fate()) {
                    case KEPT, DOUBLED -> "kept";
                    case CUT -> "cut" + (domain.percent() > 0 ? " (" + domain.percent() + " % kept)" : "");
                    case LOST -> "lost";
                };
        return name + ", " + held + (domain.fate() == Fate.LOST ? "" : how(domain, track, parts));
    }

    /** What becomes of a domain that the transcript holds. */
    private static String how(DomainShape domain, int track, List<ProteinPart> parts) {
        if (parts.stream().noneMatch(part -> holds(part, track, domain))) {
            return ", not translated";
        }
        return switch (read(domain, track, parts)) {
            case IN_FRAME -> startsBefore(domain, track, parts) ? "" : ", but the protein starts behind its beginning";
            case UNDECIDED -> "";
            case OUT_OF_FRAME -> ", out of frame";
            case START_UNKNOWN -> domain.kinase() ? ", if an ATG comes before it" : "";
        };
    }

    private static boolean holds(ProteinPart part, int track, DomainShape domain) {
        return part.gene() == track
                && part.firstResidue() <= domain.lastResidue()
                && domain.firstResidue() <= part.lastResidue();
    }

    /** A protein that starts at a later ATG lacks what lies before it, though the transcript holds it. */
    private static boolean startsBefore(DomainShape domain, int track, List<ProteinPart> parts) {
        return domain.fate() != Fate.KEPT
                || parts.size() != 1
                || parts.get(0).gene() != track
                || parts.get(0).firstResidue() <= domain.firstResidue();
    }

    private double product(List<GeneTrack> tracks, List<ProteinPart> parts, double scale, double top) {
        canvas.group("protein fusion", "protein of the fusion");
        double middle = top + Page.BODY + 10 + DOMAIN / 2;
        Lanes lanes = new Lanes(Page.SMALL);
        double labels = middle + DOMAIN / 2 + 13;
        double x = Page.LEFT;
        List<Double> junctions = new ArrayList<>();
        for (ProteinPart part : parts) {
            if (x > Page.LEFT) {
                junctions.add(x);
            }
            draw(part, tracks.get(part.gene()), new Stretch(part, x), scale, middle, lanes, labels);
            x += part.residues() * scale;
        }
        for (double junction : junctions) {
            canvas.line(
                    junction, middle - DOMAIN / 2 - 5, junction, middle + DOMAIN / 2 + 5, Look.line(Ink.JUNCTION, 2));
        }
        title("Fusion protein", told(tracks, parts), Ink.TEXT, top + Page.BODY);
        canvas.close();
        return labels + Math.max(1, lanes.count()) * LANE + 4;
    }

    private void draw(
            ProteinPart part,
            GeneTrack gene,
            Stretch stretch,
            double scale,
            double middle,
            Lanes lanes,
            double labels) {
        Box bar = Box.of(stretch.left(), middle - BAR / 2, part.residues() * scale, BAR);
        String colour = Ink.of(part.gene());
        canvas.rectangle(
                bar,
                part.read() == Read.IN_FRAME
                        ? Look.outlined(Ink.pale(part.gene()), colour, 1)
                        : Look.dashed(Ink.PAPER, colour));
        if (part.read() != Read.IN_FRAME) {
            label(new DomainShape("", false, 1, 1, 0, Fate.LOST), unread(part, gene), bar, lanes, labels);
        }
        if (part.read() == Read.OUT_OF_FRAME) {
            return;
        }
        for (DomainShape domain : drawn(gene)) {
            int first = Math.max(domain.firstResidue(), part.firstResidue());
            int last = Math.min(domain.lastResidue(), part.lastResidue());
            if (first <= last) {
                canvas.group("domain", gene.gene() + " " + domain.name());
                held(domain, part, stretch, scale, middle);
                Box box = Box.of(
                        stretch.left() + (first - part.firstResidue()) * scale,
                        middle - DOMAIN / 2,
                        (last - first + 1) * scale,
                        DOMAIN);
                label(domain, domain.kinase() ? "kinase domain" : domain.name(), box, lanes, labels);
                canvas.close();
            }
        }
    }

    private static String unread(ProteinPart part, GeneTrack gene) {
        return switch (part.read()) {
            case IN_FRAME -> "";
            case OUT_OF_FRAME -> "read in another frame: no " + gene.gene() + " protein";
            case UNDECIDED -> gene.gene() + ", if it is read in its frame";
            case START_UNKNOWN ->
                gene.gene() + ", from its first ATG in frame on: which one, only bases tell (--fasta)";
        };
    }

    private static String told(List<GeneTrack> tracks, List<ProteinPart> parts) {
        List<String> words = new ArrayList<>();
        for (ProteinPart part : parts) {
            if (part.read() != Read.OUT_OF_FRAME) {
                words.add(tracks.get(part.gene()).gene() + " " + part.firstResidue()
                        + (part.read() == Read.START_UNKNOWN ? " or later - " : "-") + part.lastResidue());
            }
        }
        return String.join(" + ", words);
    }

    /** The domains that are drawn: none over another, kinases first, then the longest. */
    private static List<DomainShape> drawn(GeneTrack gene) {
        List<DomainShape> chosen = new ArrayList<>();
        gene.domains().stream()
                .sorted(Comparator.comparing((DomainShape domain) -> !domain.kinase())
                        .thenComparing(domain -> -length(domain))
                        .thenComparing(DomainShape::firstResidue))
                .filter(domain -> chosen.stream().noneMatch(other -> hides(other, domain)))
                .forEach(chosen::add);
        chosen.sort(Comparator.comparing(DomainShape::firstResidue));
        return chosen;
    }

    private static boolean hides(DomainShape one, DomainShape other) {
        int shared = Math.min(one.lastResidue(), other.lastResidue())
                - Math.max(one.firstResidue(), other.firstResidue())
                + 1;
        return shared > MOST_SHARED * Math.min(length(one), length(other));
    }

    private static int length(DomainShape domain) {
        return domain.lastResidue() - domain.firstResidue() + 1;
    }
}
