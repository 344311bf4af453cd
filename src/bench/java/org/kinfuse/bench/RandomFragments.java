package org.kinfuse.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** The fragments of {@link RandomBam}: where their reads lie, and what their records say of each other. */
final class RandomFragments {
    static final String[] NAMES = {"chr20", "chr21", "chr22"};
    static final int[] LENGTHS = {63_025_520, 48_129_895, 51_304_566};
    static final int READ = 150;
    static final int LONGEST_FRAGMENT = 800;

    /** Bases that an aligner places by themselves; fewer stay clipped. */
    static final int SHORTEST_PIECE = 30;

    static final int SUPPLEMENTARY = 2048;
    private static final int PAIRED = 1;
    private static final int PROPER = 2;
    private static final int REVERSE = 16;
    private static final int MATE_REVERSE = 32;
    private static final int FIRST = 64;
    private static final int SECOND = 128;
    private static final int DUPLICATE = 1024;

    private final SplittableRandom random;

    RandomFragments(SplittableRandom random) {
        this.random = random;
    }

    /** Where a piece of a read aligns, from base 0; {@code lead} and {@code trail} bases hang over. */
    record Piece(int contig, int start, boolean reverse, int lead, int trail) {
        int aligned() {
            return READ - lead - trail;
        }

        String cigar(char clip) {
            return (lead > 0 ? "" + lead + clip : "") + aligned() + "M" + (trail > 0 ? "" + trail + clip : "");
        }

        String otherSegment(int quality) {
            return NAMES[contig] + "," + (start + 1) + "," + (reverse ? '-' : '+') + "," + cigar('S') + "," + quality
                    + ",0;";
        }
    }

    /** A record to be written; {@code other} is the rest of its read, the piece itself where there is none. */
    record Line(Piece piece, Piece other, Piece mate, int flags, int templateLength, String name) {
        static final Comparator<Line> IN_ORDER = Comparator.comparingInt((Line line) -> line.piece.contig)
                .thenComparingInt(line -> line.piece.start);
    }

    /** Where two places are joined: the last base kept of one and the first kept of the other, from base 0. */
    record Junction(int contig, int last, int nextContig, int next) {}

    /** A fragment of the genome as it is. */
    List<Line> ordinary(int contig, int start) {
        int length = length();
        int flags = PAIRED | PROPER | (random.nextInt(20) == 0 ? DUPLICATE : 0);
        boolean swapped = random.nextBoolean();
        Piece left = new Piece(contig, start, false, 0, clip());
        Piece right = new Piece(contig, start + length - READ, true, 0, 0);
        String name = name();
        return List.of(
                new Line(left, left, right, flags | MATE_REVERSE | (swapped ? SECOND : FIRST), length, name),
                new Line(right, right, left, flags | REVERSE | (swapped ? FIRST : SECOND), -length, name));
    }

    private int length() {
        return (int) Math.max(READ + 20, Math.min(LONGEST_FRAGMENT, 350 + 80 * gaussian()));
    }

    private int clip() {
        return random.nextInt(50) == 0 ? 5 + random.nextInt(40) : 0;
    }

    /** Of four rearrangements two are deletions, one a duplication, one a translocation. */
    Junction rearrangement() {
        int contig = contig();
        int place = place();
        int apart = 500 + random.nextInt(100_000);
        return switch (random.nextInt(4)) {
            case 0 -> new Junction(contig, place, contig(), place());
            case 1 -> new Junction(contig, place + apart, contig, place);
            default -> new Junction(contig, place, contig, place + apart);
        };
    }

    /** The reads of a fragment across a junction, each laid on its places. */
    List<Line> joined(Junction junction) {
        int length = length();
        int before = 20 + random.nextInt(length - 40);
        String name = name();
        List<Piece> first = pieces(junction, before, false);
        List<Piece> second = pieces(junction, before - (length - READ), true);
        List<Line> lines = new ArrayList<>();
        addLines(lines, first, second.get(0), FIRST, name);
        addLines(lines, second, first.get(0), SECOND, name);
        return lines;
    }

    /** A read with that many bases before the junction, fewer than none if it lies behind it; the longer piece first. */
    private static List<Piece> pieces(Junction at, int before, boolean reverse) {
        int left = Math.max(0, Math.min(READ, before));
        Piece one = new Piece(at.contig, at.last - before + 1, reverse, 0, READ - left);
        Piece other = new Piece(at.nextContig, at.next + Math.max(0, -before), reverse, left, 0);
        if (left == 0 || left == READ) {
            return List.of(left == 0 ? other : one);
        }
        return left * 2 > READ ? List.of(one, other) : List.of(other, one);
    }

    private static void addLines(List<Line> lines, List<Piece> pieces, Piece mate, int order, String name) {
        Piece own = pieces.get(0);
        Piece rest = pieces.get(pieces.size() - 1);
        lines.add(new Line(own, rest, mate, flags(own, mate, order), 0, name));
        if (pieces.size() > 1 && rest.aligned() >= SHORTEST_PIECE) {
            lines.add(new Line(rest, own, mate, flags(rest, mate, order) | SUPPLEMENTARY, 0, name));
        }
    }

    /** Two random places, joined by chance. */
    Junction chimera() {
        return new Junction(contig(), place(), contig(), place());
    }

    private int contig() {
        return random.nextInt(NAMES.length);
    }

    private int place() {
        return 1_000_000 + random.nextInt(46_000_000);
    }

    private static int flags(Piece own, Piece mate, int order) {
        return PAIRED | order | (own.reverse ? REVERSE : 0) | (mate.reverse ? MATE_REVERSE : 0);
    }

    private String name() {
        return "A00121:87:HGVNLDSX2:" + (1 + random.nextInt(4)) + ":" + (1101 + random.nextInt(578)) + ":"
                + (1000 + random.nextInt(31_000)) + ":" + (1000 + random.nextInt(36_000));
    }

    /** By Box and Muller. */
    private double gaussian() {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }
}
