package org.kinfuse.draw;

/** How wide text is, so that nothing is written over something else. */
final class Lettering {
    /** Widths of the characters from space to tilde in thousandths of the size: those of Helvetica, which Arial shares. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556, 556,
        556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
                722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556,
                278, 556,
        556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334,
                584
    };

    private static final int FIRST = ' ';
    private static final int OTHER = 600;
    /** The widest of the fonts, DejaVu Sans, needs about a seventh more. */
    private static final double ROOM = 1.15 / 1000;

    private static final double BOLD = 1.12;

    private Lettering() {}

    /** Pixels that a text in bold type needs at most. */
    static double boldWidth(String words, int size) {
        return width(words, size) * BOLD;
    }

    /** Pixels that a text needs at most. */
    static double width(String words, int size) {
        int thousandths = words.chars()
                .map(letter -> letter >= FIRST && letter - FIRST < WIDTHS.length ? WIDTHS[letter - FIRST] : OTHER)
                .sum();
        return thousandths * ROOM * size;
    }
}
